package org.plenary.parity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The kinds that callouts fall into where no glossary ties each phrase to one of another language:
 * {@code un.recognizing} and {@code un.noting} are of one kind, {@code un.recalling} is of another.
 */
final class CalloutKinds {
  private static final Map<String, List<String>> STEMS = read();

  private CalloutKinds() {}

  /** The kinds of a concept by its name, {@code recognizing_with_concern}; may be none. */
  static Set<String> of(String name) {
    Set<String> kinds = new HashSet<>();
    STEMS.forEach(
        (kind, stems) -> {
          if (stems.stream().anyMatch(stem -> hasWord(name, stem))) {
            kinds.add(kind);
          }
        });
    return kinds;
  }

  private static boolean hasWord(String name, String stem) {
    return name.startsWith(stem) || name.contains("_" + stem);
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> kinds = new HashMap<>();
    for (String line : ParityFile.lines("kinds.tsv")) {
      String[] cells = line.split("\t");
      kinds.put(cells[0], List.of(cells[1].split(" ")));
    }
    return kinds;
  }
}
