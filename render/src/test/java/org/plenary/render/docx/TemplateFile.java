package org.plenary.render.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plenary.render.docx.template.Template;
import org.plenary.render.docx.template.TemplateException;

/** A small template of our own: a header with a picture, two sections, a few styles. */
final class TemplateFile {
  private static final String WORD =
      "xmlns:x=\"" + WordXml.NAMESPACE + "\" xmlns:rel=\"" + WordXml.LINKS + "\"";
  private static final String RELATIONSHIPS =
      "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder styles = new StringBuilder();
  private final StringBuilder types = new StringBuilder();
  private String links =
      link("rId7", "header", "header1.xml", "") + link("rId2", "styles", "styles.xml", "");

  TemplateFile() {
    parts.put(
        "_rels/.rels",
        relationships(
            link("r1", "officeDocument", "word/main.xml", "")
                + link("r2", "extended-properties", "docProps/app.xml", "")));
    parts.put("docProps/app.xml", "<Properties/>");
    parts.put("word/header1.xml", word("hdr", "<x:p><x:r><x:t>Our house</x:t></x:r></x:p>"));
    parts.put(
        "word/_rels/header1.xml.rels", relationships(link("r1", "image", "media/logo.png", "")));
    parts.put("word/media/logo.png", "not really a picture");
    text(
        "<x:p><x:r><x:t>Words of the template</x:t></x:r></x:p>",
        "<x:headerReference x:type=\"default\" rel:id=\"rId7\"/>"
            + "<x:pgSz x:w=\"10000\" x:h=\"14000\"/>"
            + "<x:pgMar x:top=\"900\" x:right=\"1000\" x:bottom=\"900\" x:left=\"1000\""
            + " x:header=\"400\" x:footer=\"400\" x:gutter=\"0\"/>");
  }

  /** The text, and the page that it stands on. */
  TemplateFile text(String paragraphs, String section) {
    parts.put(
        "word/main.xml",
        word(
            "document", "<x:body>" + paragraphs + "<x:sectPr>" + section + "</x:sectPr></x:body>"));
    return this;
  }

  TemplateFile style(String id, String name, String properties) {
    styles.append(
        "<x:style x:type=\"paragraph\" x:styleId=\"%s\"><x:name x:val=\"%s\"/>%s</x:style>"
            .formatted(id, name, properties));
    return this;
  }

  /** A part that the text points at. */
  TemplateFile part(String kind, String name, String root, String content) {
    parts.put("word/" + name, word(root, content));
    links += link("rId" + (20 + parts.size()), kind, name, "");
    types.append(
        "<Override PartName=\"/word/%s\" ContentType=\"%s%s+xml\"/>"
            .formatted(name, ContentTypes.WORD, kind));
    return this;
  }

  /** Something that another part points at, in the package or outside. */
  TemplateFile pointer(String from, String kind, String target, String mode) {
    parts.put(from, relationships(link("rId1", kind, target, mode)));
    return this;
  }

  static String word(String root, String content) {
    return "<x:" + root + " " + WORD + ">" + content + "</x:" + root + ">";
  }

  private static String link(String id, String kind, String target, String mode) {
    return "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"%s/>"
        .formatted(id, Relationships.TYPES, kind, target, mode);
  }

  private static String relationships(String links) {
    return "<Relationships " + RELATIONSHIPS + ">" + links + "</Relationships>";
  }

  byte[] bytes() throws IOException {
    Map<String, String> all = new LinkedHashMap<>(parts);
    all.put("word/_rels/main.xml.rels", relationships(links));
    all.put("word/styles.xml", word("styles", styles.toString()));
    all.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\""
            + "application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
            + types
            + "</Types>");
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (PackageWriter writer = new PackageWriter(file)) {
      for (Map.Entry<String, String> part : all.entrySet()) {
        writer.write(part.getKey(), part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file.toByteArray();
  }

  Template template() throws IOException, TemplateException {
    return Template.of(bytes());
  }
}
