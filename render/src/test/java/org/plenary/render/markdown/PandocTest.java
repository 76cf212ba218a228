package org.plenary.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.model.Block;
import org.plenary.model.Document;
import org.plenary.model.Draft;
import org.plenary.model.Lead;
import org.plenary.model.Part;
import org.plenary.render.Drafts;
import org.plenary.render.Pandoc;
import org.plenary.render.Rendered;
import org.plenary.render.Scramble;
import org.plenary.source.Blanks;
import org.plenary.source.Prose;

/** What pandoc, which repairs numbering without being asked, makes of our Markdown. */
@Timeout(60)
class PandocTest {
  private static final String WORD_JOINER = "\u2060";

  @BeforeAll
  static void pandocIsHere() {
    Pandoc.assumeInstalled();
  }

  @ParameterizedTest
  @ValueSource(strings = {"markdown", "gfm"})
  void everyLabelIsPrintedUnchangedAndInOrder(String form) throws Exception {
    Draft draft = new Draft(Drafts.all().stream().flatMap(d -> d.documents().stream()).toList());
    String plain = plain(form, Rendered.by(new MarkdownRenderer(), draft));
    int at = 0;
    for (String line : labelled(draft)) {
      int found = plain.indexOf("\n" + line, at);
      assertThat(found).as(form + ": " + line + " in\n" + plain.substring(at)).isNotNegative();
      at = found + 1;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"markdown-smart", "gfm"})
  void hostileTextIsPrintedUnchanged(String form) throws Exception {
    List<String> texts = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    for (long seed = 0; texts.size() < 400; seed++) {
      String text = printable(new Scramble(seed).text(8));
      if (!text.isBlank()) {
        texts.add(text);
        blocks.add(new Block.Paragraph(Lead.NONE, Prose.of("¶" + text), List.of()));
      }
    }
    String markdown = Rendered.by(new MarkdownRenderer(), Drafts.of(blocks.toArray(Block[]::new)));
    String[] printed = plain(form, markdown).split("¶");
    for (int i = 0; i < texts.size(); i++) {
      assertThat(composed(printed[i + 1])).as(texts.get(i)).isEqualTo(squeeze(texts.get(i)));
    }
  }

  private static String squeeze(String text) {
    return composed(text.replace("_", ""));
  }

  /** pandoc composes letters when it reads GFM. */
  private static String composed(String text) {
    return Normalizer.normalize(Blanks.squeeze(text), Normalizer.Form.NFC);
  }

  /** Without line breaks and controls, of which plain text shows nothing. */
  private static String printable(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .filter(c -> c >= ' ' && c != 0x85 && c != 0x2028 && c != 0x202e && c != 0xfeff)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static List<String> labelled(Draft draft) {
    List<String> lines = new ArrayList<>();
    for (Document document : draft.documents()) {
      for (Part part : document.parts()) {
        part.content().forEach(block -> collect(block, lines));
      }
    }
    return lines;
  }

  private static void collect(Block block, List<String> lines) {
    if (block instanceof Block.Item item) {
      lines.add(item.label().printed() + " " + firstWord(item.text()));
      item.content().forEach(inner -> collect(inner, lines));
    } else if (block instanceof Block.Section section) {
      if (!section.label().isNone()) {
        lines.add(section.label().printed() + " " + firstWord(section.text()));
      }
      section.content().forEach(inner -> collect(inner, lines));
    } else if (block instanceof Block.Callout callout) {
      callout.content().forEach(inner -> collect(inner, lines));
    } else if (block instanceof Block.Paragraph paragraph) {
      paragraph.content().forEach(inner -> collect(inner, lines));
    }
  }

  private static String firstWord(Prose text) {
    return Stream.of(text.text().split(" ")).findFirst().orElse("").substring(0, 1);
  }

  /** Each paragraph on a line, blanks squeezed, without the underscores that show emphasis. */
  private static String plain(String form, String markdown) throws Exception {
    String text = Pandoc.plain(form, markdown.getBytes(StandardCharsets.UTF_8));
    StringBuilder lines = new StringBuilder("\n");
    for (String line : text.replace("_", "").replace(WORD_JOINER, "").split("\n")) {
      lines.append(Blanks.squeeze(line)).append('\n');
    }
    return lines.toString();
  }
}
