package org.plenary.cli.output;

import java.io.OutputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.input.Input;
import org.plenary.cli.message.UsageException;

/** Where each result goes, settled before anything is read. */
public interface OutputPlan {
  /** True when each input has a file of its own. */
  boolean isSeparate();

  /** True when there is one file, which can be written but once. */
  boolean isJoined();

  /**
   * Writes the result of an input.
   *
   * @throws FileProblem when it cannot be written
   */
  void write(Input input, Content content) throws FileProblem;

  /**
   * Writes a result that nothing but its output can fail, so that it need not be whole before its
   * first byte leaves.
   *
   * @throws FileProblem when it cannot be written
   */
  void stream(Input input, Content content) throws FileProblem;

  /**
   * Results that replace what they were made from.
   *
   * @param standard where that of standard input goes
   */
  static OutputPlan inPlace(OutputStream standard) {
    return new InPlacePlan(standard);
  }

  /**
   * Settles where the results go.
   *
   * @param directory where relative names begin
   * @param standard standard output
   * @throws UsageException when an output is also an input, exists, or is that of two inputs
   */
  static OutputPlan of(
      OutputRequest request, List<Input> inputs, Path directory, OutputStream standard)
      throws UsageException {
    if (request.isStandard()) {
      return new StandardPlan(standard);
    }
    String name = request.name().get();
    if (name.isEmpty()) {
      throw UsageException.of("usage.not-a-path", name);
    }
    try {
      Path path = directory.resolve(name);
      return FolderPlan.isFolder(name, path)
          ? FolderPlan.of(name, path, request, inputs)
          : FilePlan.of(new OutputFile(name, path, request.force()), inputs);
    } catch (InvalidPathException e) {
      throw UsageException.of("usage.not-a-path", name);
    }
  }
}
