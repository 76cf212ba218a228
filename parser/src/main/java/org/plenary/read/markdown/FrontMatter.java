package org.plenary.read.markdown;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The YAML head of a file, read as far as drafts have it: {@code title: "Future of lighthouses"}.
 *
 * <p>Only plain keys at the margin with a value on the same line; lists, maps and folded values are
 * passed over.
 *
 * @param end the offset behind it; 0 when there is none
 */
record FrontMatter(Map<String, String> values, int end) {
  private static final String OPEN = "---";
  private static final String OTHER_END = "...";
  private static final int LONGEST_KEY = 60;

  /** The head of a text. */
  static FrontMatter of(SourceLines lines) {
    FrontMatter none = new FrontMatter(Map.of(), 0);
    if (lines.count() < 2 || !lines.line(0).stripTrailing().equals(OPEN)) {
      return none;
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 1; i < lines.count(); i++) {
      String line = lines.line(i).stripTrailing();
      if (line.equals(OPEN) || line.equals(OTHER_END)) {
        return new FrontMatter(Collections.unmodifiableMap(values), lines.end(i));
      }
      if (!isYaml(line)) {
        return none;
      }
      read(line, values);
    }
    return none;
  }

  String value(String key) {
    return values.getOrDefault(key, "");
  }

  /** A rule over a draft is no front matter: what stands under it has no keys. */
  private static boolean isYaml(String line) {
    return line.isBlank() || " \t#-}])|>".indexOf(line.charAt(0)) >= 0 || keyEnd(line) > 0;
  }

  private static int keyEnd(String line) {
    int end = line.indexOf(':');
    boolean key =
        end > 0 && end <= LONGEST_KEY && (end + 1 == line.length() || line.charAt(end + 1) == ' ');
    return key && line.substring(0, end).chars().noneMatch(Character::isWhitespace) ? end : -1;
  }

  private static void read(String line, Map<String, String> values) {
    int end = line.isEmpty() ? -1 : keyEnd(line);
    if (end <= 0 || line.charAt(0) == ' ') {
      return;
    }
    String value = scalar(line.substring(end + 1).strip());
    if (!value.isEmpty()) {
      values.putIfAbsent(line.substring(0, end), value);
    }
  }

  private static String scalar(String raw) {
    if (raw.startsWith("\"")) {
      return YamlString.unquote(raw);
    }
    if (raw.startsWith("'")) {
      int end = raw.lastIndexOf('\'');
      return end > 0 ? raw.substring(1, end).replace("''", "'") : "";
    }
    int comment = raw.indexOf(" #");
    String plain = comment < 0 ? raw : raw.substring(0, comment).strip();
    return plain.isEmpty() || "[{&*!|>%@`#".indexOf(plain.charAt(0)) >= 0 ? "" : plain;
  }
}
