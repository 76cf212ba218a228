package org.plenary.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.input.Input;
import org.plenary.cli.message.UsageException;
import org.plenary.cli.output.OutputPlan;
import org.plenary.cli.output.OutputRequest;
import org.plenary.report.ReportForm;

/**
 * A report that goes to a file: {@code --report sarif=out.sarif}.
 *
 * @param first the input whose name the plan asks for; any will do
 */
record ReportFile(ReportForm form, OutputPlan plan, Input first) {
  /**
   * Settles where it goes, before anything is read.
   *
   * @throws UsageException when the value has no equals sign, names no form, or the file exists
   */
  static ReportFile of(
      String value, Choice<ReportForm> forms, boolean force, List<Input> inputs, Session session)
      throws UsageException {
    int equals = value.indexOf('=');
    if (equals < 0 || equals + 1 == value.length()) {
      throw UsageException.of("usage.report", value);
    }
    ReportForm form = forms.of(value.substring(0, equals));
    OutputRequest request =
        new OutputRequest(Optional.of(value.substring(equals + 1)), force, ".txt");
    Surroundings around = session.surroundings();
    OutputPlan plan = OutputPlan.of(request, inputs, around.directory(), around.out());
    if (plan.isSeparate()) {
      throw UsageException.of("usage.report", value);
    }
    return new ReportFile(form, plan, inputs.get(0));
  }

  void write(String text) throws FileProblem {
    plan.write(first, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }
}
