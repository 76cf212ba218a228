package org.plenary.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.plenary.read.docx.DocxBuilder.body;
import static org.plenary.read.docx.DocxBuilder.docx;
import static org.plenary.read.docx.DocxBuilder.p;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.source.SourceDocument;

/** Files that are damaged, disguised or made to do harm. */
@Timeout(20)
class HostileFilesTest {
  private static final byte[] GOOD = body(p("text")).bytes();

  @Test
  void filesThatAreSomethingElseAreCalledThat() {
    assertThat(key(new byte[0])).isEqualTo("read.empty");
    assertThat(key("{\\rtf1 text}".getBytes(StandardCharsets.US_ASCII))).isEqualTo("read.not-docx");
    assertThat(key(compound("WordDocument"))).isEqualTo("read.docx-old-word");
    assertThat(key(compound("EncryptedPackage"))).isEqualTo("read.docx-encrypted");
    assertThat(key(Arrays.copyOf(GOOD, GOOD.length / 2))).isEqualTo("read.docx-truncated");
    assertThat(key(Arrays.copyOf(GOOD, 2))).isEqualTo("read.docx-truncated");
  }

  @Test
  void aPackageWithoutAMainPartIsRefused() {
    String none = "<Relationships/>";
    assertThat(key(docx().raw("_rels/.rels", none).bytes())).isEqualTo("read.docx-no-main-part");
    String lost =
        "<Relationships><Relationship Type=\"x/officeDocument\" Target=\"../../etc/passwd\"/>"
            + "</Relationships>";
    assertThat(key(docx().raw("_rels/.rels", lost).bytes())).isEqualTo("read.docx-no-main-part");
  }

  @Test
  void otherOfficeFilesAreRefused() {
    String types =
        "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd."
            + "openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>";
    assertThat(key(docx().raw("[Content_Types].xml", types).bytes()))
        .isEqualTo("read.docx-other-format");
    assertThat(key(docx().raw("word/document.xml", "<workbook/>").bytes()))
        .isEqualTo("read.docx-not-text");
  }

  @Test
  void macrosAreNotLookedAt() throws UnreadableDocumentException {
    String types =
        "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.ms-word."
            + "document.macroEnabled.main+xml\"/></Types>";
    byte[] file =
        body(p("text"))
            .raw("[Content_Types].xml", types)
            .raw("word/vbaProject.bin", "not a macro")
            .bytes();
    assertThat(new DocxReader().read("a.docm", file).text()).isEqualTo("text");
  }

  @Test
  void documentTypesAndEntitiesAreRefused() {
    String doctype = "<!DOCTYPE w:document [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
    String document = "<w:document xmlns:w=\"" + DocxBuilder.WORD + "\"><w:body/></w:document>";
    assertThat(key(docx().raw("word/document.xml", doctype + document).bytes()))
        .isEqualTo("read.docx-doctype");
    assertThat(key(body(p("&undeclared;")).bytes())).isEqualTo("read.docx-xml");
    assertThat(key(docx().styles("").raw("word/styles.xml", doctype + document).bytes()))
        .isEqualTo("read.docx-doctype");
  }

  @Test
  void brokenXmlIsRefusedWithItsPlace() {
    UnreadableDocumentException e =
        refusal(docx().raw("word/document.xml", "<w:document\n>").bytes(), ReadingLimits.DEFAULT);
    assertThat(e.key()).isEqualTo("read.docx-xml");
    assertThat(e.arguments().get(0)).isEqualTo("word/document.xml");
    assertThat(e.arguments().get(1)).isEqualTo("2");
  }

  @Test
  void bombsAreStoppedByRatioBySizeAndByTheirSum() {
    byte[] bomb = body(" ".repeat(8 << 20)).bytes();
    assertThat(bomb.length).isLessThan(20_000);
    assertThat(key(bomb)).isEqualTo("read.docx-bomb");
    ReadingLimits small = new ReadingLimits(1 << 16, 1 << 20, 10_000, 256, 1000);
    assertThat(refusal(bomb, small).key()).isEqualTo("read.docx-part-too-large");
    ReadingLimits little = new ReadingLimits(1 << 20, 1 << 16, 10_000, 256, 1000);
    assertThat(refusal(bomb, little).key()).isEqualTo("read.docx-too-large");
  }

  @Test
  void whatIsNotReadCostsNothing() throws UnreadableDocumentException {
    byte[] file = body(p("text")).raw("word/media/image1.png", " ".repeat(8 << 20)).bytes();
    assertThat(new DocxReader().read("a.docx", file).text()).isEqualTo("text");
  }

  @Test
  void absurdNestingIsStopped() {
    byte[] nested =
        body("<w:sdt><w:sdtContent>".repeat(5000) + "</w:sdtContent></w:sdt>".repeat(5000)).bytes();
    assertThat(key(nested)).isEqualTo("read.docx-too-deep");
    byte[] skipped =
        body("<w:p><w:pPr>" + "<w:x>".repeat(9000) + "</w:x>".repeat(9000) + "</w:pPr></w:p>")
            .bytes();
    assertThat(key(skipped)).isEqualTo("read.docx-too-deep");
    String tables =
        "<w:tbl><w:tr><w:tc>".repeat(80) + p("in") + "</w:tc></w:tr></w:tbl>".repeat(80);
    assertThat(body(tables).read().text()).isEqualTo("in");
  }

  @Test
  void tooManyParagraphsAreStopped() {
    ReadingLimits limits = new ReadingLimits(1 << 20, 1 << 20, 10_000, 256, 10);
    assertThat(refusal(body("<w:p/>".repeat(11)).bytes(), limits).key())
        .isEqualTo("read.docx-too-many-paragraphs");
  }

