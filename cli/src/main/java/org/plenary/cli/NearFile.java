package org.plenary.cli;

import java.util.List;
import java.util.Optional;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.input.Input;
import org.plenary.cli.message.UsageException;
import org.plenary.cli.output.OutputPlan;
import org.plenary.cli.output.OutputRequest;
import org.plenary.language.Language;
import org.plenary.memory.TmxWriter;

/**
 * The TMX of paragraphs that are like those handed out: {@code --near r88.tmx}.
 *
 * @param first the input whose name the plan asks for; any will do
 */
record NearFile(OutputPlan plan, Input first) {
  /**
   * Settles where it goes, before anything is read.
   *
   * @throws UsageException when it exists, or is an input
   */
  static Optional<NearFile> of(
      Optional<String> name, Arguments arguments, List<Input> inputs, Session session)
      throws UsageException {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    OutputRequest request = new OutputRequest(name, OutputOptions.isForced(arguments), ".tmx");
    Surroundings around = session.surroundings();
    OutputPlan plan = OutputPlan.of(request, inputs, around.directory(), around.out());
    if (plan.isSeparate()) {
      throw UsageException.of("usage.no-folder", name.get());
    }
    return Optional.of(new NearFile(plan, inputs.get(0)));
  }

  void write(Handover handover, Language to) throws FileProblem {
    TmxWriter writer = new TmxWriter(Version.ofProcess().number());
    plan.write(first, out -> writer.write(handover.near(), handover.from(), to, out));
  }
}
