package org.plenary.render.json;

import java.util.Locale;

/** The names of members and kinds in the format, each in one place. */
final class JsonNames {
  static final int VERSION = 1;

  /** How deep objects and lists may lie in each other; a block takes two levels. */
  static final int MAX_DEPTH = 600;

  static final String MATTER = "matter";
  static final String CALLOUT = "callout";
  static final String ITEM = "item";
  static final String PARAGRAPH = "paragraph";
  static final String SECTION = "section";
  static final String TABLE = "table";
  static final String RULE = "rule";

  static final String EMPHASIS = "emphasis";
  static final String NOTE = "note";
  static final String LINK = "link";
  static final String CHANGE = "change";

  private JsonNames() {}

  /** How a constant is written: {@code NUMBER_LINE} as {@code number-line}. */
  static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
