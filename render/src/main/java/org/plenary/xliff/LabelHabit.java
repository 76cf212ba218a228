package org.plenary.xliff;

import org.plenary.language.Language;
import org.plenary.model.Family;
import org.plenary.model.Label;

/**
 * How a language labels items: Latin letters everywhere but in Arabic; the United Nations put them
 * in two brackets in Arabic, Chinese and English. Numbers and bullets stay.
 */
final class LabelHabit {
  private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
  private static final String ARABIC = "ابجدهوزحطيكلمنسعفصقرشتثخذضظغ";
  private static final String ARABIC_FIRST = "\u0623";

  private final Language to;
  private final boolean twoBrackets;

  LabelHabit(Family family, Language to) {
    this.to = to;
    this.twoBrackets =
        family == Family.UN && (to == Language.AR || to == Language.ZH || to == Language.EN);
  }

  /** The label in the target language; the label itself where nothing is to change. */
  Label of(Label label) {
    String letters = to == Language.AR ? ARABIC : LATIN;
    boolean counts =
        label.kind() == Label.Kind.LETTER
            || label.kind() == Label.Kind.CYRILLIC
            || label.kind() == Label.Kind.ARABIC;
    if (!counts || label.value() < 1 || label.value() > letters.length() || !isSimple(label)) {
      return label;
    }
    String letter = letters.substring(label.value() - 1, label.value());
    String shown = to == Language.AR && label.value() == 1 ? ARABIC_FIRST : letter;
    String printed = twoBrackets ? "(" + shown + ")" : shown + ")";
    Label.Kind kind = to == Language.AR ? Label.Kind.ARABIC : Label.Kind.LETTER;
    return new Label(printed, kind, label.value(), letter);
  }

  /** One letter and a bracket or two, no {@code bis}. */
  private static boolean isSimple(Label label) {
    long letters = label.printed().chars().filter(Character::isLetter).count();
    return letters == 1 && label.printed().indexOf(')') >= 0;
  }
}
