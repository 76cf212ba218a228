package org.plenary.parse;

import org.plenary.language.Role;
import org.plenary.lex.Line;

/**
 * Finds where the clauses of a resolution begin, and whether there are any: a text that names no
 * organ has to look like a resolution more than once.
 */
final class ClauseStart {
  private static final int NONE = -1;
  private static final int LONGEST_LETTERHEAD = 2;
  private static final int PROSE_LENGTH = 40;
  private static final int FEWEST_SIGNS = 2;
  private static final int FEWEST_COUNTED = 3;
  private static final int FEWEST_FIELDS = 3;

  /** A title stands within so many lines. */
  private static final int LONGEST_FRONT = 12;

  /** A long text that is no resolution is not asked for ever. */
  private static final int MOST_TRIES = 12;

  /** So much running text stands beside one clause in a real resolution. */
  private static final int PROSE_A_SIGN = 4;

  private final Lines lines;
  private final Sense sense;
  private final NumberLines numbers;

  ClauseStart(Lines lines, Sense sense, NumberLines numbers) {
    this.lines = lines;
    this.sense = sense;
    this.numbers = numbers;
  }

  /** The first line of the clauses; -1 when the document has none outside its annexes. */
  int find() {
    int end = firstAnnexBehindText();
    int certain = certain(0, end);
    int clauses = certain >= 0 ? certain : likely(0, end);
    return clauses >= 0 ? clauses : counted(end);
  }

  /**
   * {@code 1. The Assembly is concerned by …} under {@code Resolution 2599 (2031)} and its title:
   * every paragraph is counted and is a sentence, no phrase stands alone.
   */
  private int counted(int end) {
    int number = numbers.in(0, Math.min(end, LONGEST_FRONT));
    int first = number + 1;
    while (number >= 0
        && first < end
        && lines.words(first).filter(ClauseStart::isHead).isPresent()) {
      first++;
    }
    if (number < 0 || first == number + 1 || !isCounted(first, 1)) {
      return NONE;
    }
    int value = 1;
    for (int i = first; i < end; i++) {
      if (isCounted(i, value)) {
        value++;
      } else if (lines.words(i).flatMap(Line.Words::label).isEmpty()) {
        return NONE;
      }
    }
    return value > FEWEST_COUNTED ? first : NONE;
  }

  private static boolean isHead(Line.Words line) {
    return line.label().isEmpty() && !line.endsClause();
  }

  private boolean isCounted(int index, int value) {
    return lines
        .words(index)
        .filter(Line.Words::endsClause)
        .flatMap(Line.Words::label)
        .filter(
            l -> l.firm() && l.form().equals("x.") && l.isNumber() && l.first().value() == value)
        .isPresent();
  }

  /** The same inside an annex; there the organ must be known or the text numbered. */
  int findInAnnex(int start, int end) {
    int certain = certain(start, end);
    if (certain >= 0) {
      return certain;
    }
    int likely = likely(start, end);
    return likely >= 0 && numbers.in(start, likely) >= 0 ? likely : NONE;
  }

  private int certain(int start, int end) {
    for (int i = start; i < end; i++) {
      if (sense.isCertainBodyClause(i)) {
        return i + 1;
      }
    }
    return NONE;
  }

  private int likely(int start, int end) {
    int number = numbers.in(start, end);
    int tried = 0;
    for (int i = start; i < end && tried < MOST_TRIES; i++) {
      boolean body = sense.isBodyClause(i);
      if (isInMinutes(i)) {
        return NONE;
      }
      if (isNamedDecree(i, number)) {
        return i;
      }
      if (body || sense.callouts().isCallout(i) || sense.isReason(i) || sense.isNumberedAct(i)) {
        int clauses = body ? i + 1 : i;
        boolean named = body || (number >= 0 && number < i);
        int reasons = body && sense.isOrganBeforeActs(i) ? firstReason(start, i) : i;
        tried++;
        if (reasons < i && isEnough(reasons, end, named)) {
          return reasons;
        }
        if ((body && sense.isShapedAsClauses(i)) || isEnough(clauses, end, named)) {
          return clauses;
        }
      }
    }
    return NONE;
  }

