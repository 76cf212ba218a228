package org.plenary.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyTest {
  /** What recognition cannot do without, in any language. */
  private static final java.util.Set<Term> REQUIRED =
      java.util.EnumSet.of(
          Term.ANNEX,
          Term.RESOLUTION,
          Term.DECISION,
          Term.REVISED,
          Term.ORGAN,
          Term.HOUSE,
          Term.SESSION,
          Term.AGENDA_ITEM,
          Term.ADOPTED,
          Term.MEETING,
          Term.COVER,
          Term.SIGNATORY,
          Term.MONTH,
          Term.MODIFIER,
          Term.FUNCTION);

  private static final Vocabularies VOCABULARIES = new Vocabularies();

  @ParameterizedTest
  @EnumSource
  void everyLanguageHasCleanWords(Language language) throws IOException {
    try (InputStream in =
        VocabularyTest.class.getResourceAsStream(language.code() + ".vocabulary")) {
      String file = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      assertThat(Normalizer.isNormalized(file, Normalizer.Form.NFC)).isTrue();
      assertThat(file.lines()).noneMatch(line -> !line.equals(line.strip()));
      for (String section : file.split("\n\\[")) {
        assertThat(section.lines().filter(line -> !line.isBlank() && !line.startsWith("#")))
            .doesNotHaveDuplicates();
      }
    }
    Vocabulary vocabulary = VOCABULARIES.of(language);
    for (Term term : REQUIRED) {
      assertThat(vocabulary.has(term)).as("%s in %s", term, language).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN|considering further|itu.considering_further|PREAMBLE",
        "EN|instructs the Secretary-General|itu.instructs|OPERATIVE",
        "RU|признавая далее,|itu.recognizing_further|PREAMBLE",
        "RU|решает просить Генерального секретаря|itu.resolves_to_request|OPERATIVE",
        "FR|charge le Secrétaire général|itu.instructs|OPERATIVE",
        "ES|resuelve|itu.resolves|OPERATIVE",
        "ZH|做出决议|itu.resolves|OPERATIVE",
        "ZH|认识到|itu.recognizing|PREAMBLE",
        "AR|وإذ يضع في اعتباره|itu.considering|PREAMBLE"
      })
  void theLongestPhraseWins(Language language, String text, String concept, Role role) {
    Vocabulary.Match match = VOCABULARIES.of(language).callout(Fold.fold(text)).orElseThrow();
    assertThat(match.concept(role, "itu").id()).isEqualTo(concept);
  }

  @Test
  void aPhraseEndsWithAWord() {
    assertThat(VOCABULARIES.of(Language.EN).callout("notingham")).isEmpty();
    assertThat(VOCABULARIES.of(Language.ZH).callout("回顾其决议")).isPresent();
  }

  @Test
  void modifiersBelongToThePhrase() {
    String text = "noting also with satisfaction the report";
    Vocabulary.Match match = VOCABULARIES.of(Language.EN).callout(text).orElseThrow();
    assertThat(text.substring(0, match.length())).isEqualTo("noting also with satisfaction");
  }

  @Test
  void wordsFoldTheSameUnderEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Fold.fold("INSTRUCTS")).isEqualTo("instructs");
    } finally {
      Locale.setDefault(before);
    }
  }
}
