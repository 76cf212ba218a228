package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.language.Language;
import org.plenary.model.Draft;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.read.docx.Changes;
import org.plenary.refer.Reference;
import org.plenary.refer.Registry;
import org.plenary.render.OutputForm;
import org.plenary.render.docx.WordOptions;
import org.plenary.render.docx.template.Template;
import org.plenary.source.SourceDocument;
import org.plenary.source.SourceForm;

class OutputsTest {
  @TempDir Path directory;
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(directory);
    shell.file("a.md", "considering,\na)\tthat;\nresolves\n1\tto act.\n");
  }

  private void assertUsage(Outcome outcome, String line) {
    assertThat(outcome).isEqualTo(new Outcome(2, "", line + "\n"));
  }

  private Stream<String> files() throws IOException {
    return Files.list(directory).map(path -> path.getFileName().toString());
  }

  @Test
  void theFormComesFromTheSuffix() {
    assertThat(shell.plenary("convert", "a.md", "-o", "b.HTML")).isEqualTo(new Outcome(0, "", ""));
    assertThat(shell.read("b.HTML")).isEqualTo("HTML of 2 parts\n");
  }

  @Test
  void theOptionIsStrongerThanTheSuffix() {
    shell.plenary("convert", "a.md", "-o", "b.html", "-t", "json");
    assertThat(shell.read("b.html")).isEqualTo("JSON of 2 parts\n");
  }

  @Test
  void aFormHasToBeGiven() {
    assertUsage(
        shell.plenary("convert", "a.md"),
        "plenary convert: no output form given: say it with '-t', or with the suffix of '-o'\n"
            + "  one of: docx, md, html, json, text, pdf");
  }

  @Test
  void anInputIsNeverOverwritten() throws IOException {
    Files.createSymbolicLink(directory.resolve("soft.md"), Path.of("a.md"));
    Files.createLink(directory.resolve("hard.md"), directory.resolve("a.md"));
    Files.createDirectory(directory.resolve("sub"));
    for (String name : new String[] {"a.md", "./sub/../a.md", "soft.md", "hard.md"}) {
      assertUsage(
          shell.plenary("convert", "a.md", "-o", name, "--force"),
          "plenary convert: the output '" + name + "' is also an input");
    }
    assertThat(shell.read("a.md")).startsWith("considering");
  }

  @Test
  void anInputInAFolderOfResultsIsNotOverwrittenEither() {
    shell.file("b.txt", "resolves\n");
    assertUsage(
        shell.plenary("convert", "-t", "md", "a.md", "b.txt", "-o", "./", "--force"),
        "plenary convert: the output './a.md' is also an input");
    assertThat(directory.resolve("b.md")).doesNotExist();
  }

  @Test
  void anExistingFileIsReplacedOnlyByForce() {
    shell.file("b.html", "old\n");
    assertUsage(
        shell.plenary("convert", "a.md", "-o", "b.html"),
        "plenary convert: 'b.html' exists; use --force to replace it");
    assertThat(shell.read("b.html")).isEqualTo("old\n");
    assertThat(shell.plenary("convert", "a.md", "-o", "b.html", "--force").code()).isZero();
    assertThat(shell.read("b.html")).isEqualTo("HTML of 2 parts\n");
  }

  @Test
  void aLinkThatIsReplacedByForceStaysALink() throws IOException {
    shell.file("real.html", "old\n");
    Files.createSymbolicLink(directory.resolve("b.html"), Path.of("real.html"));
    shell.plenary("convert", "a.md", "-o", "b.html", "--force");
    assertThat(Files.isSymbolicLink(directory.resolve("b.html"))).isTrue();
    assertThat(shell.read("real.html")).isEqualTo("HTML of 2 parts\n");
  }

  @Test
  void aReplacedFileKeepsItsPermissionsAndANewOneHasTheUsualOnes() throws IOException {
    Path old = shell.file("b.html", "old\n");
    Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rw-rw-r--"));
    shell.plenary("convert", "a.md", "-o", "b.html", "--force");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(old)))
        .isEqualTo("rw-rw-r--");
    shell.plenary("convert", "a.md", "-o", "c.html");
    assertThat(Files.getPosixFilePermissions(directory.resolve("c.html")))
        .isEqualTo(Files.getPosixFilePermissions(shell.file("usual", "")));
  }

  @Test
  void aResultThatFailsHalfWayLeavesNothingBehind() throws IOException {
    shell.file("b.html", "old\n");
    shell.through(new FailingHalfWay());
    Outcome outcome = shell.plenary("convert", "a.md", "-o", "b.html", "--force");
    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err()).isEqualTo("plenary: b.html: cannot be written: the disk is full\n");
    assertThat(shell.read("b.html")).isEqualTo("old\n");
    assertThat(files()).containsExactlyInAnyOrder("a.md", "b.html");
    assertThat(shell.plenary("convert", "a.md", "-t", "html").out()).isEmpty();
  }

  @Test
  void severalInputsNeedAFolder() {
    shell.file("b.md", "resolves\n");
    assertUsage(
        shell.plenary("convert", "a.md", "b.md", "-t", "html", "-o", "c.html"),
        "plenary convert: several inputs need a folder for the results: '-o FOLDER/'");
  }

  @Test
  void aFolderOfResultsIsMadeAndKeepsTheFoldersOfTheInputs() {
    shell.file("drafts/x.md", "resolves\n");
    shell.file("drafts/sub/y.txt", "resolves\n");
    Outcome outcome = shell.plenary("convert", "drafts", "a.md", "-t", "html", "-o", "out/new/");
    assertThat(outcome).isEqualTo(new Outcome(0, "", ""));
    assertThat(shell.read("out/new/x.html")).isEqualTo("HTML of 2 parts\n");
    assertThat(shell.read("out/new/sub/y.html")).isEqualTo("HTML of 2 parts\n");
    assertThat(shell.read("out/new/a.html")).isEqualTo("HTML of 2 parts\n");
  }

  @Test
  void twoInputsCannotHaveTheSameOutput() {
    shell.file("a.txt", "resolves\n");
    assertUsage(
        shell.plenary("convert", "a.md", "a.txt", "-t", "html", "-o", "out/"),
        "plenary convert: 'a.md' and 'a.txt' would both be written to 'out/a.html'");
    assertThat(directory.resolve("out")).doesNotExist();
  }

  @Test
  void aMissingFolderIsReported() {
    Outcome outcome = shell.plenary("convert", "a.md", "-o", "nosuch/b.html");
    assertThat(outcome.err())
        .isEqualTo("plenary: nosuch/b.html: cannot be written: no such folder\n");
    assertThat(outcome.code()).isEqualTo(3);
  }

  @Test
  void docxIsNotForTerminals() {
    shell.atTerminal();
    assertUsage(
        shell.plenary("convert", "a.md", "-t", "docx"),
        "plenary convert: DOCX cannot be written to a terminal; use '-o FILE', or '-o -' to force"
            + " it");
    assertThat(shell.plenary("convert", "a.md", "-t", "docx", "-o", "-").out())
        .isEqualTo("DOCX of 2 parts\n");
    assertThat(shell.plenary("convert", "a.md", "-t", "md").out())
        .isEqualTo("MARKDOWN of 2 parts\n");
  }

  @Test
  void aModelIsReadBack() {
    shell.file("model.json", "{}");
    assertThat(shell.plenary("convert", "model.json", "-t", "text").out())
        .isEqualTo("TEXT of 1 parts\n");
    assertThat(shell.plenary("extract", "-f", "json", "a.md").out()).isEqualTo("from the model\n");
  }

  @Test
  void aModelHasNoBlocksToShow() {
    shell.file("model.json", "{}");
    assertThat(shell.plenary("show", "model.json").out()).isEqualTo("an outline\n");
    assertThat(shell.plenary("show", "--stage", "blocks", "model.json"))
        .isEqualTo(
            new Outcome(
                3,
                "",
                "plenary: model.json: a model has no blocks and no lines; only '--stage model' shows"
                    + " it\n"));
  }

  @Test
  void severalFilesAreShownUnderTheirNames() {
    shell.file("b.md", "resolves\n");
    assertThat(shell.plenary("show", "--stage", "lines", "a.md", "b.md").out())
        .isEqualTo("== a.md\n4 lines\n== b.md\n1 lines\n");
  }

  @Test
  void aReaderThatGoesAwayIsNoError() {
    shell.printingTo(new Refusing("Broken pipe"));
    assertThat(shell.plenary("extract", "a.md")).isEqualTo(new Outcome(0, "", ""));
  }

  @Test
  void aFullDiskIsAnError() {
    shell.printingTo(new Refusing("No space left on device"));
    assertThat(shell.plenary("extract", "a.md"))
        .isEqualTo(
            new Outcome(3, "", "plenary: stdout: cannot be written: No space left on device\n"));
  }

  private static final class Refusing extends OutputStream {
    private final String reason;

    Refusing(String reason) {
      this.reason = reason;
    }

    @Override
    public void write(int b) throws IOException {
      throw new IOException(reason);
    }
  }

  /** Like the pipeline it goes through, but its results end in the middle. */
  private record FailingHalfWay(LinePipeline whole) implements Pipeline {
    FailingHalfWay() {
      this(new LinePipeline());
    }

    @Override
    public Optional<SourceForm> detect(String name, byte[] bytes) {
      return whole.detect(name, bytes);
    }

    @Override
    public SourceDocument source(SourceForm form, String name, byte[] bytes, Changes changes)
        throws UnreadableDocumentException {
      return whole.source(form, name, bytes, changes);
    }

    @Override
    public String lines(SourceDocument source) {
      return whole.lines(source);
    }

    @Override
    public Draft draft(SourceDocument source) {
      return whole.draft(source);
    }

    @Override
    public Draft draft(SourceDocument source, Language language) {
      return whole.draft(source, language);
    }

    @Override
    public Draft model(byte[] json) {
      return whole.model(json);
    }

    @Override
    public List<Reference> references(Draft draft, Registry registry, Optional<LocalDate> asOf) {
      return whole.references(draft, registry, asOf);
    }

    @Override
    public Draft linked(Draft draft) {
      return whole.linked(draft);
    }

    @Override
    public void render(OutputForm form, Draft draft, OutputStream out) throws IOException {
      out.write('x');
      throw new IOException("the disk is full");
    }

    @Override
    public Template template(String name, byte[] bytes) throws UnreadableDocumentException {
      return whole.template(name, bytes);
    }

    @Override
    public List<String> word(Draft draft, WordOptions options, OutputStream out)
        throws IOException {
      render(OutputForm.DOCX, draft, out);
      return List.of();
    }

    @Override
    public void outline(Draft draft, OutputStream out) throws IOException {
      whole.outline(draft, out);
    }
  }
}
