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
    return of(form, value, value.substring(equals + 1), force, inputs, session);
  }

  /**
   * A baseline, which is a report too.
   *
   * @throws UsageException when it cannot be written there, or the file exists
   */
  static ReportFile baseline(String name, boolean force, List<Input> inputs, Session session)
      throws UsageException {
    return of(ReportForm.SARIF, name, name, force, inputs, session);
  }

  private static ReportFile of(
      ReportForm form,
      String value,
      String file,
      boolean force,
      List<Input> inputs,
      Session session)
      throws UsageException {
    OutputRequest request = new OutputRequest(Optional.of(file), force, ".txt");
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
