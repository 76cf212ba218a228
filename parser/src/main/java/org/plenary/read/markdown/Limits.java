package org.plenary.read.markdown;

import java.util.List;
import org.plenary.read.UnreadableDocumentException;

/** What no draft has and flexmark does not survive. */
final class Limits {
  private static final int LONGEST_FILE = 8_000_000;
  private static final int BINARY_PROBE = 4_096;
  private static final int MOST_TARGETS = 1_000;
  private static final int LONGEST_RUN = 100;
  private static final int MOST_LINES = 5_000;

  private Limits() {}

  /**
   * Refuses a text beyond the limits.
   *
   * @throws UnreadableDocumentException naming the limit
   */
  static void check(String text, SourceLines lines) throws UnreadableDocumentException {
    if (text.length() > LONGEST_FILE) {
      throw refusal("read.markdown-too-long", LONGEST_FILE);
    }
    if (text.substring(0, Math.min(text.length(), BINARY_PROBE)).indexOf('\0') >= 0) {
      throw new UnreadableDocumentException("read.not-text", List.of());
    }
    if (targets(lines) > MOST_TARGETS) {
      throw refusal("read.markdown-too-many-targets", MOST_TARGETS);
    }
    if (longestParagraph(lines) > MOST_LINES) {
      throw refusal("read.markdown-too-many-lines", MOST_LINES);
    }
    if (longestRun(text) > LONGEST_RUN) {
      throw refusal("read.markdown-too-many-ticks", LONGEST_RUN);
    }
  }

  private static UnreadableDocumentException refusal(String key, int limit) {
    return new UnreadableDocumentException(key, List.of(Integer.toString(limit)));
  }

  private static int targets(SourceLines lines) {
    int targets = 0;
    for (int i = 0; i < lines.count(); i++) {
      String line = lines.line(i).stripLeading();
      boolean target = line.startsWith("[") && !line.startsWith("[^") && line.indexOf("]:") > 0;
      targets += target ? 1 : 0;
    }
    return targets;
  }

  /** The most lines without an empty one between them. */
  private static int longestParagraph(SourceLines lines) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < lines.count(); i++) {
      run = lines.isBlank(i) ? 0 : run + 1;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  private static int longestRun(String text) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
