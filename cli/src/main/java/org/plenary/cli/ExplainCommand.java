package org.plenary.cli;

import java.util.List;
import java.util.Locale;
import org.plenary.cli.check.RuleChoice;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.message.UsageException;
import org.plenary.diagnostic.Catalogue;
import org.plenary.lint.Rule;
import org.plenary.lint.RuleDocument;
import org.plenary.lint.Rules;

/** {@code plenary explain NUM-001}: what a rule finds, why that is wrong, examples. */
final class ExplainCommand implements Command {
  @Override
  public String name() {
    return "explain";
  }

  @Override
  public void describe(CommandBuilder builder) {
    builder.operands("CODE", "0..*", "option.explain-code");
  }

  @Override
  public void run(Arguments arguments, Session session) throws UsageException, FileProblem {
    List<String> codes = arguments.operands();
    if (codes.isEmpty()) {
      throw UsageException.of("usage.no-code").offeringHelp();
    }
    StringBuilder out = new StringBuilder();
    for (String code : codes) {
      out.append(out.isEmpty() ? "" : "\n").append(page(code, session));
    }
    session.print(out.toString());
  }

  private static String page(String code, Session session) throws UsageException {
    String name = code.toUpperCase(Locale.ROOT);
    Rule rule = Rules.named(name).orElseThrow(() -> RuleChoice.unknown(code));
    Catalogue catalogue = Catalogue.in(session.language().code());
    String severity = catalogue.text("word." + rule.info().severity().code(), List.of());
    String document = RuleDocument.of(name);
    String body = document.substring(document.indexOf("\n\n") + 2);
    return name + "  " + catalogue.title(name) + " (" + severity + ")\n\n" + body;
  }
}
