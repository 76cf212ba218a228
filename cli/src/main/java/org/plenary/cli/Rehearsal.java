package org.plenary.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Does once what people do most, so that Java can keep the classes of it for the next start. The
 * launcher runs it in the background; it prints nothing, and leaves nothing behind.
 */
final class Rehearsal {
  private static final List<String> DRAFTS = List.of("en", "ru", "un");

  /** The draft stands where {@code *} stands. */
  private static final List<String> LINES =
      List.of(
          "convert *.txt -t docx -o *.docx",
          "convert *.docx -t md -o *.md",
          "convert *.docx -t md",
          "convert *.docx -t docx -o *-2.docx",
          "convert *.docx -t json -o *.json",
          "convert *.json -t docx -o *-3.docx",
          "convert *.md -t docx -o *-4.docx",
          "check *.docx",
          "check -f concise *.md *.txt",
          "extract *.docx -t jsonl",
          "extract *.docx",
          "refs *.docx");

  private final Path folder;
  private final StandardPipeline pipeline = new StandardPipeline();

  private Rehearsal(Path folder) {
    this.folder = folder;
  }

  /** Runs in a process of its own; it fails when any of the lines does. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("plenary");
    try {
      new Rehearsal(folder).run();
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private void run() throws IOException {
    for (String draft : DRAFTS) {
      try (InputStream in = Rehearsal.class.getResourceAsStream("rehearsal/" + draft + ".txt")) {
        Files.copy(in, folder.resolve(draft + ".txt"));
      }
      for (String line : LINES) {
        perform(List.of(line.replace("*", draft).split(" ")));
      }
    }
  }

  private void perform(List<String> line) {
    int code = new Main(surroundings(), pipeline).run(line);
    if (code > ExitCode.FINDINGS.number()) {
      throw new IllegalStateException(line + ": " + code);
    }
  }

  private Surroundings surroundings() {
    return new Surroundings(
        Map.of(),
        folder,
        "en",
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        OutputStream.nullOutputStream(),
        false,
        false);
  }
}
