package org.plenary.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plenary.Golden;
import org.plenary.Letters;
import org.plenary.Shared;
import org.plenary.model.Draft;
import org.plenary.parse.DraftParser;
import org.plenary.read.Readers;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.render.Scramble;
import org.plenary.source.SourceForm;
import org.plenary.unit.Unit;
import org.plenary.unit.Units;

/** What is written as Markdown reads back as the same draft. */
class ReadBackTest {
  private static final DraftParser PARSER = DraftParser.standard();

  @TestFactory
  Stream<DynamicTest> everyCaseReadsBackTheSame() {
    return Golden.eachInput(ReadBackTest::check);
  }

  private static void check(Path file) throws Exception {
    Draft draft = Golden.draft(file);
    Draft again = again(draft);
    if (file.toString().endsWith(".docx")) {
      assertThat(unmarked(again)).isEqualTo(unmarked(draft));
    } else {
      assertThat(units(again)).isEqualTo(units(draft));
      assertThat(again).isEqualTo(draft);
    }
  }

  @Test
  void hostileWordsReadBackWithEveryLetter() throws Exception {
    for (long seed = 0; seed < 1_500; seed++) {
      StringBuilder text = new StringBuilder("The Council,\nresolves\n");
      Scramble scramble = new Scramble(seed);
      for (int i = 0; i < 4; i++) {
        text.append(i % 2 == 0 ? "" : i + "\t").append(scramble.text(6)).append('\n');
      }
      String source = text.toString().replace('\u0000', ' ');
      Draft draft =
          PARSER.parse(
              Readers.read(SourceForm.TEXT, "draft.txt", source.getBytes(StandardCharsets.UTF_8)));
      String expected = Letters.ofText(draft) + Letters.ofNotes(draft);
      Draft again = again(draft);
      assertThat(Letters.ofText(again) + Letters.ofNotes(again))
          .as("seed %d: %s", seed, source)
          .isEqualTo(expected);
    }
  }

  @Test
  void realDraftsReadBackTheSame() throws Exception {
    List<String> different = new ArrayList<>();
    for (Path file : Shared.files("corpus/un", ".txt")) {
      Draft draft = Golden.draft(file);
      Draft again = again(draft);
      if (!again.equals(draft)) {
        different.add(file + " " + difference(draft, again));
      }
    }
    assertThat(different).isEmpty();
  }

  private static Draft again(Draft draft) throws IOException, UnreadableDocumentException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new MarkdownRenderer().render(draft, out);
    return PARSER.parse(Readers.read(SourceForm.MARKDOWN, "draft.md", out.toByteArray()));
  }

  private static List<String> units(Draft draft) {
    return Units.of(draft).stream().map(ReadBackTest::line).toList();
  }

  /** Word marks what Markdown has other signs for: the italics of a callout, a bold title. */
  private static List<String> unmarked(Draft draft) {
    return Units.of(draft).stream().map(Unit::toString).toList();
  }

  private static String line(Unit unit) {
    return unit + " " + unit.text().marks();
  }

  private static String difference(Draft one, Draft other) {
    List<String> before = units(one);
    List<String> after = units(other);
    for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
      if (!before.get(i).equals(after.get(i))) {
        return "\n  " + before.get(i) + "\n  " + after.get(i);
      }
    }
    String first = one.toString();
    String second = other.toString();
    int at = 0;
    while (at < Math.min(first.length(), second.length())
        && first.charAt(at) == second.charAt(at)) {
      at++;
    }
    return before.size()
        + " units and "
        + after.size()
        + "\n  "
        + around(first, at)
        + "\n  "
        + around(second, at);
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - 80), Math.min(text.length(), at + 80));
  }
}
