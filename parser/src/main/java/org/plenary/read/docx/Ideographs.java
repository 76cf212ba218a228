package org.plenary.read.docx;

import java.util.Optional;

/** Numbers that name their tens, hundreds and thousands: 123 is {@code 一百二十三}. */
final class Ideographs {
  private static final int MYRIAD = 10_000;
  private static final int BEYOND = 100_000_000;

  private final String figures;
  private final String units;
  private final String myriad;
  private final boolean bareTen;
  private final boolean bareAll;

  /**
   * @param figures from nought to nine
   * @param units ten, hundred, thousand
   * @param myriad ten thousand
   * @param bare {@code ten} when ten stands without a one before it, {@code all} when hundred and
   *     thousand do too, else {@code none}
   */
  Ideographs(String figures, String units, String myriad, String bare) {
    this.figures = figures;
    this.units = units;
    this.myriad = myriad;
    this.bareAll = bare.equals("all");
    this.bareTen = bareAll || bare.equals("ten");
  }

  /** The number in this system; nothing when it is beyond what the system is used for. */
  Optional<String> format(int number) {
    if (number < 0 || number >= BEYOND) {
      return Optional.empty();
    }
    if (number == 0) {
      return Optional.of(figures.substring(0, 1));
    }
    StringBuilder out = new StringBuilder();
    if (number >= MYRIAD) {
      below(number / MYRIAD, out, true);
      out.append(myriad);
      if (!bareAll && number % MYRIAD > 0 && number % MYRIAD < 1000) {
        out.append(figures.charAt(0));
      }
    }
    below(number % MYRIAD, out, number < MYRIAD);
    return Optional.of(out.toString());
  }

  private void below(int number, StringBuilder out, boolean first) {
    boolean started = false;
    boolean gap = false;
    for (int power = 3, scale = 1000; power >= 0; power--, scale /= 10) {
      int figure = number / scale % 10;
      if (figure == 0) {
        gap = started;
        continue;
      }
      if (gap && !bareAll) {
        out.append(figures.charAt(0));
      }
      gap = false;
      boolean bare =
          figure == 1 && power > 0 && (bareAll || bareTen && power == 1 && !started && first);
      if (!bare) {
        out.append(figures.charAt(figure));
      }
      if (power > 0) {
        out.append(units.charAt(power - 1));
      }
      started = true;
    }
  }
}
