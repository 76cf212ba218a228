package org.plenary.read.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.source.Mark;
import org.plenary.source.SourceBlock;
import org.plenary.source.SourceDocument;
import org.plenary.source.SourceNote;

/**
 * The files of pandoc's test suite against pandoc's own reading of them: the same letters in the
 * same order, footnotes where they are called, changes accepted, rejected or kept.
 */
class PandocComparisonTest {
  /** Where pandoc tells more than the text: comments, properties, descriptions of pictures. */
  private static final Set<String> MORE_THAN_TEXT =
      Set.of(
          "comments",
          "diagram",
          "document-properties",
          "document-properties-short-desc",
          "inline_images",
          "metadata",
          "metadata_after_normal",
          "track_changes_scrubbed_metadata");

  /** Where pandoc puts things elsewhere: a caption before its table. */
  private static final Set<String> OTHER_ORDER = Set.of("table_captions_with_field");

  @Test
  void pandocReadsTheSameLetters() throws Exception {
    List<String> wrong = new ArrayList<>();
    int compared = 0;
    for (Path nativeFile : Corpus.files("docx/pandoc", ".native")) {
      String name = nativeFile.getFileName().toString().replace(".native", "");
      String base = name.replaceAll("_(accept|reject|all)$", "");
      Path docx = nativeFile.resolveSibling(base + ".docx");
      if (!Files.exists(docx) || MORE_THAN_TEXT.contains(name) || OTHER_ORDER.contains(name)) {
        continue;
      }
      String mine = NaiveText.letters(text(read(docx, changes(name))));
      String theirs =
          NaiveText.letters(strings(Files.readString(nativeFile, StandardCharsets.UTF_8)));
      compared++;
      if (!mine.equals(theirs)) {
        wrong.add(name + " <" + mine + "> pandoc <" + theirs + ">");
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(compared).isGreaterThan(60);
  }

  private static Changes changes(String name) {
    if (name.endsWith("_reject")) {
      return Changes.REJECT;
    }
    return name.endsWith("_all") ? Changes.BOTH : Changes.ACCEPT;
  }

  private static SourceDocument read(Path file, Changes changes)
      throws UnreadableDocumentException {
    return new DocxReader(changes).read(file.toString(), Corpus.bytes(file));
  }

  private static String text(SourceDocument document) {
    Map<String, String> notes = new HashMap<>();
    for (SourceNote note : document.notes()) {
      StringBuilder text = new StringBuilder();
      note.paragraphs().forEach(p -> text.append(p.prose().text()).append('\n'));
      notes.put(note.id(), text.toString());
    }
    StringBuilder out = new StringBuilder();
    collect(document.blocks(), notes, out);
    return out.toString();
  }

  private static void collect(
      List<SourceBlock> blocks, Map<String, String> notes, StringBuilder out) {
    for (SourceBlock block : blocks) {
      if (block instanceof SourceBlock.Paragraph paragraph) {
        StringBuilder text = new StringBuilder(paragraph.prose().text());
        List<Mark> marks = paragraph.prose().marks();
        for (int i = marks.size() - 1; i >= 0; i--) {
          if (marks.get(i) instanceof Mark.NoteAnchor anchor) {
            text.insert(anchor.start(), notes.get(anchor.note()));
          }
        }
        out.append(text);
      } else if (block instanceof SourceBlock.Table table) {
        for (SourceBlock.Row row : table.rows()) {
          row.cells().forEach(cell -> collect(cell.content(), notes, out));
        }
      }
    }
  }

  /** The words in {@code [ Str "one", Space, Code ( "" , [] , [] ) "two" ]}. */
  private static String strings(String tree) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < tree.length()) {
      int quote = tree.indexOf('"', at);
      if (quote < 0) {
        break;
      }
      StringBuilder word = new StringBuilder();
      at = string(tree, quote + 1, word);
      if (isText(tree.substring(0, quote).stripTrailing())) {
        out.append(word);
      }
    }
    return out.toString();
  }

  private static boolean isText(String before) {
    if (before.endsWith("Str") || before.endsWith("InlineMath") || before.endsWith("DisplayMath")) {
      return true;
    }
    int code = before.lastIndexOf("Code");
    return before.endsWith(")") && code >= 0 && before.indexOf(')', code) == before.length() - 1;
  }

  private static int string(String tree, int from, StringBuilder out) {
    int i = from;
    while (tree.charAt(i) != '"') {
      char c = tree.charAt(i++);
      if (c != '\\') {
        out.append(c);
        continue;
      }
      int end = i;
      while (Character.isDigit(tree.charAt(end))) {
        end++;
      }
      if (end > i) {
        out.appendCodePoint(Integer.parseInt(tree.substring(i, end)));
        i = end;
      } else {
        out.append(tree.charAt(i) == '"' || tree.charAt(i) == '\\' ? tree.charAt(i) : ' ');
        i++;
      }
    }
    return i + 1;
  }
}
