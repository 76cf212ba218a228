package org.plenary.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.input.Input;
import org.plenary.cli.message.UsageException;
import org.plenary.cli.output.OutputPlan;
import org.plenary.cli.refs.GraphForm;
import org.plenary.cli.refs.ReferenceForm;
import org.plenary.cli.refs.ReferenceWriter;
import org.plenary.refer.Registry;

/** {@code plenary refs draft.docx -t jsonl}: every reference of a draft, looked up. */
final class RefsCommand implements Command {
  private static final String AS_OF = "--as-of";
  private static final Choice<ReferenceForm> TO = forms();
  private static final Choice<GraphForm> GRAPH = graphs();

  @Override
  public String name() {
    return "refs";
  }

  @Override
  public void describe(CommandBuilder builder) {
    builder
        .value("FORM", "option.refs-to", "-t", TO.option())
        .value("FORM", "option.graph", GRAPH.option())
        .value("DATE", "option.as-of", AS_OF);
    RegistryOptions.describe(builder);
    OutputOptions.describe(builder);
    InputOptions.describe(builder);
    BatchOptions.describe(builder);
  }

  @Override
  public void run(Arguments arguments, Session session) throws UsageException, FileProblem {
    Optional<GraphForm> graph = arguments.choice(GRAPH);
    Optional<ReferenceForm> said = arguments.choice(TO);
    if (graph.isPresent() && said.isPresent()) {
      throw UsageException.of("usage.exclude-each-other", GRAPH.option(), TO.option());
    }
    Optional<LocalDate> asOf = asOf(arguments);
    Registry registry = RegistryOptions.registry(arguments, session);
    List<Input> inputs = BatchOptions.shard(arguments, InputOptions.find(arguments, session));
    ReferenceForm form = said.orElseGet(() -> formOfSuffix(arguments));
    String suffix = graph.map(GraphForm::suffix).orElse(form.suffix());
    Supplier<ReferenceWriter> writers =
        () ->
            graph
                .map(GraphForm::writer)
                .orElseGet(() -> form.writer(session.messages(), registry.sessions()));
    Intake intake = InputOptions.intake(arguments, session);
    OutputPlan plan = OutputOptions.plan(arguments, session, suffix, inputs);
    boolean prints = !plan.isSeparate() && !plan.isJoined();
    Batch batch = BatchOptions.batch(arguments, session, prints);
    new Citing(intake, session, writers, registry, asOf).run(inputs, plan, batch);
  }

  private static Optional<LocalDate> asOf(Arguments arguments) throws UsageException {
    Optional<String> said = arguments.text(AS_OF);
    try {
      return said.map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw UsageException.of("usage.not-a-date", AS_OF, said.orElseThrow());
    }
  }

  private static ReferenceForm formOfSuffix(Arguments arguments) {
    String suffix = OutputOptions.suffix(arguments).orElse("");
    for (ReferenceForm form : ReferenceForm.values()) {
      if (form.suffix().equals("." + suffix)) {
        return form;
      }
    }
    return ReferenceForm.TEXT;
  }

  private static Choice<ReferenceForm> forms() {
    Choice<ReferenceForm> choice = new Choice<>("--to-format");
    for (ReferenceForm form : ReferenceForm.values()) {
      choice.or(form.code(), form);
    }
    return choice;
  }

  private static Choice<GraphForm> graphs() {
    Choice<GraphForm> choice = new Choice<>("--graph");
    for (GraphForm form : GraphForm.values()) {
      choice.or(form.code(), form);
    }
    return choice;
  }
}
