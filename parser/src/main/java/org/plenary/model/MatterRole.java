package org.plenary.model;

import java.util.Locale;

/** The offices that a line before or behind the clauses can have. */
public enum MatterRole {
  /** {@code Проект}, {@code DRAFT}. */
  DRAFT_MARK,
  /** {@code MOD RCC/62A1/5}. */
  PROPOSAL,
  /**
   * The organ on a cover page or letterhead: {@code Генеральная Ассамблея}, {@code СОВЕТ ГЛАВ …}.
   */
  ORGAN,
  /** {@code A/RES/76/116}, {@code Document C25/35-E}. */
  SYMBOL,
  /** {@code Distr.: General}, {@code Original: English}. */
  DISTRIBUTION,
  /** {@code Seventy-sixth session}. */
  SESSION,
  /** {@code Agenda item 84}. */
  AGENDA_ITEM,
  /** {@code 17 December 2021}, {@code 16-17 сентября 2019 г. ⇥Протокол № 55/25}. */
  DATE,
  /** {@code Report by the Secretary-General}. */
  SOURCE,
  /**
   * {@code РЕЗОЛЮЦИЯ 88 (Кигали, 2022 г.)}; {@code 76/116. Fortieth anniversary …} with its title.
   */
  NUMBER_LINE,
  TITLE,
  /** {@code (принята на четвертом пленарном заседании)}, {@code [on the report of …]}. */
  HISTORY,
  /** {@code Resolution adopted by the General Assembly on 9 December 2021}. */
  ADOPTION,
  /** {@code The General Assembly,}. */
  BODY_CLAUSE,
  /** A field's name in the cover block of a report: {@code Финансовые последствия}. */
  COVER_LABEL,
  /** What stands under it. */
  COVER_TEXT,
  /** {@code ANNEX 1 TO RESOLUTION 71}. */
  ANNEX_HEADING,
  /** {@code Приложение: 1}. */
  ANNEX_COUNT,
  /** {@code 49th plenary meeting 9 December 2021}. */
  MEETING,
  /** {@code Reasons:} with what follows it. */
  REASONS,
  /** Place, office or name of who signs. */
  SIGNATURE,
  /** A line that fits none of these; kept as it is. */
  OTHER;

  /** The name in machine formats: {@code body-clause}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
