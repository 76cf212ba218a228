package org.plenary.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plenary.cli.extract.UnitWriter;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.input.Input;
import org.plenary.cli.message.Sentence;
import org.plenary.cli.output.OutputPlan;
import org.plenary.model.PartKind;
import org.plenary.unit.Unit;
import org.plenary.unit.Units;

/** Extracts the units of all inputs: each to its file, or one after the other. */
final class Extraction {
  private final Intake intake;
  private final Session session;
  private final UnitWriter writer;
  private final Set<PartKind> parts;
  private final StringBuilder joined = new StringBuilder();
  private boolean begun;

  Extraction(Intake intake, Session session, UnitWriter writer, Set<PartKind> parts) {
    this.intake = intake;
    this.session = session;
    this.writer = writer;
    this.parts = parts;
  }

  void run(List<Input> inputs, OutputPlan plan) throws FileProblem {
    session.each(inputs, input -> extract(input, plan));
    if (begun && plan.isJoined()) {
      write(plan, inputs.get(0), joined.toString());
    }
  }

  private void extract(Input input, OutputPlan plan) throws FileProblem {
    List<Unit> units = wanted(input);
    StringBuilder out = new StringBuilder();
    if (!begun || plan.isSeparate()) {
      out.append(writer.header());
    }
    writer.write(input.name(), units, out);
    begun = true;
    if (plan.isJoined()) {
      joined.append(out);
    } else {
      write(plan, input, out.toString());
    }
  }

  private List<Unit> wanted(Input input) throws FileProblem {
    List<Unit> units = new ArrayList<>();
    for (Unit unit : Units.of(intake.draft(input))) {
      if (parts.contains(unit.part())) {
        units.add(unit);
      }
    }
    if (units.isEmpty()) {
      session.reporter().note(input.name(), Sentence.of("extract.nothing"));
    }
    return units;
  }

  private static void write(OutputPlan plan, Input input, String text) throws FileProblem {
    plan.write(input, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }
}
