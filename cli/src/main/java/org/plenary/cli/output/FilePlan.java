package org.plenary.cli.output;

import java.util.List;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.input.Input;
import org.plenary.cli.message.UsageException;

/** Everything to one file. */
final class FilePlan implements OutputPlan {
  private final OutputFile file;

  private FilePlan(OutputFile file) {
    this.file = file;
  }

  static FilePlan of(OutputFile file, List<Input> inputs) throws UsageException {
    file.refuseInputs(inputs);
    file.refuseExisting();
    return new FilePlan(file);
  }

  @Override
  public boolean isSeparate() {
    return false;
  }

  @Override
  public boolean isJoined() {
    return true;
  }

  @Override
  public void write(Input input, Content content) throws FileProblem {
    file.write(content);
  }

  @Override
  public void stream(Input input, Content content) throws FileProblem {
    write(input, content);
  }
}
