package org.plenary.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.input.Input;
import org.plenary.cli.message.Sentence;
import org.plenary.cli.message.UsageException;
import org.plenary.cli.output.OutputPlan;
import org.plenary.language.Language;
import org.plenary.memory.Entry;
import org.plenary.memory.Leverage;
import org.plenary.memory.Memory;
import org.plenary.model.Draft;
import org.plenary.model.PartKind;
import org.plenary.render.OutputForm;
import org.plenary.xliff.Exchange;
import org.plenary.xliff.ExchangeBuilder;
import org.plenary.xliff.TableDraft;
import org.plenary.xliff.Xliff12Writer;
import org.plenary.xliff.XliffNotes;
import org.plenary.xliff.XliffWriter;

/** Hands drafts to translators: a file each. */
final class Handover {
  private final Intake intake;
  private final Session session;
  private final Set<PartKind> parts;
  private final Language to;
  private final ExtractForm form;
  private final Optional<MemoryOptions.Source> memory;
  private final Map<Language, Memory> memories = new EnumMap<>(Language.class);
  private final List<Entry> near = new ArrayList<>();
  private final ExchangeBuilder builder = ExchangeBuilder.standard();

  /**
   * @param form one of those for translators
   * @param memory what was translated before
   */
  Handover(
      Intake intake,
      Session session,
      Set<PartKind> parts,
      Language to,
      ExtractForm form,
      Optional<MemoryOptions.Source> memory) {
    this.intake = intake;
    this.session = session;
    this.parts = parts;
    this.to = to;
    this.form = form;
    this.memory = memory;
  }

  void run(List<Input> inputs, OutputPlan plan, Batch batch) throws UsageException {
    if (inputs.size() > 1 && !plan.isSeparate()) {
      throw UsageException.of("usage.several-inputs");
    }
    XliffNotes notes = new XliffNotes((key, values) -> session.messages().text(key, values));
    batch.run(
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
          Exchange filled = filled(exchange);
          plan.write(input, out -> write(filled, notes, out));
        });
  }

  /** Paragraphs that are like one that was handed out, with their translations. */
  List<Entry> near() {
    return List.copyOf(near);
  }

  /** The language of the drafts. */
  Language from() {
    return memories.keySet().stream().findFirst().orElse(Language.EN);
  }

  private Exchange filled(Exchange exchange) throws FileProblem {
    if (memory.isEmpty()) {
      return exchange;
    }
    if (!memories.containsKey(exchange.from())) {
      memories.put(exchange.from(), memory.get().between(exchange.from(), to));
    }
    Leverage leverage = Leverage.of(exchange, memories.get(exchange.from()));
    near.addAll(leverage.near());
    session.reporter().summary(new BandTable(session.messages()).of(exchange.original(), leverage));
    return leverage.exchange();
  }

  private void write(Exchange exchange, XliffNotes notes, OutputStream out) throws IOException {
    switch (form) {
      case XLIFF12 -> new Xliff12Writer(notes).write(exchange, out);
      case DOCX_TABLE -> session.pipeline().render(OutputForm.DOCX, TableDraft.of(exchange), out);
      default -> new XliffWriter(notes).write(exchange, out);
    }
  }
}
