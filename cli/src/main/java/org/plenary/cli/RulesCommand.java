package org.plenary.cli;

import java.util.List;
import org.plenary.cli.input.FileProblem;
import org.plenary.diagnostic.Catalogue;
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
      out.append(code).append(" ".repeat(10 - code.length()));
      String severity = rule.info().severity().code();
      out.append(severity).append(" ".repeat(9 - severity.length()));
      out.append(catalogue.title(code));
      if (RuleDocument.fix(code).isPresent()) {
        out.append(catalogue.text("word.fixable", List.of()));
      }
      out.append('\n');
    }
    session.print(out.toString());
  }
}
