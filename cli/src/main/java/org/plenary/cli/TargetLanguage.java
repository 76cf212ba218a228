package org.plenary.cli;

import org.plenary.language.Language;

/** The option for the language of a translation. */
final class TargetLanguage {
  static final Choice<Language> TO = languages();

  private TargetLanguage() {}

  private static Choice<Language> languages() {
    Choice<Language> choice = new Choice<>("--to");
    for (Language language : Language.values()) {
      choice.or(language.code(), language);
    }
    return choice;
  }
}
