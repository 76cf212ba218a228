package org.plenary.language;

import java.util.Locale;

/**
 * What else than callouts a language has words for: <i>annex</i>, <i>Приложение</i>.
 *
 * <p>The words stand in the vocabularies under {@code [term:name]}.
 */
public enum Term {
  ANNEX,
  APPENDIX,
  RESOLUTION,
  DECISION,
  RECOMMENDATION,
  OPINION,
  DECLARATION,
  PROTOCOL,
  /** {@code Rev.}, {@code Пересм.}. */
  REVISED,
  /** {@code Проект}, {@code DRAFT NEW}. */
  DRAFT,
  /** How a body clause opens: {@code The Council}. */
  ORGAN,
  /** The names of a letterhead: {@code United Nations}. */
  HOUSE,
  DISTRIBUTION,
  SESSION,
  AGENDA_ITEM,
  ADOPTED,
  MEETING,
  REASONS,
  /** {@code Report by}. */
  SOURCE,
  /** The fields of the cover block of a report. */
  COVER,
  /** How a signature block opens: {@code Председатель}. */
  SIGNATORY,
  MONTH,
  /** What may stand around the verb of a callout: {@code also}, {@code with satisfaction}. */
  MODIFIER,
  /** The commonest words: by them a language is known. */
  FUNCTION,
  /** How the clause under a callout opens: {@code that}, {@code что}. */
  OPENING,
  /** What a proposal does to a text: {@code MOD}, {@code ADD}. */
  PROPOSAL,
  /** What sponsors put forward: {@code draft resolution}. */
  SPONSORED,
  /** {@code Second Committee}, {@code Второй комитет}. */
  COMMITTEE,
  /** How the line of documents behind a text opens: {@code Ref.:}, {@code Ссылки:}. */
  CLOSING_REFERENCE,
  /** The word of a worded label: {@code Section 1.}, {@code Статья 5}. */
  SECTION,
  /**
   * The words that count clauses, a line a number from the first on: {@code primero|primera},
   * {@code segundo|segunda}.
   */
  ORDINAL,
  /** {@code Рез.} before the number and the title of a compendium. */
  RESOLUTION_SHORT,
  /** {@code D}, {@code Реш.} before the number and the title of a compendium. */
  DECISION_SHORT,
  /** The letters of a label that counts reasons: {@code (PP1)}. */
  PREAMBLE_MARK,
  /** The letters of a label that counts acts: {@code (OP1)}. */
  OPERATIVE_MARK,
  /** How those begin who are asked to act: {@code Secretary-General}, {@code Государств*}. */
  ADDRESSEE,
  /** What belongs to the verb of asking and not to their name: {@code a}, {@code al}. */
  ADDRESS_MARK,
  /** What may stand before them: {@code the}, {@code aux}. */
  ARTICLE,
  /** What joins two of them: {@code and}. */
  CONJUNCTION,
  /** What stands before the verb of what they are asked: {@code to}, {@code a que}. */
  INFINITIVE_MARK,
  /** How the verb of what they are asked ends: {@code ить}. */
  INFINITIVE_ENDING,
  /** What may stand between the two: {@code lui}. */
  PRONOUN,
  /** How a deadline opens: {@code by}, {@code на ее}. */
  DEADLINE,
  /** What makes a phrase one of time: {@code session}, {@code года}. */
  TIME,
  /** What joins words of time: {@code of}. */
  TIME_LINK;

  static Term named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
