package org.plenary.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.input.Input;
import org.plenary.cli.message.Sentence;
import org.plenary.cli.output.OutputPlan;
import org.plenary.cli.refs.FileReferences;
import org.plenary.cli.refs.ReferenceWriter;
import org.plenary.model.Draft;
import org.plenary.refer.Reference;
import org.plenary.refer.Registry;

/** Looks the references of all inputs up: each to its file, or all to one. */
final class Citing {
  private final Intake intake;
  private final Session session;
  private final Supplier<ReferenceWriter> writers;
  private final Registry registry;
  private final Optional<LocalDate> asOf;

  Citing(
      Intake intake,
      Session session,
      Supplier<ReferenceWriter> writers,
      Registry registry,
      Optional<LocalDate> asOf) {
    this.intake = intake;
    this.session = session;
    this.writers = writers;
    this.registry = registry;
    this.asOf = asOf;
  }

  void run(List<Input> inputs, OutputPlan plan, Batch batch) throws FileProblem {
    if (plan.isSeparate()) {
      batch.run(inputs, this::references, (input, found) -> citeAlone(input, found, plan));
    } else {
      citeTogether(inputs, plan, batch);
    }
  }

  private void citeAlone(Input input, FileReferences found, OutputPlan plan) throws FileProblem {
    ReferenceWriter writer = writers.get();
    StringBuilder out = new StringBuilder();
    writer.add(found, out);
    writer.end(out);
    write(plan, input, out);
  }

  private void citeTogether(List<Input> inputs, OutputPlan plan, Batch batch) throws FileProblem {
    ReferenceWriter writer = writers.get();
    StringBuilder out = new StringBuilder();
    List<Input> done = new ArrayList<>();
    batch.run(
        inputs,
        this::references,
        (input, found) -> {
          writer.add(found, out);
          done.add(input);
          if (!plan.isJoined()) {
            write(plan, input, out);
          }
        });
    if (!done.isEmpty()) {
      writer.end(out);
      write(plan, done.get(0), out);
    }
  }

  private FileReferences references(Input input) throws FileProblem {
    Draft draft = intake.draft(input);
    List<Reference> references = session.pipeline().references(draft, registry, asOf);
    if (references.isEmpty()) {
      session.reporter().note(input.name(), Sentence.of("refs.nothing"));
    }
    return new FileReferences(input.name(), draft, references);
  }

  /** Writes what has come together and begins anew. */
  private static void write(OutputPlan plan, Input input, StringBuilder text) throws FileProblem {
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    text.setLength(0);
    plan.write(input, out -> out.write(bytes));
  }
}
