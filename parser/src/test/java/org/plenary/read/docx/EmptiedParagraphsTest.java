package org.plenary.read.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plenary.Golden;
import org.plenary.model.Draft;
import org.plenary.parse.DraftParser;
import org.plenary.source.SourceDocument;
import org.plenary.unit.Unit;
import org.plenary.unit.Units;

/**
 * Paragraphs that are there and say nothing, at every place of every draft: deleted by tracked
 * changes that are kept open, or an empty item of a list, as Word leaves them behind.
 */
class EmptiedParagraphsTest {
  private static final DraftParser PARSER = DraftParser.standard();
  private static final int EVERY = 3;
  private static final String LIST =
      "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
          + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
          + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";

  private enum Emptied {
    DELETED {
      @Override
      String paragraph(String text) {
        return "<w:p><w:pPr><w:rPr><w:del w:id=\"1\" w:author=\"A\"/></w:rPr></w:pPr>"
            + "<w:del w:id=\"2\" w:author=\"A\"><w:r><w:delText>"
            + escaped(text)
            + "</w:delText></w:r></w:del></w:p>";
      }
    },
    DELETED_BUT_FOR_ITS_MARK {
      @Override
      String paragraph(String text) {
        return "<w:p><w:del w:id=\"2\" w:author=\"A\"><w:r><w:delText>"
            + escaped(text)
            + "</w:delText></w:r></w:del></w:p>";
      }
    },
    EMPTY_ITEM {
      @Override
      String paragraph(String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
            + "</w:pPr></w:p>";
      }
    };

    abstract String paragraph(String text);
  }

  @TestFactory
  Stream<DynamicTest> everyDraftIsReadWithEmptiedParagraphs() {
    return Golden.cases().stream()
        .flatMap(folder -> Golden.inputs(folder).stream())
        .filter(file -> file.toString().endsWith(".txt"))
        .map(file -> DynamicTest.dynamicTest(file.getParent().toString(), () -> check(file)));
  }

  private static void check(Path file) throws Exception {
    List<String> lines =
        new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
    for (Emptied how : Emptied.values()) {
      for (int first = 0; first < EVERY; first++) {
        byte[] word = word(lines, how, first);
        for (Changes changes : Changes.values()) {
          SourceDocument source = new DocxReader(changes).read("emptied.docx", word);
          Draft draft = PARSER.parse(source);
          for (Unit unit : Units.of(draft)) {
            assertThat(unit.text().span().end())
                .as("%s, %s, from %d: %s", how, changes, first, unit.id())
                .isLessThanOrEqualTo(source.text().length());
          }
        }
      }
    }
  }

  private static byte[] word(List<String> lines, Emptied how, int first) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      body.append(
          i % EVERY == first && !line.isBlank()
              ? how.paragraph(line)
              : DocxBuilder.p(escaped(line)));
    }
    return DocxBuilder.body(body.toString()).numbering(LIST).bytes();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replaceAll("[\\x00-\\x08\\x0b-\\x1f]", "");
  }
}