  @Test
  void twoPartsOfOneNameAreRefusedBecauseReadersWouldDisagree() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : new String[] {"_rels/.rels", "_RELS/.rels"}) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write("<Relationships/>".getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    assertThat(key(out.toByteArray())).isEqualTo("read.docx-duplicate-part");
  }

  @Test
  void namesThatLeadOutOfTheFileAreOnlyNames() throws UnreadableDocumentException {
    byte[] file = body(p("text")).raw("../../../outside/x", "y").raw("..\\outside\\x", "y").bytes();
    assertThat(new DocxReader().read("a.docx", file).text()).isEqualTo("text");
  }

  @Test
  void aDamagedTextIsRefusedAndDamagedStylesAreTold() {
    byte[] file = body(p("x".repeat(2000))).bytes();
    int at = indexOf(file, "word/document.xml") + 40;
    byte[] damaged = file.clone();
    damaged[at] ^= 0x55;
    assertThat(key(damaged)).isIn("read.docx-part-damaged", "read.docx-xml");
    SourceDocument document =
        body(p("text")).styles("").raw("word/styles.xml", "<w:styles>").read();
    assertThat(document.remarks().get(0).key()).isEqualTo("read.docx-part-ignored");
  }

  @Test
  void whatGrowsWithItselfIsBounded() {
    StringBuilder styles = new StringBuilder();
    StringBuilder text = new StringBuilder();
    String fields = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>".repeat(20_000);
    for (int i = 0; i < 20_000; i++) {
      styles.append("<w:style w:type=\"paragraph\" w:styleId=\"s").append(i);
      styles.append("\"><w:basedOn w:val=\"s").append(i + 1).append("\"/></w:style>");
      text.append("<w:p><w:pPr><w:pStyle w:val=\"s").append(i);
      text.append("\"/><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p>");
    }
    String label = "%1".repeat(50_000);
    SourceDocument document =
        body("<w:p>" + fields + "</w:p>" + text)
            .styles(styles.toString())
            .numbering(
                "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:lvlText w:val=\""
                    + label
                    + "\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/>"
                    + "</w:num>")
            .read();
    assertThat(document.blocks()).hasSize(20_001);
  }

  @Test
  void anyByteMayBeWrong() {
    byte[] file =
        body(p("<w:numPr><w:numId w:val=\"1\"/></w:numPr>", "a") + "<w:tbl><w:tr/></w:tbl>")
            .numbering("<w:num w:numId=\"1\"/>")
            .styles("<w:style w:type=\"paragraph\" w:styleId=\"a\"/>")
            .bytes();
    SplittableRandom random = new SplittableRandom(20240711);
    DocxReader reader = new DocxReader();
    for (int i = 0; i < 3000; i++) {
      byte[] wrong = file.clone();
      for (int n = random.nextInt(4); n >= 0; n--) {
        wrong[random.nextInt(wrong.length)] = (byte) random.nextInt(256);
      }
      byte[] cut =
          random.nextInt(4) == 0 ? Arrays.copyOf(wrong, random.nextInt(wrong.length)) : wrong;
      assertReadOrRefused(reader, cut);
    }
  }

  @Test
  void anyElementMayStandAnywhere() {
    String[] names =
        ("p r t tbl tr tc sdt sdtContent ins del moveFrom fldChar instrText footnoteReference pPr rPr"
                + " numPr numId ilvl tcPr vMerge gridSpan drawing txbxContent ruby rubyBase hyperlink"
                + " sectPr footnotePr sym br object pict ffData ddList trPr")
            .split(" ");
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 2000; i++) {
      StringBuilder xml = new StringBuilder();
      grow(xml, names, random, 5);
      assertReadOrRefused(new DocxReader(Changes.BOTH), body(xml.toString()).bytes());
    }
  }

  private static void grow(StringBuilder xml, String[] names, SplittableRandom random, int depth) {
    for (int i = random.nextInt(4); i > 0; i--) {
      String name = names[random.nextInt(names.length)];
      xml.append("<w:").append(name).append(" w:val=\"").append(random.nextInt(4) - 1);
      xml.append("\" w:id=\"1\" w:fldCharType=\"");
      xml.append(new String[] {"begin", "separate", "end"}[random.nextInt(3)]).append("\">");
      if (depth > 0) {
        grow(xml, names, random, depth - 1);
      }
      xml.append("a</w:").append(name).append('>');
    }
  }

  private static void assertReadOrRefused(DocxReader reader, byte[] file) {
    try {
      assertThat(reader.read("a.docx", file).name()).isEqualTo("a.docx");
    } catch (UnreadableDocumentException e) {
      assertThat(e.key()).startsWith("read.");
    }
  }

  private static String key(byte[] file) {
    return refusal(file, ReadingLimits.DEFAULT).key();
  }

  private static UnreadableDocumentException refusal(byte[] file, ReadingLimits limits) {
    DocxReader reader = new DocxReader(Changes.ACCEPT, limits);
    return catchThrowableOfType(
        UnreadableDocumentException.class, () -> reader.read("a.docx", file));
  }

  private static byte[] compound(String stream) {
    byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
    byte[] file = new byte[1024];
    byte[] magic = {
      (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };
    System.arraycopy(magic, 0, file, 0, magic.length);
    System.arraycopy(name, 0, file, 512, name.length);
    return file;
  }

  private static int indexOf(byte[] file, String name) {
    return new String(file, StandardCharsets.ISO_8859_1).indexOf(name);
  }
}
