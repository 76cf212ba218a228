package org.plenary.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.plenary.model.Draft;
import org.plenary.render.docx.template.Template;
import org.plenary.render.docx.template.TemplateException;

/** A draft takes the looks of a template and none of its words. */
class TemplateTest {
  private static final Draft DRAFT = Drafts.all().get("everything");

  private record Result(WordFile file, List<String> added) {
    String text() {
      return file.xml("word/main.xml");
    }
  }

  private static Result on(Template template) throws IOException {
    return on(template, Optional.empty());
  }

  private static Result on(Template template, Optional<Numbering> numbering) throws IOException {
    WordOptions options = new WordOptions(Optional.empty(), Optional.of(template), numbering);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<String> added = new DocxRenderer(options).write(DRAFT, out);
    return new Result(new WordFile(out.toByteArray()), added);
  }

  @Test
  void headersAndPicturesAreCopiedByteForByte() throws Exception {
    TemplateFile template = new TemplateFile();
    WordFile before = new WordFile(template.bytes());
    WordFile after = on(template.template()).file();
    for (String part :
        List.of("word/header1.xml", "word/_rels/header1.xml.rels", "word/media/logo.png")) {
      assertThat(after.parts().get(part)).as(part).isEqualTo(before.parts().get(part));
    }
  }

  @Test
  void thePageIsThatOfTheTemplateAndItsWordsAreNot() throws Exception {
    Result result = on(new TemplateFile().template());
    assertThat(result.text())
        .contains("w:w=\"10000\"", "<w:headerReference r:id=\"rId7\" w:type=\"default\"/>")
        .doesNotContain("Words of the template");
    assertThat(result.file().parts()).doesNotContainKey("docProps/app.xml");
  }

  @Test
  void stylesAreFoundByIdByNameAndByWhatStandsInForThem() throws Exception {
    Template template =
        new TemplateFile().style("Call", "Call", "").style("a1", "Rec _ No", "").template();
    assertThat(on(template).text())
        .contains("w:val=\"Call\"", "w:val=\"a1\"")
        .doesNotContain("w:val=\"OpinionNo\"");
  }

  @Test
  void chineseIsUprightEvenWhereATemplateSlants() throws Exception {
    Template template =
        new TemplateFile().style("Call", "Call", "<x:rPr><x:i/></x:rPr>").template();
    WordOptions options =
        new WordOptions(Optional.empty(), Optional.of(template), Optional.empty());
    String call = "w:val=\"Call\"/></w:pPr><w:r><w:rPr><w:i w:val=\"0\"/><w:iCs w:val=\"0\"/>";
    assertThat(WordFile.of(Drafts.all().get("itu-zh"), options).xml("word/main.xml"))
        .contains(call);
    assertThat(on(template).text()).doesNotContain("<w:i w:val=\"0\"/>");
  }

  @Test
  void whatIsMissingIsAddedWithWhatItIsBasedOnAndNamed() throws Exception {
    Result result = on(new TemplateFile().template());
    assertThat(result.added()).contains("Call", "Opinion_No", "Rec_No", "Normal");
    assertThat(result.file().xml("word/styles.xml"))
        .contains("w:styleId=\"Call\"", "w:styleId=\"RecNo\"");
  }

  @Test
  void aStyleThatNumbersByItselfDoesNotNumberTypedLabels() throws Exception {
    Template template =
        new TemplateFile()
            .style(
                "enumlev1", "enumlev1", "<x:pPr><x:numPr><x:numId x:val=\"4\"/></x:numPr></x:pPr>")
            .template();
    assertThat(on(template).text())
        .contains(
            "<w:pStyle w:val=\"enumlev1\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/>");
  }

  @Test
  void listsAreAddedBehindThoseOfTheTemplate() throws Exception {
    Template template =
        new TemplateFile()
            .part(
                "numbering",
                "numbering.xml",
                "numbering",
                "<x:abstractNum x:abstractNumId=\"3\"/>"
                    + "<x:num x:numId=\"5\"><x:abstractNumId x:val=\"3\"/></x:num>")
            .template();
    Result result = on(template, Optional.of(Numbering.AUTOMATIC));
    assertThat(result.text()).contains("<w:numId w:val=\"6\"/>");
    assertThat(result.file().xml("word/numbering.xml"))
        .contains("w:abstractNumId=\"4\"", "w:numId=\"6\"");
  }

  @Test
  void nothingLeadsOutOfTheFileToADiskOfSomebody() throws Exception {
    Template template =
        new TemplateFile()
            .part(
                "settings",
                "settings.xml",
                "settings",
                "<x:zoom x:percent=\"90\"/><x:attachedTemplate rel:id=\"rId1\"/>")
            .pointer(
                "word/_rels/settings.xml.rels",
                "attachedTemplate",
                "file:///C:/house.dotm",
                " TargetMode=\"External\"")
            .template();
    WordFile file = on(template).file();
    assertThat(file.xml("word/settings.xml")).contains("zoom").doesNotContain("attached");
    assertThat(file.parts()).doesNotContainKey("word/_rels/settings.xml.rels");
  }

  @Test
  void poiOpensTheResultAndTwiceIsTheSameBytes() throws Exception {
    Template template = new TemplateFile().template();
    byte[] file = on(template).file().bytes();
    assertThat(on(template).file().bytes()).isEqualTo(file);
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
      assertThat(word.getHeaderList()).hasSize(1);
      assertThat(word.getStyles().getStyle("Call")).isNotNull();
    }
  }

  @Test
  void aFileWithoutATextIsNoTemplate() {
    byte[] file = "PK".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> Template.of(file))
        .isInstanceOfSatisfying(
            TemplateException.class, e -> assertThat(e.key()).isEqualTo("template.no-text"));
  }

  @Test
  void damagedXmlIsNamedWithItsPlace() throws Exception {
    TemplateFile template =
        new TemplateFile().part("settings", "settings.xml", "settings", "<x:zoom>");
    assertThatThrownBy(template::template)
        .isInstanceOfSatisfying(
            TemplateException.class,
            e -> assertThat(e.arguments()).startsWith("word/settings.xml", "1"));
  }
}
