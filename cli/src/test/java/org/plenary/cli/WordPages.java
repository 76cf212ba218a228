package org.plenary.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Drafts of any length as Word would write them: runs cut in pieces, marks of revisions and of
 * spelling, sixty styles and hundreds of latent ones. The words of each copy are shuffled, so that
 * they do not shrink to nothing.
 *
 * <p>From a shell: the class path of the tests, this class, and a folder to fill.
 */
final class WordPages {
  /** A copy of the draft takes this many pages when it is printed. */
  private static final double PAGES = 1.1;

  private static final int STYLES = 60;
  private static final int LATENT = 376;
  private static final String WORD =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final String RELATIONS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
          + "relationships/%s\" Target=\"%s\"/></Relationships>";

  private final SplittableRandom random;

  private WordPages(long seed) {
    random = new SplittableRandom(seed);
  }

  /**
   * Fills a folder with what is measured: 2, 40, 660 and 6,600 pages, and folders of 200 and 5,000
   * small files.
   */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    write(folder.resolve("small.docx"), 2, 1);
    write(folder.resolve("medium.docx"), 40, 2);
    write(folder.resolve("large.docx"), 660, 3);
    write(folder.resolve("huge.docx"), 6600, 4);
    for (int count : new int[] {200, 5000}) {
      Path many = Files.createDirectories(folder.resolve("files-" + count));
      for (int i = 0; i < count; i++) {
        write(many.resolve("draft-" + i + ".docx"), 2, 100 + i);
      }
    }
  }

  /** Writes a file of about so many pages. */
  static void write(Path file, int pages, long seed) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      part(zip, "_rels/.rels", String.format(RELATIONS, "officeDocument", "word/document.xml"));
      part(zip, "word/_rels/document.xml.rels", String.format(RELATIONS, "styles", "styles.xml"));
      part(zip, "word/styles.xml", styles());
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      new WordPages(seed).body(zip, (int) Math.ceil(pages / PAGES));
      zip.closeEntry();
    }
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String styles() {
    StringBuilder xml = new StringBuilder("<w:styles ").append(WORD).append("><w:latentStyles>");
    for (int i = 0; i < LATENT; i++) {
      xml.append("<w:lsdException w:name=\"Latent ").append(i);
      xml.append("\" w:semiHidden=\"1\" w:unhideWhenUsed=\"1\"/>");
    }
    xml.append("</w:latentStyles>");
    for (int i = 0; i < STYLES; i++) {
      xml.append("<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"S").append(i);
      xml.append("\"><w:name w:val=\"Style ").append(i).append("\"/><w:basedOn w:val=\"S");
      xml.append(Math.max(0, i - 1)).append("\"/><w:uiPriority w:val=\"99\"/><w:pPr><w:tabs>");
      xml.append("<w:tab w:val=\"left\" w:pos=\"794\"/></w:tabs><w:spacing w:before=\"120\"/>");
      xml.append("</w:pPr><w:rPr><w:rFonts w:ascii=\"Times New Roman\"/><w:sz w:val=\"24\"/>");
      xml.append("</w:rPr></w:style>");
    }
    return xml.append("</w:styles>").toString();
  }

  private void body(OutputStream out, int copies) throws IOException {
    List<String> draft;
    try (InputStream in = Rehearsal.class.getResourceAsStream("rehearsal/en.txt")) {
      draft = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
    StringBuilder xml = new StringBuilder("<w:document ").append(WORD).append("><w:body>");
    for (int copy = 0; copy < copies; copy++) {
      for (String line : draft) {
        paragraph(copy == 0 ? line : shuffled(line), xml);
      }
      out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
      xml.setLength(0);
    }
    out.write("</w:body></w:document>".getBytes(StandardCharsets.UTF_8));
  }

  /** A long line with its middle in another order, beginning and end where they were. */
  private String shuffled(String line) {
    List<String> words = new ArrayList<>(List.of(line.split(" ")));
    for (int i = words.size() - 2; i > 5; i--) {
      int other = 4 + random.nextInt(i - 4);
      words.set(i, words.set(other, words.get(i)));
    }
    return String.join(" ", words);
  }

  private void paragraph(String line, StringBuilder xml) {
    xml.append("<w:p w:rsidR=\"").append(revision()).append("\" w:rsidRDefault=\"00AB12CD\">");
    xml.append("<w:pPr><w:pStyle w:val=\"S5\"/></w:pPr>");
    String[] words = line.split("(?<= )");
    int at = 0;
    while (at < words.length) {
      int end = Math.min(words.length, at + 3 + random.nextInt(9));
      xml.append("<w:r w:rsidR=\"").append(revision());
      xml.append("\"><w:rPr><w:szCs w:val=\"24\"/></w:rPr><w:t xml:space=\"preserve\">");
      for (int i = at; i < end; i++) {
        xml.append(words[i].replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">"));
      }
      xml.append("</w:t></w:r><w:proofErr w:type=\"spellStart\"/>");
      at = end;
    }
    xml.append("</w:p>");
  }

  private String revision() {
    return String.format("00%06X", random.nextInt(1 << 24));
  }
}
