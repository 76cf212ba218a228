package org.plenary.omegat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word file of a draft that counts its labels, with footnotes, a table and tracked changes. */
final class WordDraft {
  private static final Map<String, String> PARTS =
      Map.of(
          "content-types.xml", "[Content_Types].xml",
          "package.rels", "_rels/.rels",
          "document.xml", "word/document.xml",
          "document.rels", "word/_rels/document.xml.rels",
          "numbering.xml", "word/numbering.xml",
          "footnotes.xml", "word/footnotes.xml");

  private static final String RUN_ENDS = "</w:t></w:r>";
  private static final String RUN_BEGINS = "<w:r><w:t xml:space=\"preserve\">";

  private final Texts texts;
  private final String language;

  WordDraft(Texts texts, String language) {
    this.texts = texts;
    this.language = language;
  }

  void writeTo(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : PARTS.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getValue()));
        String xml = filled(Resource.text("draft/" + part.getKey()));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
  }

  private String filled(String template) {
    String xml = template;
    for (String key : texts.keys()) {
      xml = xml.replace("@" + key + "@", texts.get(key, language));
    }
    for (String key : texts.keys()) {
      xml =
          xml.replace("{" + key + "}", key.startsWith("n") ? call(key) : texts.get(key, language));
    }
    return xml;
  }

  private static String call(String key) {
    return RUN_ENDS
        + "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\""
        + key.substring(1)
        + "\"/></w:r>"
        + RUN_BEGINS;
  }
}
