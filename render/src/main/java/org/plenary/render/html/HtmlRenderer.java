package org.plenary.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.language.Language;
import org.plenary.model.Block;
import org.plenary.model.Document;
import org.plenary.model.Draft;
import org.plenary.model.MatterRole;
import org.plenary.render.LinkedPlaces;
import org.plenary.render.Renderer;
import org.plenary.render.UnitNames;
import org.plenary.render.WellFormed;
import org.plenary.source.Blanks;

/** Writes one page with its style inside: {@code <p class="callout" id="pre.1">recalling</p>}. */
public final class HtmlRenderer implements Renderer {
  @Override
  public void render(Draft draft, OutputStream out) throws IOException {
    Language language =
        draft.documents().isEmpty() ? Language.EN : draft.documents().get(0).language();
    String direction = language.isRightToLeft() ? "rtl" : "ltr";
    String page =
        "<!DOCTYPE html>\n"
            + "<html"
            + Html.attribute("lang", language.code())
            + Html.attribute("dir", direction)
            + ">\n"
            + head(draft)
            + "<body>\n<main>\n"
            + articles(draft, language, direction)
            + "</main>\n</body>\n</html>\n";
    WellFormed.write(page, out);
  }

  private static String head(Draft draft) throws IOException {
    return "<head>\n"
        + "<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + "<title>"
        + Html.text(title(draft))
        + "</title>\n<style>\n"
        + style()
        + "</style>\n</head>\n";
  }

  private static String articles(Draft draft, Language language, String direction)
      throws IOException {
    HtmlContents contents = new HtmlContents();
    HtmlLines lines = new HtmlLines();
    List<UnitNames> names = UnitNames.of(draft);
    List<LinkedPlaces> places = LinkedPlaces.of(draft);
    for (int i = 0; i < draft.documents().size(); i++) {
      Document document = draft.documents().get(i);
      String prefix = i == 0 ? "" : (i + 1) + "-";
      Words words = new Words(document.language());
      new HtmlWriter(lines, document, names.get(i), prefix, words, places.get(i), contents).write();
    }
    return contents.inFrontOf(lines.toString(), new Words(language), language.code(), direction);
  }

  /** Number line and title of the first document; without them, its first words. */
  private static String title(Draft draft) {
    List<Block> blocks =
        draft.documents().stream()
            .limit(1)
            .flatMap(document -> document.parts().stream())
            .flatMap(part -> part.content().stream())
            .toList();
    String named =
        Stream.of(MatterRole.NUMBER_LINE, MatterRole.TITLE)
            .flatMap(role -> blocks.stream().filter(block -> is(block, role)).limit(1))
            .map(block -> Blanks.squeeze(block.text().accepted().text()))
            .collect(Collectors.joining(" \u2013 "));
    if (!named.isEmpty()) {
      return named;
    }
    return blocks.stream()
        .map(block -> Blanks.squeeze(block.text().accepted().text()))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("\u2013");
  }

  private static boolean is(Block block, MatterRole role) {
    return block instanceof Block.Matter matter && matter.role() == role;
  }

  private static String style() throws IOException {
    try (InputStream in = HtmlRenderer.class.getResourceAsStream("page.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
