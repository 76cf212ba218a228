package org.plenary.cli.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.input.Input;
import org.plenary.cli.message.UsageException;

/**
 * One file that a result is written to: first beside it under another name, then moved into place,
 * so that nobody ever sees half of it.
 *
 * @param name as people gave it
 * @param path where it will lie
 * @param force true when a file that is there may be replaced
 */
record OutputFile(String name, Path path, boolean force) {
  private static final int ATTEMPTS = 100;

  /** Refuses to write onto an input, also by way of a link. */
  void refuseInputs(List<Input> inputs) throws UsageException {
    if (!Files.exists(path)) {
      return;
    }
    for (Input input : inputs) {
      if (input.path().isPresent() && isSame(input.path().get())) {
        throw UsageException.of("usage.output-is-input", name);
      }
    }
  }

  private boolean isSame(Path input) {
    try {
      return Files.exists(input) && Files.isSameFile(path, input);
    } catch (IOException e) {
      // Not to be compared, so not to be trusted either: better no output than a lost input.
      return true;
    }
  }

  /** Refuses to replace a file without {@code --force}; a device or pipe is no such file. */
  void refuseExisting() throws UsageException {
    if (!force && Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !isDevice()) {
      throw UsageException.of("usage.output-exists", name);
    }
  }

  private boolean isDevice() {
    return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
  }

  void write(Content content) throws FileProblem {
    try {
      if (isDevice()) {
        try (OutputStream out = Files.newOutputStream(path)) {
          content.writeTo(out);
        }
      } else {
        replace(Files.exists(path) ? path.toRealPath() : path, content);
      }
    } catch (IOException e) {
      throw FileProblem.writing(name, e);
    }
  }

  private static void replace(Path target, Content content) throws IOException {
    Path temporary = temporaryBeside(target);
    temporary.toFile().deleteOnExit();
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
        content.writeTo(out);
      }
      keepPermissions(target, temporary);
      move(temporary, target);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** A new empty file with the permissions that any new file gets, which no temporary file has. */
  private static Path temporaryBeside(Path target) throws IOException {
    long process = ProcessHandle.current().pid();
    for (int attempt = 1; ; attempt++) {
      String marked = "." + target.getFileName() + "." + process + "-" + attempt + ".part";
      try {
        Path temporary = target.resolveSibling(marked);
        Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW).close();
        return temporary;
      } catch (FileAlreadyExistsException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  private static void keepPermissions(Path target, Path temporary) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(target, PosixFileAttributeView.class);
    if (old != null && Files.exists(target)) {
      Files.setPosixFilePermissions(temporary, old.readAttributes().permissions());
    }
  }

  private static void move(Path temporary, Path target) throws IOException {
    try {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
