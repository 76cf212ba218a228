package org.plenary.read.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.source.SourceBlock;
import org.plenary.source.SourceDocument;

/** Makes small Word files out of snippets of XML. */
public final class DocxBuilder {
  static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String NAMESPACES =
      " xmlns:r=\""
          + OFFICE
          + "\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
          + " xmlns:o=\"urn:schemas-microsoft-com:office:office\""
          + " xmlns:x=\"urn:example:unknown\"";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();
  private String word = WORD;
  private String body = "";

  public static DocxBuilder docx() {
    return new DocxBuilder();
  }

  /** A file with nothing but that body. */
  public static DocxBuilder body(String xml) {
    DocxBuilder builder = new DocxBuilder();
    builder.body = xml;
    return builder;
  }

  /** A file with one paragraph that contains that. */
  public static DocxBuilder paragraph(String xml) {
    return body("<w:p>" + xml + "</w:p>");
  }

  public DocxBuilder withBody(String xml) {
    body = xml;
    return this;
  }

  public DocxBuilder strict() {
    word = STRICT;
    return this;
  }

  DocxBuilder styles(String xml) {
    return part("styles", "styles.xml", xml);
  }

  public DocxBuilder numbering(String xml) {
    return part("numbering", "numbering.xml", xml);
  }

  public DocxBuilder footnotes(String xml) {
    return part("footnotes", "footnotes.xml", xml);
  }

  DocxBuilder endnotes(String xml) {
    return part("endnotes", "endnotes.xml", xml);
  }

  DocxBuilder settings(String xml) {
    return part("settings", "settings.xml", xml);
  }

  /** A part of that type, with the root element that is named like the type. */
  public DocxBuilder part(String type, String name, String xml) {
    String root = type.equals("header") ? "hdr" : type.equals("footer") ? "ftr" : type;
    relation("id-" + name, type, name, false);
    return raw("word/" + name, wrap(root, xml));
  }

  public DocxBuilder relation(String id, String type, String target, boolean external) {
    relations.append(
        "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"%s/>"
            .formatted(id, OFFICE, type, target, external ? " TargetMode=\"External\"" : ""));
    return this;
  }

  /** Any entry at all; replaces what would be there otherwise. */
  public DocxBuilder raw(String name, String text) {
    parts.put(name, text);
    return this;
  }

  private String wrap(String root, String xml) {
    return "<w:"
        + root
        + " xmlns:w=\""
        + word
        + "\""
        + NAMESPACES
        + ">"
        + xml
        + "</w:"
        + root
        + ">";
  }

  public byte[] bytes() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put(
        "_rels/.rels",
        "<Relationships><Relationship Id=\"r1\" Type=\""
            + OFFICE
            + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
    all.put("word/document.xml", wrap("document", "<w:body>" + body + "</w:body>"));
    all.put("word/_rels/document.xml.rels", "<Relationships>" + relations + "</Relationships>");
    all.putAll(parts);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : all.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  SourceDocument read() {
    return read(Changes.ACCEPT);
  }

  SourceDocument read(Changes changes) {
    try {
      return new DocxReader(changes).read("test.docx", bytes());
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(e);
    }
  }

  /** The blocks as lines: {@code [label] text} for paragraphs, cells between bars for rows. */
  String lines() {
    return lines(Changes.ACCEPT);
  }

  String lines(Changes changes) {
    StringBuilder out = new StringBuilder();
    for (SourceBlock block : read(changes).blocks()) {
      line(block, out);
    }
    return out.toString();
  }

  private static void line(SourceBlock block, StringBuilder out) {
    if (block instanceof SourceBlock.Paragraph p) {
      String label = p.numbering().isNone() ? "" : "[" + p.numbering().label() + "] ";
      out.append(label).append(p.prose().text()).append('\n');
    } else if (block instanceof SourceBlock.Table table) {
      for (SourceBlock.Row row : table.rows()) {
        out.append(row.header() ? "head" : "row");
        for (SourceBlock.Cell cell : row.cells()) {
          out.append(" |").append(cell.columns()).append('x').append(cell.rows()).append(' ');
          StringBuilder content = new StringBuilder();
          cell.content().forEach(inner -> line(inner, content));
          out.append(content.toString().strip().replace("\n", " / "));
        }
        out.append('\n');
      }
    }
  }

  /** The paragraph with that index among the blocks. */
  SourceBlock.Paragraph paragraphAt(int index) {
    return (SourceBlock.Paragraph) read().blocks().get(index);
  }

  /** A run with that text. */
  static String run(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  /** A run with properties. */
  static String run(String properties, String text) {
    return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + text + "</w:t></w:r>";
  }

  /** A paragraph with that text. */
  static String p(String text) {
    return "<w:p>" + run(text) + "</w:p>";
  }

  /** A paragraph with properties. */
  static String p(String properties, String text) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + run(text) + "</w:p>";
  }
}
