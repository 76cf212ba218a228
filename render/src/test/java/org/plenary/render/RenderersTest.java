package org.plenary.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.model.Block;
import org.plenary.model.Document;
import org.plenary.model.Draft;
import org.plenary.model.Label;
import org.plenary.model.Lead;
import org.plenary.model.Part;
import org.plenary.render.outline.OutlineRenderer;
import org.plenary.source.Prose;

class RenderersTest {
  /** {@code <td colspan="2">}. */
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  /** {@code &#60;}. */
  private static final Pattern REFERENCE = Pattern.compile("&#(\\d+);");

  @ParameterizedTest
  @EnumSource(names = "DOCX", mode = EnumSource.Mode.EXCLUDE)
  void renderingTwiceGivesTheSame(OutputForm form) {
    Renderer renderer = Renderers.of(form);
    for (Draft draft : Drafts.all()) {
      assertThat(Rendered.by(renderer, draft)).isEqualTo(Rendered.by(renderer, draft));
    }
  }

  @ParameterizedTest
  @EnumSource(names = "DOCX", mode = EnumSource.Mode.EXCLUDE)
  void anEmptyDraftIsRendered(OutputForm form) {
    Renderer renderer = Renderers.of(form);
    assertThat(Rendered.by(renderer, new Draft(List.of()))).isNotNull();
    assertThat(Rendered.by(renderer, Drafts.bare())).isNotNull();
  }

  @ParameterizedTest
  @EnumSource(names = "DOCX", mode = EnumSource.Mode.EXCLUDE)
  void halfSurrogatePairsDoNotBreakAnyForm(OutputForm form) {
    Renderer renderer = Renderers.of(form);
    for (long seed = 0; seed < 100; seed++) {
      String broken = new Scramble(seed).broken(5);
      Block item =
          new Block.Item(
              new Label(broken, Label.Kind.LETTER, 1, broken),
              Lead.NONE,
              Prose.of(broken),
              List.of());
      assertThat(Rendered.by(renderer, Drafts.of(item))).isNotEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"TEXT", "MARKDOWN", "HTML"})
  void labelsAndWordsStandInTheirOrder(OutputForm form) {
    for (Draft draft : Drafts.all()) {
      String letters = letters(shown(form, draft));
      int at = 0;
      for (String piece : pieces(draft)) {
        int found = letters.indexOf(letters(piece), at);
        assertThat(found).as(piece + " in " + letters.substring(at)).isNotNegative();
        at = found + letters(piece).length();
      }
    }
  }

  @Test
  void theOutlineTellsEveryTwoDraftsApart() {
    List<String> outlines =
        Drafts.all().stream().map(d -> Rendered.by(new OutlineRenderer(), d)).toList();
    assertThat(outlines).doesNotHaveDuplicates();
  }

  private static String shown(OutputForm form, Draft draft) {
    String all = Rendered.by(Renderers.of(form), draft);
    String body = all.substring(Math.max(0, all.indexOf("</style>")));
    return form == OutputForm.TEXT
        ? body
        : REFERENCE.matcher(TAG.matcher(body).replaceAll("")).replaceAll(RenderersTest::character);
  }

  private static String character(MatchResult reference) {
    String character = Character.toString(Integer.parseInt(reference.group(1)));
    return Matcher.quoteReplacement(character);
  }

  /** Letters and digits only: what no form may lose, add to or put in another order. */
  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** Labels and the texts of blocks without marks, in reading order. */
  private static List<String> pieces(Draft draft) {
    List<String> pieces = new ArrayList<>();
    for (Document document : draft.documents()) {
      for (Part part : document.parts()) {
        part.content().forEach(block -> collect(block, pieces));
      }
    }
    return pieces;
  }

  private static void collect(Block block, List<String> pieces) {
    Label label =
        block instanceof Block.Item item
            ? item.label()
            : block instanceof Block.Section section ? section.label() : Label.NONE;
    pieces.add(label.printed() + (block.text().marks().isEmpty() ? block.text().text() : ""));
    content(block).forEach(inner -> collect(inner, pieces));
  }

  private static List<Block> content(Block block) {
    if (block instanceof Block.Callout callout) {
      return callout.content();
    } else if (block instanceof Block.Item item) {
      return item.content();
    } else if (block instanceof Block.Paragraph paragraph) {
      return paragraph.content();
    } else if (block instanceof Block.Section section) {
      return section.content();
    } else if (block instanceof Block.Table table) {
      return table.rows().stream()
          .flatMap(row -> row.cells().stream())
          .flatMap(cell -> cell.content().stream())
          .toList();
    }
    return Stream.<Block>empty().toList();
  }
}
