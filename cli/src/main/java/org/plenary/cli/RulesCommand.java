package org.plenary.cli;

import java.util.List;
import org.plenary.cli.input.FileProblem;
import org.plenary.diagnostic.Catalogue;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.Rule;
import org.plenary.lint.RuleDocument;
import org.plenary.lint.Rules;

/** {@code plenary rules}: all rules, a line each. */
final class RulesCommand implements Command {
  @Override
  public String name() {
    return "rules";
  }

  @Override
  public void describe(CommandBuilder builder) {
    // It has the common options only.
  }

  @Override
  public void run(Arguments arguments, Session session) throws FileProblem {
    Catalogue catalogue = Catalogue.in(session.language().code());
    StringBuilder out = new StringBuilder();
    for (Rule rule : Rules.ALL) {
      String code = rule.info().code();
      boolean fixable = RuleDocument.fix(code).isPresent();
      line(code, rule.info().severity(), fixable, catalogue, out);
    }
    for (org.plenary.parity.Rule rule : org.plenary.parity.Rule.values()) {
      line(rule.code(), rule.severity(), false, catalogue, out);
    }
    session.print(out.toString());
  }

  private static void line(
      String code, Severity severity, boolean fixable, Catalogue catalogue, StringBuilder out) {
    out.append(code).append(" ".repeat(10 - code.length()));
    out.append(severity.code()).append(" ".repeat(9 - severity.code().length()));
    out.append(catalogue.title(code));
    out.append(fixable ? catalogue.text("word.fixable", List.of()) : "").append('\n');
  }
}
