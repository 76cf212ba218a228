package org.plenary.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.input.Input;
import org.plenary.cli.message.Sentence;
import org.plenary.cli.message.UsageException;
import org.plenary.cli.output.OutputPlan;
import org.plenary.language.Language;
import org.plenary.model.Draft;
import org.plenary.model.PartKind;
import org.plenary.xliff.Exchange;
import org.plenary.xliff.ExchangeBuilder;
import org.plenary.xliff.Xliff12Writer;
import org.plenary.xliff.XliffNotes;
import org.plenary.xliff.XliffWriter;

/** Hands drafts to translators: a file each. */
final class Handover {
  private final Intake intake;
  private final Session session;
  private final Set<PartKind> parts;
  private final Language to;
  private final boolean old;
  private final ExchangeBuilder builder = ExchangeBuilder.standard();

  /**
   * @param old true for XLIFF 1.2
   */
  Handover(Intake intake, Session session, Set<PartKind> parts, Language to, boolean old) {
    this.intake = intake;
    this.session = session;
    this.parts = parts;
    this.to = to;
    this.old = old;
  }

  void run(List<Input> inputs, OutputPlan plan) throws UsageException {
    if (inputs.size() > 1 && !plan.isSeparate()) {
      throw UsageException.of("usage.several-inputs");
    }
    XliffNotes notes = new XliffNotes((key, values) -> session.messages().text(key, values));
    session.each(
        inputs,
        input -> {
          Draft draft = intake.draft(input);
          Exchange exchange = builder.build(draft, input.name(), parts, to);
          if (exchange.from() == to) {
            throw new FileProblem(input.name(), Sentence.of("xliff.same-language", to.code()));
          }
          if (exchange.units().isEmpty()) {
            throw new FileProblem(input.name(), Sentence.of("extract.nothing"));
          }
          plan.write(input, out -> write(exchange, notes, out));
        });
  }

  private void write(Exchange exchange, XliffNotes notes, OutputStream out) throws IOException {
    if (old) {
      new Xliff12Writer(notes).write(exchange, out);
    } else {
      new XliffWriter(notes).write(exchange, out);
    }
  }
}
