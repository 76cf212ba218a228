package org.plenary.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.prepared.FixedMap;

class PreparedVocabularyTest {
  @ParameterizedTest
  @EnumSource
  void whatTheBuildPreparedIsWhatTheFileSays(Language language) {
    FixedMap prepared = VocabularyFile.prepared(language);
    FixedMap file = VocabularyFile.read(language);
    assertThat(prepared.body()).isEqualTo(file.body());
    assertThat(prepared.index()).isEqualTo(file.index());
  }
}
