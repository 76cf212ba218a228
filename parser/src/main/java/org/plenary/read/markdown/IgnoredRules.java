package org.plenary.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.source.SourceComment;
import org.plenary.source.Span;

/**
 * The rules that the front matter says the draft is not to be held against: {@code plenary-ignore:
 * [REF-012, PUN]}, or a line each below the key.
 */
final class IgnoredRules {
  /** The key in the front matter. */
  static final String KEY = "plenary-ignore";

  private static final String ITEM = "-";

  private IgnoredRules() {}

  /** What the front matter of a text says; it ends before that offset. */
  static Optional<SourceComment> of(SourceLines lines, int end) {
    for (int i = 0; i < lines.count() && lines.start(i) < end; i++) {
      String line = lines.line(i);
      if (line.startsWith(KEY + ":")) {
        List<String> rules = new ArrayList<>();
        add(line.substring(KEY.length() + 1), rules);
        int last = i;
        while (lines.start(last + 1) < end && isItem(lines.line(last + 1))) {
          add(lines.line(++last).strip().substring(ITEM.length()), rules);
        }
        Span span = new Span(lines.start(i), lines.contentEnd(last));
        return Optional.of(SourceComment.toAll(span, String.join(" ", rules)));
      }
    }
    return Optional.empty();
  }

  private static boolean isItem(String line) {
    String words = line.strip();
    return words.startsWith(ITEM + " ");
  }

  /** Adds the names in {@code [REF-012, "PUN"] # agreed upon}. */
  private static void add(String value, List<String> rules) {
    int comment = value.indexOf('#');
    String bare = comment < 0 ? value : value.substring(0, comment);
    for (String rule : bare.split("[\\[\\]\"',\\s]+")) {
      if (!rule.isEmpty()) {
        rules.add(rule);
      }
    }
  }
}
