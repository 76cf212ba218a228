package org.plenary.cli.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.input.Input;

/** Everything to standard output; a result that fails half-way leaves no trace there. */
final class StandardPlan implements OutputPlan {
  private final OutputStream standard;

  StandardPlan(OutputStream standard) {
    this.standard = standard;
  }

  @Override
  public boolean isSeparate() {
    return false;
  }

  @Override
  public boolean isJoined() {
    return false;
  }

  @Override
  public void write(Input input, Content content) throws FileProblem {
    ByteArrayOutputStream whole = new ByteArrayOutputStream(1 << 14);
    try {
      content.writeTo(whole);
      whole.writeTo(standard);
    } catch (IOException e) {
      throw FileProblem.writing(StandardOutput.NAME, e);
    }
  }

  @Override
  public void stream(Input input, Content content) throws FileProblem {
    try {
      content.writeTo(standard);
    } catch (IOException e) {
      throw FileProblem.writing(StandardOutput.NAME, e);
    }
  }
}
