package org.plenary.refer;

/**
 * The session that a citation names: {@code (Rev. Dubai, 2018)}, {@code (Изм. 2023 г.)}, {@code
 * (Rev.WRC-12)}.
 *
 * @param change what is said to have happened there
 * @param city in English when the registry knows it, else as printed; empty when none is printed
 * @param year 0 when none is printed
 * @param label {@code WRC-12}, for conferences cited that way; else empty
 */
public record Session(Change change, String city, int year, String label) {
  /** None is named. */
  public static final Session NONE = new Session(Change.NONE, "", 0, "");

  /** What a session did to a text. */
  public enum Change {
    /** Nothing is said: it adopted it. */
    NONE,
    REVISED,
    /** The Council's word for it. */
    MODIFIED
  }

  public boolean isNone() {
    return year == 0 && label.isEmpty();
  }

  /** The same session as registries name it: {@code Dubai, 2018}, {@code 2023}, {@code WRC-12}. */
  public String revision() {
    if (!label.isEmpty()) {
      return label;
    }
    return year == 0 ? "" : city.isEmpty() ? String.valueOf(year) : city + ", " + year;
  }

  // by hand: what the compiler makes for records takes longer to start than a draft to be read
  @Override
  public boolean equals(Object other) {
    return other instanceof Session session
        && year == session.year
        && change == session.change
        && city.equals(session.city)
        && label.equals(session.label);
  }

  @Override
  public int hashCode() {
    return (year * 31 + city.hashCode()) * 31 + label.hashCode();
  }
}
