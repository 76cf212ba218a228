package org.plenary.lint;

import java.util.Locale;

/** The lists of words that rules look for, each under {@code [name]} in the file of a language. */
public enum WordList {
  /** {@code попрежнему = по-прежнему}. */
  LOST_HYPHEN,
  /** The same for words that are others when no name follows: {@code гном = г-ном}. */
  LOST_HYPHEN_BEFORE_NAME,
  /** Names that a hyphen joins to a year: {@code ПК} in {@code ПК-22}. */
  HYPHEN_BEFORE_YEAR,
  /** Words that a colon cannot follow inside a sentence: {@code чтобы}. */
  NO_COLON_AFTER,
  /** Abbreviations without a full stop: {@code млрд}. */
  NO_STOP_AFTER,
  /** Conjunctions that a comma goes before: {@code но}. */
  NO_SEMICOLON_BEFORE,
  /** Phrases that only make sense as a link: {@code размещен здесь}. */
  LINK_PHRASE,
  /** What stands behind a year and must not begin a line: {@code г.}. */
  AFTER_YEAR,
  /** What must not end a line before a number: {@code №}, {@code Резолюция}. */
  BEFORE_NUMBER,
  /** Words that never follow themselves: {@code the}. */
  NEVER_TWICE,
  /** Abbreviations that nobody needs to be told: {@code ООН}. */
  KNOWN_ABBREVIATION;

  static WordList named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
