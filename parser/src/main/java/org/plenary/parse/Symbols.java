package org.plenary.parse;

import org.plenary.source.Blanks;

/** Document symbols: {@code A/RES/76/116}, {@code C25/35-E}, {@code S/RES/2999 (2031)}. */
final class Symbols {
  private static final int LONGEST = 30;

  private Symbols() {}

  /** True for capitals, digits and slashes, with no blank but before a year in brackets. */
  static boolean isSymbol(String text) {
    int year = text.indexOf(" (");
    String symbol = year > 0 && text.endsWith(")") ? text.substring(0, year) : text;
    boolean slash = false;
    boolean digit = false;
    for (int i = 0; i < symbol.length(); i++) {
      char c = symbol.charAt(i);
      slash |= c == '/';
      digit |= Character.isDigit(c);
      if (Blanks.isBlank(c) || Character.isLowerCase(c)) {
        return false;
      }
    }
    return slash && digit && Character.isUpperCase(symbol.charAt(0)) && symbol.length() <= LONGEST;
  }
}
