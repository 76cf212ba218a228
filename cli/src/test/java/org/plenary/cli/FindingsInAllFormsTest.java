package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.diagnostic.Catalogue;
import org.plenary.language.Vocabularies;
import org.plenary.lint.LintContext;
import org.plenary.lint.Linter;
import org.plenary.lint.Quotation;
import org.plenary.lint.Rules;
import org.plenary.model.Draft;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.read.docx.Changes;
import org.plenary.refer.Registry;
import org.plenary.render.OutputForm;
import org.plenary.source.SourceDocument;
import org.plenary.source.SourceForm;

/** A draft has the same findings as Word, Markdown and text, only at other places. */
class FindingsInAllFormsTest {
  private static final Pipeline PIPELINE = new StandardPipeline();
  private static final Vocabularies VOCABULARIES = new Vocabularies();
  private static final Linter LINTER = new Linter(Rules.ALL);
  private static final Catalogue CATALOGUE = Catalogue.in("en");

  static Stream<Path> inputs() throws IOException {
    Path cases = Path.of(System.getProperty("testdata.directory"));
    try (Stream<Path> files = Files.walk(cases, 2)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("input."))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void theFindingsAreThoseOfTheDraftAndNotOfItsForm(Path input) throws Exception {
    byte[] bytes = Files.readAllBytes(input);
    String name = input.getFileName().toString();
    SourceForm form = PIPELINE.detect(name, bytes).orElseThrow();
    SourceDocument source = PIPELINE.source(form, name, bytes, Changes.ACCEPT);
    List<String> own = findings(source);
    Draft draft = PIPELINE.draft(source);
    for (SourceForm other : List.of(SourceForm.DOCX, SourceForm.MARKDOWN, SourceForm.TEXT)) {
      List<String> others = findings(as(other, draft));
      assertThat(ofTheDraft(others, other)).as("as " + other).isEqualTo(ofTheDraft(own, other));
      assertThat(own).as("as " + other).containsAll(ofTheFile(others, other));
    }
  }

  private static List<String> ofTheDraft(List<String> findings, SourceForm form) {
    return findings.stream().filter(finding -> !isOfTheFile(finding, form)).toList();
  }

  private static List<String> ofTheFile(List<String> findings, SourceForm form) {
    return findings.stream()
        .filter(finding -> finding.startsWith("EXT-") && !isNoteInText(finding, form))
        .toList();
  }

  /**
   * What went wrong when a text was got out of another file, blanks between and around the units,
   * addresses cut by the end of a line: a reader mends it, so that no other form has it. The
   * hyphens of a list in Markdown are how Markdown writes a list.
   */
  private static boolean isOfTheFile(String finding, SourceForm form) {
    return finding.startsWith("EXT-")
        || finding.startsWith("PUN-011 |  |")
        || finding.endsWith("a blank before a tab")
        || finding.startsWith("NUM-010")
        || finding.startsWith("REF-023")
        || form == SourceForm.MARKDOWN && finding.contains("of this list begin with a hyphen");
  }

  /** Text has no other way to show a footnote than that of the tools which EXT-002 is about. */
  private static boolean isNoteInText(String finding, SourceForm form) {
    return form == SourceForm.TEXT && finding.startsWith("EXT-002");
  }

  private static SourceDocument as(SourceForm back, Draft draft)
      throws UnreadableDocumentException {
    OutputForm form = OutputForm.valueOf(back.name());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      PIPELINE.render(form, draft, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return PIPELINE.source(back, "draft" + form.suffix(), out.toByteArray(), Changes.ACCEPT);
  }

  /** {@code NUM-001 pre.1.c c) label `c)` follows …}. */
  private static List<String> findings(SourceDocument source) {
    LintContext context =
        LintContext.of(source, PIPELINE.draft(source), Registry.shipped(), VOCABULARIES);
    Quotation quotation = new Quotation(context);
    return LINTER.check(context).stream()
        .map(
            found ->
                String.join(
                    " | ",
                    found.rule(),
                    found.unit(),
                    quotation.of(found),
                    CATALOGUE.text(found.message())))
        .sorted()
        .toList();
  }
}
