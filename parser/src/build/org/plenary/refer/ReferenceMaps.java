package org.plenary.refer;

import java.util.Map;
import java.util.TreeMap;
import org.plenary.language.Language;
import org.plenary.prepared.FixedMap;

/** What the build prepares of this package. */
public final class ReferenceMaps {
  private ReferenceMaps() {}

  /** The maps by their names. */
  public static Map<String, FixedMap> all() {
    Map<String, FixedMap> maps = new TreeMap<>(Registry.files().maps());
    for (Language language : Language.values()) {
      maps.put("refer/" + language.code(), LexiconFile.load(language));
    }
    return maps;
  }
}
