package org.plenary.parse;

import java.util.List;
import org.plenary.language.Term;
import org.plenary.language.Vocabulary;
import org.plenary.lex.Line;
import org.plenary.source.Blanks;
import org.plenary.source.HouseStyle;

/** Which lines open an annex, and which only count the annexes. */
final class AnnexHeadings {
  private static final List<Term> NOUNS =
      List.of(Term.RESOLUTION, Term.DECISION, Term.RECOMMENDATION, Term.OPINION);

  private static final int FARTHEST_NOUN = 16;
  private static final int LONGEST_HEADING = 250;
  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST_NUMBER = 24;
  private static final int LONGEST_SESSION = 20;

  private final Vocabulary vocabulary;
  private final Lines lines;

  AnnexHeadings(Vocabulary vocabulary, Lines lines) {
    this.vocabulary = vocabulary;
    this.lines = lines;
  }

  /** {@code ANNEX 1 TO RESOLUTION 71}, {@code Приложение}; not {@code Приложение: 1}. */
  boolean isAnnexHeading(int index) {
    Line.Words line = lines.words(index).orElse(null);
    if (line == null) {
      return false;
    }
    HouseStyle style = line.look().style();
    if (style == HouseStyle.ANNEX_NUMBER) {
      return true;
    }
    String folded = line.folded().text();
    if (isNamedLast(line, folded)) {
      return true;
    }
    int length = annexLength(folded);
    if (length == 0
        || line.label().isPresent()
        || line.prose().length() > LONGEST_HEADING
        || line.endsClause() && !endsWithSession(line)
        || line.endsWithComma()) {
      return false;
    }
    String rest = folded.substring(length).trim();
    return rest.isEmpty() || isAnnexNumber(rest) || startsWithNoun(rest) || isUpper(line);
  }

  /** {@code (Кигали, 2022 г.)}: the stop is that of an abbreviation. */
  private static boolean endsWithSession(Line.Words line) {
    String text = line.text().strip();
    return text.endsWith(".)") && text.indexOf('(') > 0;
  }

  /** {@code 第1450号决议附件}, {@code 第901号决议（2022年，基加利）附件1}: the resolution first. */
  private boolean isNamedLast(Line.Words line, String folded) {
    boolean noun =
        vocabulary.contains(Term.RESOLUTION, folded) || vocabulary.contains(Term.DECISION, folded);
    int annex = vocabulary.find(Term.ANNEX, folded, 1);
    return noun
        && annex > 0
        && folded.length() <= LONGEST_NUMBER + (hasSession(line) ? LONGEST_SESSION : 0)
        && Character.isIdeographic(folded.charAt(0))
        && isNumeral(folded.substring(annex + vocabulary.termLength(Term.ANNEX, folded, annex)))
        && line.label().isEmpty();
  }

  private static boolean hasSession(Line.Words line) {
    return line.text().indexOf('(') > 0 || line.text().indexOf('（') > 0;
  }

  private static boolean isNumeral(String rest) {
    return rest.strip().length() <= 2
        && rest.strip().chars().allMatch(c -> Character.isDigit(c) || Character.isIdeographic(c));
  }

  private int annexLength(String folded) {
    return Math.max(
        vocabulary.termLength(Term.ANNEX, folded, 0),
        vocabulary.termLength(Term.APPENDIX, folded, 0));
  }

  /** {@code 1}, {@code II}, {@code A to Resolution 5}. */
  private boolean isAnnexNumber(String rest) {
    int end = 0;
    while (end < rest.length() && Character.isLetterOrDigit(rest.charAt(end))) {
      end++;
    }
    String token = rest.substring(0, end);
    boolean number =
        end <= 4
            && !token.isEmpty()
            && (Character.isDigit(token.charAt(0))
                || end == 1
                || token.chars().allMatch(c -> "ivx".indexOf(c) >= 0));
    String after = rest.substring(end).trim();
    return number && (after.isEmpty() || startsWithNoun(after) || after.length() < LONGEST_TITLE);
  }

  /** {@code to Resolution 71}, {@code to Recommendation 7}: a noun among the first words. */
  private boolean startsWithNoun(String rest) {
    return NOUNS.stream()
        .mapToInt(noun -> vocabulary.find(noun, rest, 0))
        .anyMatch(AnnexHeadings::isNear);
  }

  private static boolean isNear(int noun) {
    return noun >= 0 && noun < FARTHEST_NOUN;
  }

  private static boolean isUpper(Line.Words line) {
    return line.text().equals(line.text().toUpperCase(java.util.Locale.ROOT))
        && !line.text().equals(line.text().toLowerCase(java.util.Locale.ROOT));
  }

  /** {@code Приложение: 1}: how many annexes follow. */
  boolean isAnnexCount(Line.Words line) {
    String folded = line.folded().text();
    int length = annexLength(folded);
    int end = Blanks.skip(folded, length, folded.length());
    return length > 0
        && line.label().isEmpty()
        && end < folded.length()
        && folded.charAt(end) == ':'
        && folded.substring(end + 1).trim().chars().allMatch(Character::isDigit)
        && end + 1 < folded.length();
  }
}
