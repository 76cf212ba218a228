package org.plenary.cli.check;

import java.util.List;
import org.plenary.diagnostic.Catalogue;
import org.plenary.lint.Rule;
import org.plenary.lint.RuleDocument;
import org.plenary.lint.RuleExample;
import org.plenary.lint.RuleInfo;

/** What {@code explain} prints of a rule: its name, why it is one, and its examples. */
public final class RulePage {
  private static final int SEVERITY_COLUMN = 66;
  private static final String MARGIN = "  ";
  private static final String POINTER = "> ";

  private final Catalogue catalogue;
  private final FixProbe fixes;

  /**
   * @param fixes knows which rules have safe fixes
   */
  public RulePage(Catalogue catalogue, FixProbe fixes) {
    this.catalogue = catalogue;
    this.fixes = fixes;
  }

  /** The page of a rule. */
  public String of(Rule rule) {
    RuleInfo info = rule.info();
    String head = info.code() + MARGIN + catalogue.title(info.code());
    String severity = catalogue.text("word." + info.severity().code(), List.of());
    String fixable = fixes.isFixable(rule) ? "word.is-fixable" : "word.not-fixable";
    StringBuilder out = new StringBuilder(head);
    out.append(" ".repeat(Math.max(2, SEVERITY_COLUMN - head.codePointCount(0, head.length()))));
    out.append(severity).append(", ").append(catalogue.text(fixable, List.of())).append('\n');
    out.append(RuleDocument.why(info.code())).append('\n');
    RuleDocument.fix(info.code()).ifPresent(fix -> out.append('\n').append(fix).append('\n'));
    for (RuleExample example : RuleExample.of(info.code())) {
      String key = example.reported().isEmpty() ? "word.not-reported" : "word.reported";
      out.append('\n').append(catalogue.text(key, List.of())).append(":\n");
      lines(example, out);
    }
    return out.toString();
  }

  /** The lines of an example, those in which something is found behind a pointer. */
  private static void lines(RuleExample example, StringBuilder out) {
    List<String> lines = List.of(example.text().split("\n", -1));
    for (int i = 0; i < lines.size(); i++) {
      String start = example.reported().contains(i + 1) ? POINTER : MARGIN;
      out.append((start + lines.get(i).replace('\u00a0', '␣')).stripTrailing()).append('\n');
    }
  }
}
