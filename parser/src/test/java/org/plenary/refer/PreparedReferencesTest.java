package org.plenary.refer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.language.Language;
import org.plenary.prepared.FixedMap;

class PreparedReferencesTest {
  @ParameterizedTest
  @EnumSource
  void theWordsThatTheBuildPreparedAreThoseOfTheFile(Language language) {
    FixedMap prepared = LexiconFile.prepared(language);
    FixedMap file = LexiconFile.load(language);
    assertThat(prepared.body()).isEqualTo(file.body());
    assertThat(prepared.index()).isEqualTo(file.index());
  }

  @Test
  void theRegistriesThatTheBuildPreparedAreThoseOfTheFiles() {
    Map<String, FixedMap> prepared = Registry.shipped().maps();
    Map<String, FixedMap> files = Registry.files().maps();
    assertThat(prepared.keySet()).isEqualTo(files.keySet());
    files.forEach(
        (name, map) -> {
          assertThat(prepared.get(name).body()).as(name).isEqualTo(map.body());
          assertThat(prepared.get(name).index()).as(name).isEqualTo(map.index());
        });
  }

  @Test
  void anActIsReadAsItWasWritten() {
    for (KnownAct act : Registry.files().acts()) {
      assertThat(ActLine.read(ActLine.of(act))).isEqualTo(act);
      assertThat(Registry.shipped().act(act.target())).contains(act);
    }
  }
}
