package org.plenary.render.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.plenary.model.Draft;
import org.plenary.parse.DraftParser;
import org.plenary.read.Readers;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.refer.References;
import org.plenary.render.OutputForm;
import org.plenary.render.Renderers;
import org.plenary.source.Blanks;
import org.plenary.source.Mark;
import org.plenary.source.SourceForm;
import org.plenary.unit.Unit;
import org.plenary.unit.Units;

class ReferenceLinksTest {
  private static final String DRAFT =
      """
      RESOLUTION 41 (Lisbon, 2026)
      Open measurement data
      The Plenipotentiary Conference (Lisbon, 2026),
      considering
      a)	United  Nations General\u00a0Assembly  resolution 70/1, on the 2030 Agenda;
      b)	that open data help those who plan networks[footnoteRef:1];
      [1: 	See A/RES/70/125.]
      recognizing
      a)	that A/RES/70/684 is often cited,
      resolves
      1	to act on considering b) above;
      2	to use the form in Annex 1 to this resolution,
      ANNEX 1 TO RESOLUTION 41 (Lisbon, 2026)
      Form
      1	Name of the operator.
      """;

  private static Draft read(SourceForm form, byte[] bytes) {
    try {
      return DraftParser.standard().parse(Readers.read(form, "draft", bytes));
    } catch (UnreadableDocumentException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Draft plain() {
    return read(SourceForm.TEXT, DRAFT.getBytes(StandardCharsets.UTF_8));
  }

  private static Draft linked(Draft draft) {
    return ReferenceLinks.into(draft, References.of(draft));
  }

  private static byte[] rendered(OutputForm form, Draft draft) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Renderers.of(form).render(draft, out);
    return out.toByteArray();
  }

  private static String page(OutputForm form) throws IOException {
    return new String(rendered(form, linked(plain())), StandardCharsets.UTF_8);
  }

  private static String wordPart(byte[] file, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      ZipEntry entry = zip.getNextEntry();
      while (!entry.getName().equals(name)) {
        entry = zip.getNextEntry();
      }
      return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Stream<String> links(Draft draft) {
    return Units.of(draft).stream()
        .flatMap(
            unit ->
                unit.text().marks().stream()
                    .filter(Mark.Link.class::isInstance)
                    .map(Mark.Link.class::cast)
                    .map(
                        link ->
                            unit.id()
                                + " "
                                + unit.text().text().substring(link.start(), link.end())
                                + " > "
                                + link.target()));
  }

  private static List<String> words(Draft draft) {
    return Units.of(draft).stream().map(ReferenceLinksTest::words).toList();
  }

  private static String words(Unit unit) {
    return unit.id() + "|" + unit.label().printed() + "|" + Blanks.squeeze(unit.text().text());
  }

  @Test
  void soundReferencesLeadToDocumentsAndToPlaces() {
    assertThat(links(linked(plain())))
        .containsExactly(
            "pre.1.a United  Nations General\u00a0Assembly  resolution 70/1"
                + " > https://undocs.org/en/A/RES/70/1",
            "note.1 A/RES/70/125 > https://undocs.org/en/A/RES/70/125",
            "op.1.1 considering b) above > #pre.1.b",
            "op.1.2 Annex 1 to this resolution > #annex1.annex-heading");
  }

  @Test
  void noWordChanges() {
    Draft draft = plain();
    assertThat(words(linked(draft))).isEqualTo(words(draft));
    assertThat(ReferenceLinks.into(draft, List.of())).isSameAs(draft);
  }

  @Test
  void theAuthorsOwnLinksStay() {
    Draft once = linked(plain());
    assertThat(linked(once)).isEqualTo(once);
  }

  @Test
  void aPageLeadsToTheServiceAndToItsOwnPlaces() throws IOException {
    assertThat(page(OutputForm.HTML))
        .contains("<a href=\"https://undocs.org/en/A/RES/70/125\">A/RES/70/125</a>")
        .contains("<a href=\"#pre.1.b\">considering b) above</a>")
        .contains("id=\"pre.1.b\"")
        .contains("A/RES/70/684 is");
  }

  @Test
  void markdownHasAnchorsWhereLinksLeadAndNowhereElse() throws IOException {
    assertThat(page(OutputForm.MARKDOWN))
        .contains("[considering b) above](#pre.1.b)")
        .containsOnlyOnce("<a id=\"pre.1.b\"></a>that open data")
        .containsOnlyOnce("<a id=\"annex1.annex-heading\"></a>")
        .doesNotContain("id=\"pre.1.a\"");
  }

  @Test
  void wordHasHiddenBookmarksWhereLinksLead() throws IOException {
    byte[] file = rendered(OutputForm.DOCX, linked(plain()));
    assertThat(wordPart(file, "word/document.xml"))
        .containsOnlyOnce("<w:bookmarkStart w:id=\"1\" w:name=\"_1_pre_1_b\"/>")
        .containsOnlyOnce("<w:hyperlink w:anchor=\"_1_pre_1_b\">")
        .containsOnlyOnce("w:name=\"_1_annex1_annex_heading\"");
  }

  @Test
  void aWordFileWithLinksReadsBackAsTheSameUnits() throws IOException {
    byte[] file = rendered(OutputForm.DOCX, linked(plain()));
    assertThat(words(read(SourceForm.DOCX, file))).isEqualTo(words(plain()));
  }

  @Test
  void placesOfTwoDocumentsStayApart() throws IOException {
    Draft one = linked(plain());
    Draft two = new Draft(List.of(one.documents().get(0), one.documents().get(0)));
    assertThat(new String(rendered(OutputForm.HTML, two), StandardCharsets.UTF_8))
        .containsOnlyOnce("href=\"#pre.1.b\"")
        .containsOnlyOnce("href=\"#2-pre.1.b\"");
    assertThat(wordPart(rendered(OutputForm.DOCX, two), "word/document.xml"))
        .contains("w:anchor=\"_1_pre_1_b\"", "w:anchor=\"_2_pre_1_b\"");
  }
}
