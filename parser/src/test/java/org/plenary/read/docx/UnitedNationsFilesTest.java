package org.plenary.read.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.parse.DraftParser;
import org.plenary.read.text.TextReader;
import org.plenary.source.Blanks;
import org.plenary.source.SourceBlock;
import org.plenary.source.SourceDocument;
import org.plenary.source.SourceNote;
import org.plenary.unit.Unit;
import org.plenary.unit.Units;

/**
 * Resolutions in six languages, as Word files and as text: the same lines, with the labels that
 * Word counts, and the same notes.
 */
class UnitedNationsFilesTest {
  /** {@code [footnoteRef:4]} calls a note, {@code [4: ⇥See …]} is one. */
  private static final String CALL = "[footnoteRef:";

  private static final DraftParser PARSER = DraftParser.standard();

  @Test
  void theWordFileReadsLikeTheText() throws Exception {
    List<String> wrong = new ArrayList<>();
    DocxReader reader = new DocxReader();
    for (Path docx : Corpus.files("un", ".docx")) {
      Path text = docx.resolveSibling(docx.getFileName().toString().replace(".docx", ".txt"));
      List<String> notes = new ArrayList<>();
      List<String> lines = lines(Files.readString(text, StandardCharsets.UTF_8), notes);
      SourceDocument document = reader.read(docx.toString(), Corpus.bytes(docx));
      if (!lines(document).equals(lines) || !notes(document).equals(notes)) {
        wrong.add(docx.toString());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void theWordFileHasTheUnitsOfTheText() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (Path docx : Corpus.files("un", ".docx")) {
      Path text = docx.resolveSibling(docx.getFileName().toString().replace(".docx", ".txt"));
      SourceDocument word = new DocxReader().read(docx.toString(), Corpus.bytes(docx));
      if (!units(word).equals(units(new TextReader().read(text.toString(), Corpus.bytes(text))))) {
        wrong.add(docx.toString());
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<String> units(SourceDocument document) {
    return Units.of(PARSER.parse(document)).stream()
        .map(unit -> unit.id() + " " + unit.label().printed() + " " + words(unit))
        .toList();
  }

  private static String words(Unit unit) {
    return Blanks.squeeze(unit.text().text());
  }

  private static List<String> lines(SourceDocument document) {
    List<String> lines = new ArrayList<>();
    for (SourceBlock block : document.blocks()) {
      SourceBlock.Paragraph paragraph = (SourceBlock.Paragraph) block;
      add(paragraph.numbering().label() + " " + paragraph.prose().text(), lines);
    }
    return lines;
  }

  private static List<String> notes(SourceDocument document) {
    List<String> notes = new ArrayList<>();
    for (SourceNote note : document.notes()) {
      StringBuilder text = new StringBuilder();
      note.paragraphs().forEach(p -> text.append(p.prose().text()).append(' '));
      add(text.toString(), notes);
    }
    return notes;
  }

  private static void add(String line, List<String> to) {
    String squeezed = Blanks.squeeze(line);
    if (!squeezed.isEmpty()) {
      to.add(squeezed);
    }
  }

  private static List<String> lines(String text, List<String> notes) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n")) {
      add(withoutNotes(line, notes), lines);
    }
    return lines;
  }

  private static String withoutNotes(String line, List<String> notes) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < line.length()) {
      int body = line.charAt(i) == '[' ? noteText(line, i) : -1;
      if (line.startsWith(CALL, i)) {
        i = line.indexOf(']', i) + 1;
      } else if (body >= 0) {
        int end = closing(line, i);
        add(line.substring(body, end), notes);
        i = end + 1;
      } else {
        out.append(line.charAt(i++));
      }
    }
    return out.toString();
  }

  private static int noteText(String line, int bracket) {
    int i = bracket + 1;
    while (i < line.length() && Character.isDigit(line.charAt(i))) {
      i++;
    }
    return i > bracket + 1 && line.startsWith(": \t", i) ? i + 3 : -1;
  }

  private static int closing(String line, int bracket) {
    int depth = 0;
    int i = bracket;
    do {
      depth += line.charAt(i) == '[' ? 1 : line.charAt(i) == ']' ? -1 : 0;
      i++;
    } while (depth > 0 && i < line.length());
    return i - 1;
  }
}
