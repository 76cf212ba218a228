package org.plenary.cli;

import org.plenary.language.Language;

/** The option for the language of a translation. */
final class TargetLanguage {
  static final Choice<Language> TO = languages("--to");

  private TargetLanguage() {}

  /** A choice of languages by their codes. */
  static Choice<Language> languages(String option) {
    Choice<Language> choice = new Choice<>(option);
    for (Language language : Language.values()) {
      choice.or(language.code(), language);
    }
    return choice;
  }
}
