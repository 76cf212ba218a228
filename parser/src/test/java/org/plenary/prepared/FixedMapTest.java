package org.plenary.prepared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FixedMapTest {
  @Test
  void everyKeyHasItsValue() {
    Map<String, String> entries = new LinkedHashMap<>();
    for (int i = 0; i < 3000; i++) {
      entries.put("key " + i, "значение " + i);
    }
    entries.put("", "nothing");
    entries.put("\ud800\u0000", "");
    FixedMap map = FixedMap.of(entries);
    entries.forEach((key, value) -> assertThat(map.getOrDefault(key, "none")).isEqualTo(value));
    assertThat(map.keys()).containsExactlyElementsOf(entries.keySet());
    assertThat(map.values()).containsExactlyElementsOf(entries.values());
    assertThat(map.contains("key 2999")).isTrue();
    assertThat(map.contains("key 3000")).isFalse();
    assertThat(map.getOrDefault("Key 1", "none")).isEqualTo("none");
  }

  @Test
  void keysOfTheSameHashAreTold() {
    FixedMap map = FixedMap.of(Map.of("Aa", "1", "BB", "2"));
    assertThat(map.getOrDefault("Aa", "")).isEqualTo("1");
    assertThat(map.getOrDefault("BB", "")).isEqualTo("2");
    assertThat(map.contains("C#")).isFalse();
  }

  @Test
  void anEmptyMapHasNothing() {
    FixedMap map = FixedMap.of(Map.of());
    assertThat(map.contains("")).isFalse();
    assertThat(map.keys()).isEmpty();
  }

  @Test
  void aMapInPiecesIsTheSame() {
    FixedMap map = FixedMap.of(Map.of("one", "1", "two", "2"));
    int middle = map.body().length() / 2;
    FixedMap pieced =
        FixedMap.of(map.index(), map.body().substring(0, middle), map.body().substring(middle));
    assertThat(List.of(pieced.index(), pieced.body())).isEqualTo(List.of(map.index(), map.body()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"language/en", "refer/acts", "refer/ru", "read/docx/letters.tsv"})
  void theBuildMakesMaps(String name) {
    assertThat(Parts.of(name)).hasSizeGreaterThan(1);
    assertThat(Parts.of(name + "s")).isEmpty();
  }
}
