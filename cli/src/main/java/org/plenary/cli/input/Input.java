package org.plenary.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.plenary.cli.message.Sentence;

/** One thing to be read: {@code drafts/r88.docx}. */
public sealed interface Input {
  /** The most bytes that are read of one file. */
  int LIMIT = 1 << 29;

  /** As people gave it, with what a folder added. */
  String name();

  /** What it is called in a folder of results: below the folder that was searched. */
  Path relative();

  /** Where it lies, unless it comes from standard input. */
  Optional<Path> path();

  /**
   * All its bytes.
   *
   * @throws FileProblem when they cannot be had
   */
  byte[] bytes() throws FileProblem;

  /**
   * A file.
   *
   * @param path where it lies
   * @param relative its name, or its way down from the folder that was searched
   */
  record OnDisk(String name, Path file, Path relative) implements Input {
    @Override
    public Optional<Path> path() {
      return Optional.of(file);
    }

    @Override
    public byte[] bytes() throws FileProblem {
      try (InputStream in = Files.newInputStream(file)) {
        return limited(name, in);
      } catch (IOException e) {
        throw FileProblem.reading(name, e);
      }
    }
  }

  /** Standard input, {@code -}, under the name that {@code --stdin-filename} gives it. */
  record Standard(String name, InputStream stream) implements Input {
    @Override
    public Path relative() {
      return Path.of(name).getFileName();
    }

    @Override
    public Optional<Path> path() {
      return Optional.empty();
    }

    @Override
    public byte[] bytes() throws FileProblem {
      try {
        return limited(name, stream);
      } catch (IOException e) {
        throw FileProblem.reading(name, e);
      }
    }
  }

  /** An input whose bytes are known already, for those who need them more than once. */
  record Held(String name, Optional<Path> path, Path relative, byte[] content) implements Input {
    /**
     * Takes the bytes of another.
     *
     * @throws FileProblem when they cannot be had
     */
    public static Held of(Input other) throws FileProblem {
      return new Held(other.name(), other.path(), other.relative(), other.bytes());
    }

    @Override
    public byte[] bytes() {
      return content.clone();
    }
  }

  /** Something named that is not there or cannot be looked into. */
  record Unusable(String name, Sentence why) implements Input {
    @Override
    public Path relative() {
      return Path.of("");
    }

    @Override
    public Optional<Path> path() {
      return Optional.empty();
    }

    @Override
    public byte[] bytes() throws FileProblem {
      throw new FileProblem(name, why);
    }
  }

  private static byte[] limited(String name, InputStream in) throws IOException, FileProblem {
    byte[] bytes = in.readNBytes(LIMIT + 1);
    if (bytes.length > LIMIT) {
      throw new FileProblem(name, Sentence.of("input.too-large", "512"));
    }
    return bytes;
  }
}
