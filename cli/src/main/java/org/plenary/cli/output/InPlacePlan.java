package org.plenary.cli.output;

import java.io.OutputStream;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.input.Input;

/** Each result onto its own input; that of standard input to standard output. */
final class InPlacePlan implements OutputPlan {
  private final StandardPlan standard;

  InPlacePlan(OutputStream standard) {
    this.standard = new StandardPlan(standard);
  }

  @Override
  public boolean isSeparate() {
    return true;
  }

  @Override
  public boolean isJoined() {
    return false;
  }

  @Override
  public void write(Input input, Content content) throws FileProblem {
    if (input.path().isPresent()) {
      new OutputFile(input.name(), input.path().get(), true).write(content);
    } else {
      standard.write(input, content);
    }
  }

  @Override
  public void stream(Input input, Content content) throws FileProblem {
    write(input, content);
  }
}
