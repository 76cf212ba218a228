package org.plenary.refer;

/**
 * Tells the acts of bodies that nobody here knows from ITU's: {@code Resolution 5 of CGPM (1975)},
 * {@code Resolution 2 of the 26th meeting of the CGPM}, {@code APT Resolution 3}.
 *
 * <p>They bear plain numbers like ITU's, and a number without a session is ITU's only where no
 * other body is named.
 */
final class ForeignActs {
  private static final int LONGEST_OWNER = 10;
  private static final int LONGEST_ACRONYM = 5;
  private final Passage passage;

  ForeignActs(Passage passage) {
    this.passage = passage;
  }

  /** True when a number behind that noun belongs to another body. */
  boolean isForeign(int noun, int end) {
    return isAcronym(noun - 1) && !isShouted(noun) || isOwned(endOfList(end));
  }

  private int endOfList(int end) {
    int at = end;
    int next = passage.separators(at);
    while (next > at && passage.token(next).isNumber()) {
      at = next + 1;
      next = passage.separators(at);
    }
    return at;
  }

  /** True when a name that is not the Union's follows as an owner: {@code of the UPU}. */
  boolean isOwned(int end) {
    int of = passage.skip(end, Term.OF);
    return of == end ? isAcronym(end) : isName(of);
  }

  /** A name with a capital that is neither a body's nor the Union's: {@code the 26th CGPM}. */
  private boolean isName(int index) {
    boolean capital = false;
    for (int at = index; at < index + LONGEST_OWNER; at++) {
      Token token = passage.token(at);
      if (isKnown(at)) {
        return false;
      }
      if (!token.isWord() && !token.isNumber() && !token.is('-')) {
        break;
      }
      capital |= passage.capital(at);
    }
    return capital;
  }

  private boolean isKnown(int at) {
    return passage.is(at, Term.BODY)
        || passage.is(at, Term.HOUSE)
        || passage.is(at, Term.SECTOR)
        || passage.is(at, Term.SESSION_LABEL)
        || passage.is(at, Term.RADIO_SESSION)
        || passage.is(at, Term.THIS);
  }

  private boolean isAcronym(int at) {
    int length = passage.token(at).length();
    boolean brief = passage.token(at).isWord() && length >= 2 && length <= LONGEST_ACRONYM;
    return brief && isShouted(at) && passage.capital(at) && !isKnown(at);
  }

  private boolean isShouted(int at) {
    String raw = passage.raw(at);
    return raw.length() > 1 && raw.equals(raw.toUpperCase(java.util.Locale.ROOT));
  }
}
