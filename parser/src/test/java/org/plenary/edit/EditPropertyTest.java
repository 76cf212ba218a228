package org.plenary.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.Golden;
import org.plenary.Shared;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.read.docx.Changes;
import org.plenary.read.docx.DocxPackage;
import org.plenary.read.docx.DocxReader;
import org.plenary.source.SourceDocument;
import org.plenary.source.Span;

/** Changes all over a file give exactly the text with those changes, and nothing else changes. */
class EditPropertyTest {
  private static final List<String> TEXT_PARTS = List.of("document", "footnotes", "endnotes");

  /** Larger ones take long and show nothing else. */
  private static final int LARGEST = 60_000;

  /** One change in a text. */
  private record Change(Span span, String text) {}

  @Test
  void allWordInputsOfTheCases() throws Exception {
    for (Path folder : Golden.cases()) {
      for (Path input : Golden.inputs(folder)) {
        if (input.toString().endsWith(".docx")) {
          check(input);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"itu", "poi", "pandoc", "mammoth"})
  void realFiles(String folder) throws Exception {
    for (Path file : Shared.files("corpus/docx/" + folder, ".docx")) {
      if (Files.size(file) < LARGEST) {
        check(file);
      }
    }
  }

  private static void check(Path path) throws Exception {
    byte[] bytes = Files.readAllBytes(path);
    WordFile file;
    try {
      file = WordFile.of(path.toString(), bytes, new DocxReader());
    } catch (UnreadableDocumentException e) {
      return;
    }
    if (isDamaged(file.parts())) {
      return;
    }
    List<Change> changes = changes(file);
    byte[] tracked = written(file, changes, Manner.TRACKED);
    String mended = applied(file.source().text(), changes);
    assertThat(read(tracked, Changes.ACCEPT).text()).as(path + " accepted").isEqualTo(mended);
    SourceDocument before = read(bytes, Changes.REJECT);
    assertThat(read(tracked, Changes.REJECT)).as(path + " rejected").isEqualTo(before);
    byte[] plain = written(file, changes, Manner.PLAIN);
    assertThat(read(plain, Changes.ACCEPT).text()).as(path + " plain").isEqualTo(mended);
    checkOtherParts(path, bytes, tracked);
    assertThat(written(file, changes, Manner.TRACKED)).as(path + " twice").isEqualTo(tracked);
  }

  /** A part that nobody reads may be damaged; then there is no copy. */
  private static boolean isDamaged(DocxPackage parts) {
    try {
      for (String part : parts.names()) {
        parts.bytes(part);
      }
      return false;
    } catch (UnreadableDocumentException e) {
      return true;
    }
  }

  private static SourceDocument read(byte[] bytes, Changes changes)
      throws UnreadableDocumentException {
    return new DocxReader(changes).read("", bytes);
  }

  /** Deletions, insertions and replacements by turns, wherever the file can be changed. */
  private static List<Change> changes(WordFile file) {
    String text = file.source().text();
    List<Change> changes = new ArrayList<>();
    String[] by = {"", "é<&>", "\tх\u2011"};
    int[] lengths = {1, 4, 0, 9};
    for (int at = 0; at < text.length(); at += 7) {
      int length = Math.min(lengths[changes.size() % lengths.length], text.length() - at);
      Span span = new Span(at, at + length);
      String words = by[changes.size() % by.length];
      if (file.isEditable(span) && !(words.isEmpty() && length == 0)) {
        changes.add(new Change(span, words));
        at += length;
      }
    }
    return changes;
  }

  private static String applied(String text, List<Change> changes) {
    StringBuilder out = new StringBuilder(text);
    for (int i = changes.size() - 1; i >= 0; i--) {
      Change change = changes.get(i);
      out.replace(change.span().start(), change.span().end(), change.text());
    }
    return out.toString();
  }

  private static byte[] written(WordFile file, List<Change> changes, Manner manner)
      throws Exception {
    WordEdit edit = file.edit(manner);
    for (Change change : changes) {
      edit.replace(change.span(), change.text());
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    edit.writeTo(out);
    return out.toByteArray();
  }

  private static void checkOtherParts(Path path, byte[] before, byte[] after) throws Exception {
    DocxPackage old = DocxPackage.of(before);
    DocxPackage changed = DocxPackage.of(after);
    assertThat(changed.names()).as(path + " parts").isEqualTo(old.names());
    for (String part : old.names()) {
      String name = part.substring(part.lastIndexOf('/') + 1);
      if (TEXT_PARTS.stream().noneMatch(name::startsWith)) {
        assertThat(changed.bytes(part)).as(path + " " + part).isEqualTo(old.bytes(part));
      }
    }
  }
}
