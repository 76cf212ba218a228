package org.plenary.parse;

import org.plenary.language.Vocabulary;
import org.plenary.lex.Line;
import org.plenary.model.Family;

/** Whose habits the clauses of a document follow, by how many lines look like whose. */
final class Families {
  /** One callout outweighs so many paragraphs that open with their phrase. */
  private static final int LEADS_A_CALLOUT = 4;

  private final Lines lines;
  private final Sense sense;

  Families(Lines lines, Sense sense) {
    this.lines = lines;
    this.sense = sense;
  }

  /**
   * The family of the clauses in a range. {@code Requests the Secretary-General:} before a list
   * counts for nobody, beside paragraphs that open with their phrase.
   */
  Family of(int start, int end) {
    int callouts = 0;
    int colons = 0;
    int leads = 0;
    int whereases = 0;
    int labelled = 0;
    for (int i = start; i < end; i++) {
      Line.Words line = lines.words(i).orElse(null);
      if (line == null) {
        continue;
      }
      if (line.label().isEmpty() && isCommonwealthDecision(line)) {
        return Family.RCC;
      }
      whereases += Sense.isWhereas(line) ? 1 : 0;
      labelled += line.label().isPresent() ? 1 : 0;
      boolean callout = sense.callouts().isCallout(i);
      if (callout && line.endsWithColon()) {
        colons++;
      } else if (callout || sense.callouts().isUnknownCallout(i)) {
        callouts++;
      } else if (line.opening().isPresent()) {
        leads++;
      }
    }
    if (leads == 0) {
      callouts += colons;
    }
    if (callouts == 0 && leads == 0) {
      return labelled > 0 ? Family.UN : Family.GENERIC;
    }
    if (whereases * 2 > callouts + leads) {
      return Family.MUNICIPAL;
    }
    return callouts > 0 && callouts * LEADS_A_CALLOUT >= leads ? Family.ITU : Family.UN;
  }

  /** The house whose meaning of a phrase is preferred. */
  static String house(Family family) {
    return switch (family) {
      case UN -> "un";
      case RCC -> "cis";
      case MUNICIPAL -> "mun";
      case ITU, GENERIC -> "itu";
    };
  }

  /** {@code Советы решили:}. */
  private boolean isCommonwealthDecision(Line.Words line) {
    return line.endsWithColon()
        && sense.callouts().decision(line).filter(Families::isCommonwealth).isPresent();
  }

  private static boolean isCommonwealth(Vocabulary.Match match) {
    return match.concepts().stream().anyMatch(c -> c.id().startsWith("cis."));
  }
}
