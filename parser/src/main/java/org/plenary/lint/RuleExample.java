package org.plenary.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * An example in the document of a rule: a draft, or some lines of one.
 *
 * <p>In the document {@code <!-- NUM-001 -->} ends a line in which the rule finds something, and
 * {@code ␣} stands for a no-break space.
 *
 * @param text what a reader gets, without the marks
 * @param reported the lines in which the rule finds something, from 1
 * @param isMarkdown true for Markdown, false for plain text
 */
public record RuleExample(String text, Set<Integer> reported, boolean isMarkdown) {
  private static final String FENCE = "```";
  private static final String MARK = "<!-- ";
  private static final String MARKDOWN = "markdown";

  public RuleExample {
    reported = Set.copyOf(reported);
  }

  /**
   * All examples of a rule.
   *
   * @param code {@code ALPH-002}
   */
  public static List<RuleExample> of(String code) {
    List<RuleExample> examples = new ArrayList<>();
    String document = RuleDocument.of(code);
    int at = document.indexOf(FENCE);
    while (at >= 0) {
      int start = document.indexOf('\n', at) + 1;
      int end = document.indexOf("\n" + FENCE, start);
      boolean markdown = document.startsWith(MARKDOWN, at + FENCE.length());
      examples.add(of(code, document.substring(start, end), markdown));
      at = document.indexOf(FENCE, end + 1 + FENCE.length());
    }
    return examples;
  }

  private static RuleExample of(String code, String typed, boolean markdown) {
    List<String> lines = new ArrayList<>();
    Set<Integer> reported = new TreeSet<>();
    for (String line : typed.split("\n", -1)) {
      if (line.endsWith(MARK + code + " -->")) {
        reported.add(lines.size() + 1);
      }
      lines.add(bare(line).replace('␣', '\u00a0'));
    }
    return new RuleExample(String.join("\n", lines), reported, markdown);
  }

  /** Of the two blanks before a mark none belongs to the line; a single one does. */
  private static String bare(String line) {
    int mark = line.indexOf(MARK);
    if (mark < 0) {
      return line;
    }
    return mark > 1 && line.startsWith("  ", mark - 2)
        ? line.substring(0, mark - 2)
        : line.substring(0, mark);
  }
}
