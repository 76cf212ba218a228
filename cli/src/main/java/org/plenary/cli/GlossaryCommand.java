package org.plenary.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.input.Input;
import org.plenary.cli.message.Sentence;
import org.plenary.cli.message.UsageException;
import org.plenary.cli.output.OutputPlan;
import org.plenary.language.Language;
import org.plenary.language.Vocabularies;
import org.plenary.memory.TbxWriter;
import org.plenary.memory.Terms;

/** {@code plenary glossary --from en --to ru -t tbx}: the callouts of two languages. */
final class GlossaryCommand implements Command {
  private static final Choice<Boolean> FORM =
      new Choice<Boolean>("--to-format").or("tsv", false).or("tbx", true);
  private static final Choice<Language> FROM = TargetLanguage.languages("--from");

  @Override
  public String name() {
    return "glossary";
  }

  @Override
  public void describe(CommandBuilder builder) {
    builder
        .value("LANG", "option.glossary-from", FROM.option())
        .value("LANG", "option.glossary-to", TargetLanguage.TO.option())
        .value("FORM", "option.glossary-form", "-t", FORM.option());
    OutputOptions.describe(builder);
  }

  @Override
  public void run(Arguments arguments, Session session) throws UsageException, FileProblem {
    Language from = arguments.choice(FROM).orElseThrow(() -> missing("--from"));
    Language to = arguments.choice(TargetLanguage.TO).orElseThrow(() -> missing("--to"));
    if (from == to) {
      throw UsageException.of("usage.same-language", from.code());
    }
    boolean tbx =
        arguments
            .choice(FORM)
            .orElse(OutputOptions.suffix(arguments).filter("tbx"::equals).isPresent());
    String name = from.code() + "-" + to.code();
    Input nothing = new Input.Standard(name, session.surroundings().in());
    OutputPlan plan =
        OutputOptions.plan(arguments, session, tbx ? ".tbx" : ".tsv", List.of(nothing));
    List<Terms.Row> rows = Terms.of(new Vocabularies(), from, to);
    plan.write(
        nothing,
        out -> {
          if (tbx) {
            new TbxWriter(name).write(rows, from, to, out);
          } else {
            table(rows, out);
          }
        });
  }

  private static UsageException missing(String option) {
    return UsageException.of("usage.no-glossary-language", option)
        .with(Sentence.of("usage.one-of", TargetLanguage.TO.names()));
  }

  /** Source, target and comment between tabs, as OmegaT has it. */
  private static void table(List<Terms.Row> rows, OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Terms.Row row : rows) {
      text.append(row.source()).append('\t').append(row.target()).append('\t');
      text.append(row.concept()).append('\n');
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