  /** {@code Постановили:} behind {@code Присутствовали: 12 человек} and other fields of minutes. */
  private boolean isInMinutes(int index) {
    long fields =
        lines.all().stream()
            .limit(index)
            .filter(line -> line instanceof Line.Words words && isField(words))
            .count();
    return fields >= FEWEST_FIELDS
        && lines.words(index).filter(sense.callouts()::isBareDecision).isPresent();
  }

  /** One word and a colon at the beginning. */
  private static boolean isField(Line.Words line) {
    int colon = line.text().indexOf(':');
    return colon > 0
        && line.label().isEmpty()
        && line.opening().isEmpty()
        && line.text().chars().limit(colon).allMatch(Character::isLetter);
  }

  /** {@code 1. RECALLING …;} above {@code THE CONFERENCE}: where such reasons begin. */
  private int firstReason(int start, int organ) {
    int first = organ;
    while (first > start && lines.words(first - 1).filter(Sense::isReasonMarked).isPresent()) {
      first--;
    }
    return first;
  }

  /**
   * {@code РЕШЕНИЕ} or {@code …的决定} above, and a sentence that ends in the verb of deciding and a
   * colon, or above ideographs in any words and a colon, before the first of the acts.
   */
  private boolean isNamedDecree(int index, int number) {
    if (!lines.words(index).filter(Line.Words::endsWithColon).isPresent()) {
      return false;
    }
    boolean titled = false;
    for (int i = 0; i < Math.min(index, LONGEST_FRONT); i++) {
      titled |=
          lines
              .words(i)
              .map(Line.Words::text)
              .filter(numbers.identifier()::isTitleOfAct)
              .isPresent();
    }
    boolean named = titled || (number >= 0 && number < index);
    return (named && sense.callouts().isDecree(index))
        || (titled && sense.callouts().isFormulaShaped(index));
  }

  /** The first annex heading that has running text before it; the end when there is none. */
  private int firstAnnexBehindText() {
    boolean text = false;
    for (int i = 0; i < lines.size(); i++) {
      if (text && i > LONGEST_LETTERHEAD && sense.annexes().isAnnexHeading(i)) {
        return i;
      }
      text |= lines.words(i).filter(ClauseStart::isProse).isPresent();
    }
    return lines.size();
  }

  /** A sentence of running text: no label, no phrase, a full stop. */
  static boolean isProse(Line.Words line) {
    return line.label().isEmpty()
        && line.opening().isEmpty()
        && line.prose().length() > PROSE_LENGTH
        && line.endsClause()
        && line.last() != ';';
  }

  private boolean isEnough(int start, int end, boolean named) {
    int signs = 0;
    int prose = 0;
    boolean reasons = false;
    boolean acts = false;
    boolean governed = false;
    for (int i = start; i < end; i++) {
      Line.Words line = lines.words(i).orElse(null);
      if (line == null) {
        continue;
      }
      boolean callout = sense.callouts().isCallout(i) || sense.callouts().isUnknownCallout(i);
      boolean reason = sense.isReason(i);
      boolean act = isAct(line) && (callout || line.endsClause());
      if (callout || reason || act) {
        signs++;
        reasons |= reason || callout;
        acts |= act || sense.isNumberedAct(i);
      } else if (!governed && isProse(line)) {
        prose++;
      }
      governed = callout;
    }
    boolean shaped = named || (reasons && acts);
    int fewest = named ? 1 : FEWEST_SIGNS;
    return shaped && signs >= fewest && prose <= PROSE_A_SIGN * signs;
  }

  private static boolean isAct(Line.Words line) {
    return line.opening().filter(m -> m.mayOpen(Role.OPERATIVE)).isPresent();
  }
}
