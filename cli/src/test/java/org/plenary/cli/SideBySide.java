package org.plenary.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Runs plenary and other converters on the same files, in turn, as whole processes, and prints the
 * median of the seconds and of the memory of each, and of the ratios pair by pair.
 *
 * <p>From a shell, after {@code mvn package}: {@code java -cp
 * cli/target/test-classes:cli/target/plenary/lib/plenary-cli.jar org.plenary.cli.SideBySide FOLDER
 * [ROUNDS]}. Other converters are left out where they are not installed; the time program of GNU
 * measures.
 */
final class SideBySide {
  private static final int ROUNDS = 7;

  /** What is done; {@code @} stands for the folder of the inputs. */
  private static final List<List<String>> ROWS =
      List.of(
          List.of(
              "plenary convert @/small.docx -t md",
              "pandoc @/small.docx -t markdown",
              "mammoth @/small.docx --output-format=markdown",
              "soffice --headless --convert-to txt:Text --outdir @/out @/small.docx"),
          List.of("plenary check @/small.docx", "plenary convert @/small.docx -t md"),
          List.of(
              "plenary convert @/medium.docx -t md",
              "pandoc @/medium.docx -t markdown",
              "mammoth @/medium.docx --output-format=markdown"),
          List.of(
              "plenary convert @/large.docx -t md",
              "pandoc @/large.docx -t markdown",
              "mammoth @/large.docx --output-format=markdown"),
          List.of(
              "plenary convert @/small.docx -t docx -o @/out/a.docx --force",
              "pandoc @/small.docx -o @/out/b.docx"),
          List.of(
              "plenary convert @/small.md -t docx -o @/out/a.docx --force",
              "pandoc @/small.md -f markdown -o @/out/b.docx"),
          List.of("plenary extract @/huge.docx -t jsonl", "plenary extract @/large.docx -t jsonl"),
          List.of(
              "plenary convert @/files-200 -t md -o @/out --force",
              "sh -c 'for f in @/files-200/*; do pandoc $f -t markdown; done'"),
          List.of(
              "plenary check -q -f concise @/files-5000",
              "plenary check -q -f concise --jobs=1 @/files-5000"));

  private final Path folder;
  private final int rounds;

  private SideBySide(Path folder, int rounds) {
    this.folder = folder;
    this.rounds = rounds;
  }

  private record Run(double seconds, double mebibytes) {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Path.of(args[0]).toAbsolutePath();
    if (!Files.exists(folder.resolve("huge.docx"))) {
      WordPages.main(new String[] {folder.toString()});
    }
    Files.createDirectories(folder.resolve("out"));
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : ROUNDS;
    SideBySide race = new SideBySide(folder, rounds);
    race.run(race.command("plenary convert @/small.docx -t md -o @/small.md --force"));
    for (List<String> row : ROWS) {
      race.compare(row);
    }
  }

  private void compare(List<String> row) throws IOException, InterruptedException {
    List<String> lines = row.stream().filter(line -> isInstalled(line.split(" ")[0])).toList();
    List<List<Run>> runs = new ArrayList<>();
    for (String line : lines) {
      run(command(line));
      runs.add(new ArrayList<>());
    }
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < lines.size(); i++) {
        runs.get(i).add(run(command(lines.get(i))));
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      print(lines.get(i), runs.get(0), runs.get(i));
    }
  }

  private void print(String line, List<Run> first, List<Run> own) {
    double[] seconds = own.stream().mapToDouble(Run::seconds).toArray();
    double[] memory = own.stream().mapToDouble(Run::mebibytes).toArray();
    double[] ratios = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      ratios[i] = first.get(i).seconds() / own.get(i).seconds();
    }
    System.out.printf(
        Locale.ROOT,
        "%8.3f s %6.0f MiB  first is %.4f of it  %s%n",
        median(seconds),
        median(memory),
        median(ratios),
        line);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private List<String> command(String line) {
    String filled = line.replace("@", folder.toString());
    int quote = filled.indexOf('\'');
    if (quote >= 0) {
      return List.of("sh", "-c", filled.substring(quote + 1, filled.length() - 1));
    }
    List<String> words = new ArrayList<>(List.of(filled.split(" ")));
    if (words.get(0).equals("plenary")) {
      words.set(0, Path.of("cli/target/plenary/bin/plenary").toAbsolutePath().toString());
    }
    return words;
  }

  private static boolean isInstalled(String program) {
    return program.equals("plenary")
        || Arrays.stream(System.getenv("PATH").split(":"))
            .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
  }

  private Run run(List<String> command) throws IOException, InterruptedException {
    Path figures = folder.resolve("out/figures");
    List<String> timed =
        new ArrayList<>(List.of("/usr/bin/time", "-o", figures.toString(), "-f", "%e %M"));
    timed.addAll(command);
    new ProcessBuilder(timed)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
    List<String> lines = Files.readAllLines(figures);
    String[] cells = lines.get(lines.size() - 1).split(" ");
    return new Run(
        Math.max(0.005, Double.parseDouble(cells[0])), Double.parseDouble(cells[1]) / 1024);
  }
}
