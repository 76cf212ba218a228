package org.plenary.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.plenary.cli.check.RuleChoice;
import org.plenary.cli.check.RulePage;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.message.UsageException;
import org.plenary.diagnostic.Catalogue;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.language.Vocabularies;
import org.plenary.lint.LintContext;
import org.plenary.lint.Linter;
import org.plenary.lint.Rule;
import org.plenary.lint.RuleExample;
import org.plenary.lint.Rules;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.read.docx.Changes;
import org.plenary.refer.Registry;
import org.plenary.source.SourceDocument;
import org.plenary.source.SourceForm;

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
    Catalogue catalogue = Catalogue.in(session.language().code());
    RulePage pages = new RulePage(catalogue, rule -> isFixable(rule, session.pipeline()));
    StringBuilder out = new StringBuilder();
    for (String code : codes) {
      out.append(out.isEmpty() ? "" : "\n").append(page(code, catalogue, pages));
    }
    session.print(out.toString());
  }

  private static String page(String code, Catalogue catalogue, RulePage pages)
      throws UsageException {
    String name = code.toUpperCase(Locale.ROOT);
    for (org.plenary.parity.Rule rule : org.plenary.parity.Rule.values()) {
      if (rule.code().equals(name)) {
        String severity = catalogue.text("word." + rule.severity().code(), List.of());
        String document = org.plenary.parity.RulePage.of(rule);
        String body = document.substring(document.indexOf("\n\n") + 2);
        return name + "  " + catalogue.title(name) + " (" + severity + ")\n\n" + body;
      }
    }
    return pages.of(Rules.named(name).orElseThrow(() -> RuleChoice.unknown(code)));
  }

  /** Asks the rule itself: what it finds in its examples, it can mend or not. */
  private static boolean isFixable(Rule rule, Pipeline pipeline) {
    Linter linter = new Linter(List.of(rule));
    Vocabularies vocabularies = new Vocabularies();
    for (RuleExample example : RuleExample.of(rule.info().code())) {
      LintContext context = context(example, pipeline, vocabularies);
      if (linter.check(context).stream().anyMatch(Diagnostic::isFixable)) {
        return true;
      }
    }
    return false;
  }

  private static LintContext context(
      RuleExample example, Pipeline pipeline, Vocabularies vocabularies) {
    SourceForm form = example.isMarkdown() ? SourceForm.MARKDOWN : SourceForm.TEXT;
    byte[] bytes = example.text().getBytes(StandardCharsets.UTF_8);
    try {
      SourceDocument source = pipeline.source(form, "example", bytes, Changes.ACCEPT);
      return LintContext.of(source, pipeline.draft(source), Registry.shipped(), vocabularies);
    } catch (UnreadableDocumentException e) {
      throw new IllegalStateException("an example that cannot be read: " + example, e);
    }
  }
}
