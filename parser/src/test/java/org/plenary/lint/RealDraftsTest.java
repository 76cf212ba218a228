package org.plenary.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenary.Shared;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Locator;
import org.plenary.diagnostic.Severity;
import org.plenary.language.Vocabularies;
import org.plenary.parse.DraftParser;
import org.plenary.read.text.TextReader;
import org.plenary.refer.Registry;
import org.plenary.source.SourceDocument;

/** The rules on drafts whose defects are known, and on adopted texts, which have hardly any. */
class RealDraftsTest {
  /** Rules that need grammar or a dictionary of terms; there are none here. */
  private static final Set<String> OUT_OF_REACH = Set.of("LNG", "TRM");

  private static final Vocabularies VOCABULARIES = new Vocabularies();
  private static final DraftParser PARSER = new DraftParser(VOCABULARIES);
  private static final Linter LINTER = new Linter(Rules.ALL);

  private static List<Diagnostic> findings(SourceDocument source) {
    return LINTER.check(
        LintContext.of(source, PARSER.parse(source), Registry.shipped(), VOCABULARIES));
  }

  private static SourceDocument read(Path file) throws Exception {
    return new TextReader().read(file.getFileName().toString(), Files.readAllBytes(file));
  }

  @Test
  void nearlyAllCertainDefectsAreFoundOnTheirLines() throws Exception {
    Path seeds = Shared.folder("seeds");
    List<String> missed = new ArrayList<>();
    int known = 0;
    for (String row : Files.readAllLines(Shared.folder("domain").resolve("seed-defects.tsv"))) {
      String[] cells = row.split("\t");
      boolean counted =
          cells[6].equals("certain") && !OUT_OF_REACH.contains(cells[4].split("-")[0]);
      if (counted) {
        known++;
        if (!lines(seeds.resolve(cells[1]), cells[4]).contains(Integer.parseInt(cells[2]))) {
          missed.add(cells[0] + " " + cells[4]);
        }
      }
    }
    assertThat(known).isGreaterThan(70);
    assertThat(missed).hasSizeLessThanOrEqualTo(2);
  }

  private static Set<Integer> lines(Path file, String rule) throws Exception {
    SourceDocument source = read(file);
    Locator locator = new Locator(source);
    Set<Integer> lines = new HashSet<>();
    for (Diagnostic diagnostic : findings(source)) {
      if (diagnostic.rule().equals(rule)) {
        lines.add(locator.position(diagnostic.span()).number());
      }
    }
    return lines;
  }

  @Test
  void adoptedTextsHaveHardlyAnyErrorsAndFewWarnings() throws Exception {
    List<Path> files = Shared.files("corpus/un", ".txt");
    int errors = 0;
    int warnings = 0;
    for (Path file : files) {
      for (Diagnostic diagnostic : findings(read(file))) {
        errors += diagnostic.severity() == Severity.ERROR ? 1 : 0;
        warnings += diagnostic.severity() == Severity.WARNING ? 1 : 0;
      }
    }
    assertThat(errors).isLessThanOrEqualTo(files.size() / 100);
    assertThat(warnings).isLessThanOrEqualTo(files.size());
  }
}
