package org.plenary.language;

import java.util.Map;
import java.util.TreeMap;
import org.plenary.prepared.FixedMap;

/** What the build prepares of this package. */
public final class VocabularyMaps {
  private VocabularyMaps() {}

  /** The maps by their names. */
  public static Map<String, FixedMap> all() {
    Map<String, FixedMap> maps = new TreeMap<>();
    for (Language language : Language.values()) {
      maps.putAll(VocabularyFile.maps(language));
    }
    return maps;
  }
}
