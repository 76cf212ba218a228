package org.plenary.memory;

/** How much of a paragraph is there already: what agencies bill by. */
public enum Band {
  /** A callout whose translation is prescribed. */
  VOCABULARY("vocabulary", 2),
  /** The same paragraph stands further up in the draft. */
  REPEATED("repeated", 2),
  /** The same paragraph was there before. */
  SAME("100", 1),
  HIGH("85-99", 0.85),
  MIDDLE("75-84", 0.75),
  /** Too little like it to be of use to a translator. */
  LOW("50-74", 0.5),
  NEW("new", 0);

  private final String code;
  private final double from;

  Band(String code, double from) {
    this.code = code;
    this.from = from;
  }

  /** The name in tables: {@code 85-99}. */
  public String code() {
    return code;
  }

  /** True for what is worth showing to a translator. */
  public boolean isNear() {
    return this == HIGH || this == MIDDLE;
  }

  /** The band of a likeness below 1. */
  static Band of(double likeness) {
    for (Band band : new Band[] {HIGH, MIDDLE, LOW}) {
      if (likeness >= band.from) {
        return band;
      }
    }
    return NEW;
  }

  /** Below this likeness a paragraph is new. */
  static double least() {
    return LOW.from;
  }
}
