package org.plenary.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small Word file, put together part by part; whatever is given last stands. */
final class WordFile {
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  /** A file with that body. */
  static WordFile of(String body) {
    WordFile file = new WordFile();
    file.part(
        "_rels/.rels",
        "<Relationships><Relationship Id=\"r1\" Type=\""
            + OFFICE
            + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
    return file.part("word/document.xml", document("", body));
  }

  /** A draft of one clause. */
  static WordFile draft() {
    return of(p("The Council,") + p("resolves") + p("1\tto keep the register open."));
  }

  /** The main part: what stands before the root, and the body. */
  static String document(String prolog, String body) {
    return prolog
        + "<w:document xmlns:w=\""
        + WORD
        + "\"><w:body>"
        + body
        + "</w:body></w:document>";
  }

  /** A paragraph. */
  static String p(String text) {
    return "<w:p>" + run(text) + "</w:p>";
  }

  static String run(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  static String inserted(String text) {
    return "<w:ins w:author=\"A. Editor\" w:date=\"2026-01-02T03:04:05Z\">"
        + run(text)
        + "</w:ins>";
  }

  static String deleted(String text) {
    return "<w:del w:author=\"A. Editor\" w:date=\"2026-01-02T03:04:05Z\"><w:r><w:delText>"
        + text
        + "</w:delText></w:r></w:del>";
  }

  WordFile part(String name, String text) {
    parts.put(name, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
