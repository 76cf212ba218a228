package org.plenary.source;

/**
 * The paragraph styles of the houses, by what they are for.
 *
 * <p>The constants are those of ITU's Word templates, whose ids are the same in all languages
 * ({@code ResNo}, {@code Restitle}, {@code Call}); readers map other houses' styles to them.
 */
public enum HouseStyle {
  NONE,
  NUMBER_LINE,
  TITLE,
  HISTORY,
  DATE,
  BODY_CLAUSE,
  CALL,
  LEVEL_1,
  LEVEL_2,
  LEVEL_3,
  HEADING_1,
  HEADING_2,
  HEADING_3,
  HEADING_UNNUMBERED,
  PART_NUMBER,
  ANNEX_NUMBER,
  ANNEX_TITLE,
  ANNEX_REFERENCE,
  SOURCE,
  PROPOSAL,
  REASONS,
  NOTE,
  TABLE_HEAD,
  TABLE_TEXT,
  TABLE_TITLE,
  CONTENTS
}
