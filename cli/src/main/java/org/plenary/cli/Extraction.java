package org.plenary.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plenary.act.Acts;
import org.plenary.cli.extract.UnitForm;
import org.plenary.cli.extract.UnitRow;
import org.plenary.cli.extract.UnitWriter;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.input.Input;
import org.plenary.cli.message.Sentence;
import org.plenary.cli.output.OutputPlan;
import org.plenary.model.Draft;
import org.plenary.model.PartKind;
import org.plenary.unit.Unit;
import org.plenary.unit.Units;

/** Extracts the units of all inputs: each to its file, or one after the other. */
final class Extraction {
  private static final int BATCH = 200;

  private final Intake intake;
  private final Session session;
  private final UnitForm form;
  private final UnitWriter writer;
  private final Acts acts = Acts.standard();
  private final Set<PartKind> parts;
  private final StringBuilder joined = new StringBuilder();
  private boolean begun;

  Extraction(Intake intake, Session session, UnitForm form, Set<PartKind> parts) {
    this.intake = intake;
    this.session = session;
    this.form = form;
    this.writer = form.writer();
    this.parts = parts;
  }

  void run(List<Input> inputs, OutputPlan plan, Batch batch) throws FileProblem {
    boolean joins = plan.isJoined() && inputs.size() > 1;
    batch.run(inputs, this::wanted, (input, units) -> extract(input, units, plan, joins));
    if (begun && joins) {
      String all = joined.toString();
      plan.write(inputs.get(0), out -> out.write(all.getBytes(StandardCharsets.UTF_8)));
    }
  }

  private void extract(Input input, List<UnitRow> units, OutputPlan plan, boolean joins)
      throws FileProblem {
    String header = !begun || plan.isSeparate() ? writer.header() : "";
    begun = true;
    if (joins) {
      joined.append(header);
      writer.write(input.name(), units, joined);
    } else {
      plan.stream(input, out -> stream(header, input.name(), units, out));
    }
  }

  /** Some units at a time, so that a long result is never whole in the memory. */
  private void stream(String header, String file, List<UnitRow> units, OutputStream out)
      throws IOException {
    StringBuilder batch = new StringBuilder(header);
    int from = 0;
    do {
      int to = batchEnd(units, from);
      writer.write(file, units.subList(from, to), batch);
      out.write(batch.toString().getBytes(StandardCharsets.UTF_8));
      batch.setLength(0);
      from = to;
    } while (from < units.size());
  }

  /** Two documents of a file are never parted, because what stands between them is written too. */
  private static int batchEnd(List<UnitRow> units, int from) {
    int to = Math.min(from + BATCH, units.size());
    while (to > 0
        && to < units.size()
        && units.get(to).unit().document() != units.get(to - 1).unit().document()) {
      to++;
    }
    return to;
  }

  private List<UnitRow> wanted(Input input) throws FileProblem {
    Draft draft = intake.draft(input);
    List<Unit> units = new ArrayList<>();
    for (Unit unit : Units.of(draft)) {
      if (parts.contains(unit.part())) {
        units.add(unit);
      }
    }
    if (units.isEmpty()) {
      session.reporter().note(input.name(), Sentence.of("extract.nothing"));
    }
    boolean asks = form.hasActs() && parts.contains(PartKind.OPERATIVE);
    return UnitRow.of(units, asks ? acts.of(draft) : List.of());
  }
}
