package org.plenary.cli.output;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.input.Input;
import org.plenary.cli.message.Sentence;
import org.plenary.cli.message.UsageException;

/** A file for each input in one folder, which is made when it is not there. */
final class FolderPlan implements OutputPlan {
  private final Map<Input, OutputFile> files;

  private FolderPlan(Map<Input, OutputFile> files) {
    this.files = files;
  }

  /** True for a folder that is there, and for a name that ends as a folder's does. */
  static boolean isFolder(String name, Path path) {
    return name.endsWith("/")
        || name.endsWith(path.getFileSystem().getSeparator())
        || Files.isDirectory(path);
  }

  static FolderPlan of(String name, Path folder, OutputRequest request, List<Input> inputs)
      throws UsageException {
    Map<Input, OutputFile> files = new IdentityHashMap<>();
    Map<Path, Input> taken = new HashMap<>();
    for (Input input : inputs) {
      if (input.relative().toString().isEmpty()) {
        continue;
      }
      Path below = renamed(input.relative(), request.suffix());
      String shown = Path.of(name).resolve(below).toString();
      OutputFile file = new OutputFile(shown, folder.resolve(below), request.force());
      Input other = taken.putIfAbsent(below, input);
      if (other != null) {
        throw UsageException.of("usage.same-output", other.name(), input.name(), shown);
      }
      file.refuseInputs(inputs);
      file.refuseExisting();
      files.put(input, file);
    }
    return new FolderPlan(files);
  }

  private static Path renamed(Path relative, String suffix) {
    if (suffix.isEmpty()) {
      return relative;
    }
    String old = relative.getFileName().toString();
    int dot = old.lastIndexOf('.');
    return relative.resolveSibling((dot > 0 ? old.substring(0, dot) : old) + suffix);
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
    OutputFile file = files.get(input);
    try {
      Files.createDirectories(file.path().getParent());
    } catch (FileAlreadyExistsException e) {
      throw new FileProblem(file.name(), Sentence.of("output.not-a-folder"));
    } catch (IOException e) {
      throw FileProblem.writing(file.name(), e);
    }
    file.write(content);
  }

  @Override
  public void stream(Input input, Content content) throws FileProblem {
    write(input, content);
  }
}
