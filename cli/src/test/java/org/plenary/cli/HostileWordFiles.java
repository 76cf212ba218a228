package org.plenary.cli;

import static org.plenary.cli.WordFile.p;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files that are damaged, disguised or made to do harm, and what is to be said about each. */
final class HostileWordFiles {
  /** That a file is read all the same. */
  static final String READ = "";

  private static final int TABLE_ROWS = 100_000;
  private static final int TRUNCATIONS = 20;
  private static final int CENTRAL_SIGNATURE = 0x02014b50;
  private static final int UNPACKED_SIZE = 24;

  private final Path directory;
  private final Map<String, String> messages = new LinkedHashMap<>();

  HostileWordFiles(Path directory) throws IOException {
    this.directory = directory;
    attacks();
    tables();
    disguises();
    truncations();
  }

  /** The names of the files, each with the message that refuses it, or {@link #READ}. */
  Map<String, String> messages() {
    return messages;
  }

  private void attacks() throws IOException {
    add(
        "bomb.docx",
        WordFile.of(" ".repeat(64 << 20)).bytes(),
        "'word/document.xml' unpacks to more than 200 times its size; that is no draft");
    add(
        "nested.docx",
        WordFile.of("<w:sdt>".repeat(1_000_000)).bytes(),
        "'word/document.xml' is nested more than 256 levels deep");
    String entities = "<!DOCTYPE w:document [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>";
    add(
        "entities.docx",
        WordFile.draft().part("word/document.xml", WordFile.document(entities, p("&b;"))).bytes(),
        "'word/document.xml' has a DOCTYPE, which DOCX forbids");
    add("claims-2-gb.docx", claiming(WordFile.draft().bytes()), READ);
    add(
        "traversal.docx",
        WordFile.draft().part("../../../../outside/x", "y").part("..\\outside\\x", "y").bytes(),
        READ);
    add("one-word.docx", WordFile.of(p(longWord())).bytes(), READ);
    add("macros.docm", macros(), READ);
  }

  private static String longWord() {
    StringBuilder word = new StringBuilder();
    int letter = 1;
    while (word.length() < 4 << 20) {
      letter = letter * 75 % 65_537;
      word.append((char) ('a' + letter % 26));
    }
    return word.toString();
  }

  private static byte[] macros() {
    return WordFile.draft()
        .part(
            "[Content_Types].xml",
            "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/"
                + "vnd.ms-word.document.macroEnabled.main+xml\"/></Types>")
        .part("word/vbaProject.bin", "Attribute VB_Name = \"AutoOpen\"")
        .bytes();
  }

  /** Every entry says in the directory that it unpacks to 2 GB. */
  private static byte[] claiming(byte[] file) {
    ByteBuffer buffer = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i + UNPACKED_SIZE + 4 <= file.length; i++) {
      if (buffer.getInt(i) == CENTRAL_SIGNATURE) {
        buffer.putInt(i + UNPACKED_SIZE, Integer.MAX_VALUE);
      }
    }
    return file;
  }

  private void tables() throws IOException {
    StringBuilder rows = new StringBuilder("<w:tbl>");
    for (int i = 0; i < TABLE_ROWS; i++) {
      rows.append("<w:tr><w:tc>").append(p("row " + i)).append("</w:tc></w:tr>");
    }
    add("rows.docx", WordFile.of(rows.append("</w:tbl>").toString()).bytes(), READ);
    add("deep-tables.docx", WordFile.of(deepTables(80)).bytes(), READ);
    add(
        "deeper-tables.docx",
        WordFile.of(deepTables(5000)).bytes(),
        "'word/document.xml' is nested more than 256 levels deep");
  }

  private static String deepTables(int depth) {
    return "<w:tbl><w:tr><w:tc>".repeat(depth) + p("in") + "</w:tc></w:tr></w:tbl>".repeat(depth);
  }

  private void disguises() throws IOException {
    add("text.docx", bytes("resolves to act"), "not a DOCX file: it is no ZIP archive");
    add("picture.docx", bytes("\u0089PNG\r\n\u001a\n"), "not a DOCX file: it is no ZIP archive");
    add("nothing.docx", new byte[0], "the file is empty");
    add("word.txt", WordFile.draft().bytes(), READ);
    String sheet =
        "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxml"
            + "formats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>";
    add(
        "sheet.docx",
        WordFile.draft().part("[Content_Types].xml", sheet).bytes(),
        "not a Word document inside: application/vnd.openxmlformats-officedocument.spreadsheetml"
            + ".sheet.main+xml");
    add(
        "archive.docx",
        new WordFile().part("readme.txt", "a ZIP archive").bytes(),
        "the DOCX has no text: '_rels/.rels' leads to no document");
  }

  private void truncations() throws IOException {
    byte[] good = WordFile.draft().bytes();
    for (int i = 1; i < TRUNCATIONS; i++) {
      add(
          "cut-" + i + ".docx",
          Arrays.copyOf(good, good.length * i / TRUNCATIONS),
          "not a DOCX file: the ZIP directory is damaged");
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private void add(String name, byte[] file, String message) throws IOException {
    Files.write(directory.resolve(name), file);
    messages.put(name, message);
  }
}
