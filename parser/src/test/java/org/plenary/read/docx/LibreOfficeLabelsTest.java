package org.plenary.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.source.SourceBlock;

/**
 * The labels that are counted here against those that LibreOffice counts. Run by hand: {@code
 * soffice --headless --convert-to txt:Text:UTF8 --outdir DIR/itu corpus/docx/itu/*.docx}, the same
 * for the other folders, then this test with {@code -Dlibreoffice.directory=DIR}.
 *
 * <p>Bullets are left out: the text export writes signs of its own for them.
 */
class LibreOfficeLabelsTest {
  private static final int FAR = 400;
  private static final int ENOUGH_LETTERS = 4;

  @Test
  void numbersAreThoseThatLibreOfficeShows() throws Exception {
    String directory = System.getProperty("libreoffice.directory", "");
    assumeTrue(!directory.isEmpty(), "no text from LibreOffice: see the comment of this class");
    List<String> wrong = new ArrayList<>();
    int compared = 0;
    for (String folder : List.of("itu", "poi", "pandoc", "mammoth")) {
      for (Path docx : Corpus.files("docx/" + folder, ".docx")) {
        String name = docx.getFileName().toString().replace(".docx", ".txt");
        Path text = Path.of(directory, folder, name);
        if (Files.exists(text)) {
          compared += compare(docx, Files.readAllLines(text, StandardCharsets.UTF_8), wrong);
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(compared).isGreaterThan(400);
  }

  private static int compare(Path docx, List<String> lines, List<String> wrong) {
    List<SourceBlock.Paragraph> paragraphs = new ArrayList<>();
    try {
      collect(new DocxReader().read(docx.toString(), Corpus.bytes(docx)).blocks(), paragraphs);
    } catch (UnreadableDocumentException e) {
      return 0;
    }
    int compared = 0;
    int next = 0;
    for (SourceBlock.Paragraph paragraph : paragraphs) {
      String words = NaiveText.letters(paragraph.prose().text());
      String label = NaiveText.letters(paragraph.numbering().label());
      int line = words.length() < ENOUGH_LETTERS ? -1 : find(lines, next, words);
      if (line < 0) {
        continue;
      }
      next = line + 1;
      if (!label.isEmpty() && !label.equals("o")) {
        compared++;
        if (!NaiveText.letters(lines.get(line)).equals(label + words)) {
          wrong.add(docx.getFileName() + ": " + label + " but " + lines.get(line).strip());
        }
      }
    }
    return compared;
  }

  private static int find(List<String> lines, int from, String words) {
    for (int i = from; i < Math.min(lines.size(), from + FAR); i++) {
      String letters = NaiveText.letters(lines.get(i));
      if (letters.endsWith(words) && letters.length() < words.length() + 20) {
        return i;
      }
    }
    return -1;
  }

  private static void collect(List<SourceBlock> blocks, List<SourceBlock.Paragraph> to) {
    for (SourceBlock block : blocks) {
      if (block instanceof SourceBlock.Paragraph paragraph) {
        to.add(paragraph);
      } else if (block instanceof SourceBlock.Table table) {
        for (SourceBlock.Row row : table.rows()) {
          row.cells().forEach(cell -> collect(cell.content(), to));
        }
      }
    }
  }
}
