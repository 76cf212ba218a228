package org.plenary.cli.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.language.Language;

/** What the names of all language versions have in common: {@code r88} of {@code r88.ru.docx}. */
final class FileName {
  private static final Set<String> LANGUAGES =
      Stream.of(Language.values()).map(Language::code).collect(Collectors.toSet());

  private FileName() {}

  /** The name in lower case without its suffix and without codes of languages. */
  static String common(String relative) {
    String name = relative.replace('\\', '/');
    int dot = name.lastIndexOf('.');
    String stem = (dot > name.lastIndexOf('/') ? name.substring(0, dot) : name);
    List<String> words = new ArrayList<>();
    int from = 0;
    String lower = stem.toLowerCase(Locale.ROOT);
    for (int i = 0; i <= lower.length(); i++) {
      if (i == lower.length() || "/.-_ ".indexOf(lower.charAt(i)) >= 0) {
        String word = lower.substring(from, i);
        if (!LANGUAGES.contains(word)) {
          words.add(word);
        }
        from = i + 1;
      }
    }
    return String.join(" ", words);
  }
}
