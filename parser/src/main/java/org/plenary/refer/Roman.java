package org.plenary.refer;

/** Roman numerals: of the sessions up to 1976, {@code 1514 (XV)}, and of labels, {@code iv)}. */
public final class Roman {
  private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

  private Roman() {}

  /** A number from 1 on, in capitals. */
  public static String of(int value) {
    StringBuilder out = new StringBuilder();
    int rest = value;
    for (int i = 0; i < VALUES.length; i++) {
      for (; rest >= VALUES[i]; rest -= VALUES[i]) {
        out.append(SIGNS[i]);
      }
    }
    return out.toString();
  }

  /** Its value, or 0 when it is none. */
  static int value(String roman) {
    int at = 0;
    int value = 0;
    for (int i = 0; i < VALUES.length; i++) {
      while (roman.startsWith(SIGNS[i], at)) {
        value += VALUES[i];
        at += SIGNS[i].length();
      }
    }
    return at == roman.length() && roman.equals(of(value)) ? value : 0;
  }
}
