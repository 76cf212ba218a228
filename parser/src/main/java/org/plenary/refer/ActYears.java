package org.plenary.refer;

/** The dates beside the numbers of United Nations acts: they tell whose number it is. */
final class ActYears {
  private static final int LONGEST_DATE = 14;
  private static final int FARTHEST = 60;

  /** An old number tells its time itself; only a date that touches it can speak against it. */
  private static final int NEAREST = 8;

  private final Passage passage;

  ActYears(Passage passage) {
    this.passage = passage;
  }

  /** The year of the date behind an element, or before it where that is the habit; else 0. */
  int of(ActItem item) {
    if (passage.is(item.number.first() - 1, Term.ORDINAL)) {
      int farthest = item.number.shape() == ActNumber.Shape.OLD ? NEAREST : FARTHEST;
      int year = before(item.number.first() - 1, farthest);
      boolean shared = isOfAnother(item.number.first() - 1, year);
      return shared && !ActSubjects.isDatedRightly(item.number.session(), year) ? 0 : year;
    }
    return after(item.end);
  }

  private int after(int end) {
    for (int i = end; i < end + LONGEST_DATE; i++) {
      Token token = passage.token(i);
      if (passage.year(i) && !passage.glued(i + 1, '/')) {
        return passage.value(i);
      }
      if (token.kind() == Token.Kind.END || token.is(';') || token.is('(') || token.is(',')) {
        return 0;
      }
    }
    return 0;
  }

  private int before(int index, int farthest) {
    for (int i = index - 1; i > index - farthest && i > 0; i--) {
      if (passage.token(i).is(';')) {
        return 0;
      }
      boolean date = passage.year(i) && passage.is(i + 1, Term.YEAR) && passage.number(i + 2, 1, 2);
      if (date) {
        return passage.value(i);
      }
    }
    return 0;
  }

  /** True when another number stands between the date and this one. */
  private boolean isOfAnother(int index, int year) {
    for (int i = index - 1; i >= 0 && !(passage.year(i) && passage.value(i) == year); i--) {
      if (passage.is(i, Term.ORDINAL)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The token behind a date that begins here: {@code от 22 июня 2017 года}; else the same token.
   */
  int endOfDate(int index) {
    for (int i = index; i < index + 8; i++) {
      Token token = passage.token(i);
      if (passage.year(i) && !passage.glued(i + 1, '/')) {
        return passage.skip(passage.skip(i + 1, Term.YEAR), '.');
      }
      boolean inDate = token.isWord() || passage.number(i, 1, 2) || token.is('/');
      if (!inDate || passage.glued(i + 1, '/') && token.isNumber()) {
        return index;
      }
    }
    return index;
  }

  /** The body that was named last, if no sentence has ended since. */
  BodyName ownerBefore(int index, BodyName last) {
    if (last.isNone() || index - last.end() > FARTHEST) {
      return BodyName.NONE;
    }
    for (int i = last.end(); i < index; i++) {
      if (passage.token(i).is(';')) {
        return BodyName.NONE;
      }
    }
    return last;
  }
}
