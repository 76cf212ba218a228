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
  OPENING;

  static Term named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
