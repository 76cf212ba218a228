package org.plenary.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PreparedVocabularyTest {
  @ParameterizedTest
  @EnumSource
  void whatTheBuildPreparedIsWhatTheFileSays(Language language) {
    VocabularyMap prepared = VocabularyFile.prepared(language);
    VocabularyMap file = VocabularyFile.read(language);
    assertThat(prepared.map().body()).isEqualTo(file.map().body());
    assertThat(prepared.map().index()).isEqualTo(file.map().index());
    assertThat(prepared.trie().body()).isEqualTo(file.trie().body());
  }
}
