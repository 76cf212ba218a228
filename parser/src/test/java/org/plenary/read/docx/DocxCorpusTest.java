package org.plenary.read.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.source.SourceBlock;
import org.plenary.source.SourceDocument;

/** Real files. Skipped where the corpus is not at hand. */
class DocxCorpusTest {
  /** Files whose letters differ from those of the naive walk, and why that is right. */
  private static final Map<String, String> DIFFERENT =
      Map.of(
          "bug59058.docx", "hides words by a style, which the naive walk does not look up",
          "T-REC-Z.100-201604-I!!MSW-E.docx", "ticks boxes in Wingdings, which are no letters",
          "T-REC-Z.Imp100-201809-I!!MSW-E.docx", "ticks boxes in Wingdings, which are no letters",
          "T-REC-K.20-201810-I!!MSW-E.docx", "has a symbol in no symbol font: left as it is");

  private final DocxReader reader = new DocxReader();

  @ParameterizedTest
  @ValueSource(strings = {"docx/itu", "docx/poi", "docx/pandoc", "docx/mammoth"})
  void noLetterIsLostOrAddedOrMoved(String folder) throws Exception {
    List<String> wrong = new ArrayList<>();
    for (Path file : Corpus.files(folder, ".docx")) {
      String name = file.getFileName().toString();
      if (!DIFFERENT.containsKey(name)) {
        compare(file, wrong);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private void compare(Path file, List<String> wrong)
      throws java.io.IOException, org.xml.sax.SAXException, ParserConfigurationException {
    byte[] bytes = Corpus.bytes(file);
    SourceDocument document;
    try {
      document = reader.read(file.getFileName().toString(), bytes);
    } catch (UnreadableDocumentException e) {
      return;
    }
    StringBuilder read = new StringBuilder();
    collect(document.blocks(), read);
    String mine = NaiveText.letters(read);
    String naive = new NaiveText(file).lettersOfBody();
    if (!mine.equals(naive)) {
      wrong.add(file.getFileName() + ": " + difference(mine, naive));
    }
  }

  private static String difference(String mine, String naive) {
    int at = 0;
    while (at < mine.length() && at < naive.length() && mine.charAt(at) == naive.charAt(at)) {
      at++;
    }
    return at + " read <" + from(mine, at) + "> but there is <" + from(naive, at) + ">";
  }

  private static String from(String text, int at) {
    return text.substring(Math.max(0, at - 20), Math.min(text.length(), at + 40));
  }

  private static void collect(List<SourceBlock> blocks, StringBuilder out) {
    for (SourceBlock block : blocks) {
      if (block instanceof SourceBlock.Paragraph paragraph) {
        out.append(paragraph.prose().text());
      } else if (block instanceof SourceBlock.Table table) {
        for (SourceBlock.Row row : table.rows()) {
          for (SourceBlock.Cell cell : row.cells()) {
            collect(cell.content(), out);
          }
        }
      }
    }
  }

  @Test
  void hostileFilesAreReadOrRefusedInTime() {
    for (Path file : Corpus.files("docx/hostile", "")) {
      if (file.toFile().isFile()) {
        byte[] bytes = Corpus.bytes(file);
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(5), () -> readOrRefuse(file, bytes), file.toString());
      }
    }
  }

  private void readOrRefuse(Path file, byte[] bytes) {
    try {
      assertThat(reader.read(file.toString(), bytes).blocks()).isNotNull();
    } catch (UnreadableDocumentException e) {
      assertThat(e.key()).startsWith("read.");
    }
  }
}
