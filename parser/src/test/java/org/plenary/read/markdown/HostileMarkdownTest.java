package org.plenary.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.plenary.Letters;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.source.SourceBlock;
import org.plenary.source.SourceDocument;

/** No text makes the reader fail, hang, lose a letter or invent one. */
class HostileMarkdownTest {
  private static final String[] PIECES = {
    "the Council",
    "решает",
    "大会",
    "إذ تشير",
    "a)",
    "(iv)",
    "12.",
    "1",
    "\t",
    "  ",
    " ",
    "\n",
    "\n\n",
    "\r\n",
    "*",
    "**",
    "_",
    "`",
    "```",
    "[",
    "]",
    "[^1]",
    "[^1]: ",
    "#",
    "## ",
    ">",
    "> ",
    "- ",
    "+ ",
    "| ",
    "|",
    "---",
    "|---|---|",
    "===",
    "\\",
    "\\*",
    "!",
    "~~",
    ":",
    ";",
    ".",
    "¹",
    "\u00a0",
    "\ud83d\ude00",
    "\u2028",
    "\u0301",
    "\u200f",
    "'",
    "\"",
    "^",
    "$",
    "@",
    "=",
    "%"
  };
  private static final String[] SYNTAX = {
    "(",
    ")",
    "](",
    "<",
    ">",
    "<b>",
    "</b>",
    "<table><tr><td>",
    "</td></tr></table>",
    "<!--",
    "-->",
    "&",
    "&amp;",
    "&#32;",
    ";",
    "{",
    "}",
    "{.x}",
    "{#y}",
    "[r]: https://r.example",
    "[r]",
    "<br>",
    "<ins data-author=\"A\">",
    "</ins>",
    "<a href=\"x\">",
    "</a>",
    "<p>",
    "---\nlang: en\n---\n"
  };

  @TestFactory
  Stream<DynamicTest> whatFlexmarkAloneDoesNotSurviveEndsWithinSeconds() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("underscores", "_".repeat(5_000));
    texts.put("long target", "[l]: https://" + "a".repeat(50_000));
    texts.put("long comment", "a <!-- " + "x ".repeat(50_000) + "-->");
    texts.put("long attribute", "<a href=\"" + "x".repeat(50_000) + "\">");
    texts.put("long title", "[a](b \"" + "x".repeat(50_000) + "\")");
    texts.put("long destination", "[a](<" + "x".repeat(50_000) + ">)");
    texts.put("attributes", "[a]{" + ".a ".repeat(8_000) + "}");
    texts.put("quotations", ">".repeat(20_000));
    texts.put("bullets", "- ".repeat(5_000));
    texts.put("many targets", lines(20_000, "[l%d]: https://l.example"));
    texts.put("rising back-ticks", ticks());
    texts.put("brackets", "](\n".repeat(20_000));
    texts.put("references", "&amp;".repeat(20_000));
    texts.put("open links", "[a](".repeat(20_000));
    texts.put("data sections", "<![CDATA[".repeat(10_000));
    texts.put(
        "tables in tables", "<table><tr><td>".repeat(5_000) + "</td></tr></table>".repeat(5_000));
    texts.put("unclosed tables", "<table>\n".repeat(5_000));
    texts.put("unclosed comments", "a <!-- \n".repeat(5_000));
    texts.put("open brackets", "[".repeat(50_000));
    texts.put("notes", lines(3_000, "[^%d]: note\n\ntext[^%d]\n"));
    return texts.entrySet().stream()
        .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> survives(entry.getValue())));
  }

  private static void survives(String text) throws Exception {
    long begin = System.nanoTime();
    try {
      assertThat(SourceText.read(text).text()).isEqualTo(text);
    } catch (UnreadableDocumentException e) {
      assertThat(e.key()).startsWith("read.markdown-");
    }
    assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin)).isLessThan(20);
  }

  private static String lines(int count, String line) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < count; i++) {
      out.append(line.replace("%d", Integer.toString(i))).append('\n');
    }
    return out.toString();
  }

  private static String ticks() {
    StringBuilder out = new StringBuilder();
    for (int i = 1; i <= 400; i++) {
      out.append("`".repeat(i)).append("a ");
    }
    return out.toString();
  }

  @Test
  @Timeout(60)
  void everyLetterOutsideSyntaxIsKeptInItsPlace() throws UnreadableDocumentException {
    for (int seed = 0; seed < 3_000; seed++) {
      String text = scramble(seed, List.of(PIECES));
      SourceDocument document = SourceText.read(text);
      assertThat(sorted(letters(document)))
          .as("seed %d: %s", seed, text)
          .isEqualTo(sorted(words(text)));
      everyLetterStandsWhereItSays(document, seed);
    }
  }

  @Test
  @Timeout(60)
  void nothingIsInventedWhateverStandsThere() throws UnreadableDocumentException {
    List<String> pieces = new ArrayList<>(List.of(PIECES));
    pieces.addAll(List.of(SYNTAX));
    for (int seed = 0; seed < 3_000; seed++) {
      String text = scramble(seed, pieces);
      SourceDocument document = SourceText.read(text);
      everyLetterStandsWhereItSays(document, seed);
    }
  }

  private static void everyLetterStandsWhereItSays(SourceDocument document, int seed) {
    for (SourceBlock.Paragraph paragraph : SourceText.all(document)) {
      String words = paragraph.prose().text();
      for (int i = 0; i < words.length(); i++) {
        int at = paragraph.prose().sourceOffset(i);
        if (Character.isLetterOrDigit(words.charAt(i))) {
          assertThat(document.text().charAt(at))
              .as("seed %d, %d in %s of%n%s", seed, i, words, document.text())
              .isEqualTo(words.charAt(i));
        }
      }
      assertThat(paragraph.place().number()).isPositive();
    }
  }

  private static String scramble(int seed, List<String> pieces) {
    Random random = new Random(seed);
    StringBuilder out = new StringBuilder();
    int count = 3 + random.nextInt(40);
    for (int i = 0; i < count; i++) {
      out.append(pieces.get(random.nextInt(pieces.size())));
    }
    return out.toString();
  }

  /** The letters of the file without what is syntax among these pieces: labels of notes. */
  private static String words(String text) {
    return Letters.of(text.replace("[^1]", ""));
  }

  private static String letters(SourceDocument document) {
    StringBuilder out = new StringBuilder();
    for (SourceBlock.Paragraph paragraph : SourceText.all(document)) {
      out.append(paragraph.prose().text().replace("[^1]", ""));
    }
    return Letters.of(out);
  }

  /** Notes come last and all else is in order, so the same letters are what counts. */
  private static String sorted(String letters) {
    return letters
        .codePoints()
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
