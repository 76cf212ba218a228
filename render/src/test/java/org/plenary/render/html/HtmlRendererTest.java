package org.plenary.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.language.Language;
import org.plenary.model.Block;
import org.plenary.model.Document;
import org.plenary.model.DocumentKind;
import org.plenary.model.Draft;
import org.plenary.model.Family;
import org.plenary.model.Identification;
import org.plenary.model.Label;
import org.plenary.model.Part;
import org.plenary.model.PartKind;
import org.plenary.render.Drafts;
import org.plenary.render.ItuDrafts;
import org.plenary.render.Pieces;
import org.plenary.render.Rendered;
import org.plenary.render.Scramble;
import org.plenary.source.Mark;
import org.plenary.source.Prose;
import org.plenary.unit.Units;

class HtmlRendererTest {
  /** {@code <h2 class="title"}. */
  private static final Pattern HEADING = Pattern.compile("<h([1-6])[ >]");

  /** {@code id="op.1"}. */
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

  /** {@code href="#note.1"}. */
  private static final Pattern INNER_LINK = Pattern.compile(" href=\"#([^\"]*)\"");

  /** {@code <p class="x">} and {@code </p>}; no void elements. */
  private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)[^>]*>");

  private static List<Draft> drafts() {
    return Drafts.all();
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void headingsStartAtOneAndHaveNoGaps(Draft draft) {
    int above = 0;
    for (Matcher heading = HEADING.matcher(body(draft)); heading.find(); ) {
      int level = Integer.parseInt(heading.group(1));
      assertThat(level).isLessThanOrEqualTo(above + 1);
      above = level;
    }
  }

  @Test
  void sectionsOfOneLevelStayOnOneLevelWhereTheFirstOneIsDeep() {
    Block deep = Pieces.section(Label.NONE, "Scope", 2);
    Part part = new Part(PartKind.OPERATIVE, 0, List.of(deep, deep));
    Document document =
        new Document(
            DocumentKind.RESOLUTION,
            Family.RCC,
            Language.EN,
            Identification.NONE,
            List.of(part),
            List.of());
    Draft draft = new Draft(List.of(document));
    assertThat(body(draft)).contains("<h1 ").doesNotContain("<h2 ");
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void everyUnitIsAnAnchorAndEveryInnerLinkLeadsSomewhere(Draft draft) {
    List<String> ids = all(ID, body(draft));
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids).containsAll(all(INNER_LINK, body(draft)));
    Set<String> first =
        Units.of(draft).stream()
            .filter(unit -> unit.document() == 1)
            .map(unit -> HtmlIds.of("", unit.id()))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(ids).containsAll(first);
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void elementsAreNested(Draft draft) {
    assertNested(body(draft));
  }

  @Test
  void hostileTextIsNeverMarkup() {
    for (long seed = 0; seed < 500; seed++) {
      Prose prose = new Scramble(seed).prose(20);
      String body =
          body(Drafts.noted(Drafts.of(prose).documents().get(0).parts().get(0).content().get(0)));
      assertNested(body.replace("<br>", ""));
      assertThat(body).doesNotContain("<b>", "<!--", "&copy=");
    }
  }

  @Test
  void hostileTextIsShownCharacterByCharacter() {
    for (long seed = 0; seed < 500; seed++) {
      String text = new Scramble(seed).text(20);
      String body = body(Drafts.of(Prose.of(text)));
      String shown = body.substring(body.indexOf("op.p1\">") + 7, body.lastIndexOf("</p>"));
      assertThat(decoded(shown)).as("seed " + seed).isEqualTo(allowed(text));
    }
  }

  private static String decoded(String html) {
    return TAG.matcher(html)
        .replaceAll("")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#13;", "\r")
        .replace("&amp;", "&");
  }

  /** HTML has no control characters. */
  private static String allowed(String text) {
    return text.replaceAll(
        "[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]", "\ufffd");
  }

  @Test
  void aPageSaysItsLanguageAndDirection() {
    assertThat(page(ItuDrafts.ituArabic())).contains("<html lang=\"ar\" dir=\"rtl\">");
    assertThat(page(ItuDrafts.ituChinese())).contains("<html lang=\"zh\" dir=\"ltr\">");
    assertThat(page(Drafts.two())).contains("<article lang=\"ru\" dir=\"ltr\">");
  }

  @Test
  void aPageIsCompleteInItself() {
    assertThat(page(Drafts.everything()))
        .contains("<style>", "name=\"viewport\"", "prefers-color-scheme: dark", "@page { size: A4")
        .contains("<title>line of number-line – line of title</title>")
        .doesNotContain("<script", "<link", "@import", "url(");
  }

  @Test
  void aFootnoteIsLinkedBothWays() {
    assertThat(body(ItuDrafts.ituRussian()))
        .contains(
            "id=\"note.1-call\" href=\"#note.1\" aria-label=\"Сноска 1\">1</a>",
            "role=\"doc-footnote\" id=\"note.1\"",
            "href=\"#note.1-call\" aria-label=\"Назад к знаку сноски 1\"");
  }

  @Test
  void labelsAreTextAndTableHeadersHaveAScope() {
    assertThat(body(Drafts.everything()))
        .contains("<span class=\"label\">1)bis</span>", "<th scope=\"col\">", "<td colspan=\"2\">")
        .doesNotContain("<ol", "<ul", "<li");
  }

  @Test
  void scriptsAndBookmarksAreNoTargets() {
    for (String target : List.of("javascript:alert(1)", "#bm", "data:text/html,x", " https://x")) {
      Prose prose = Prose.builder().append("go", 0).mark(new Mark.Link(target, 0, 2)).build();
      assertThat(body(Drafts.of(prose))).contains("data-target").doesNotContain("<a ");
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyLanguageHasItsWords(Language language) throws Exception {
    Words words = new Words(language);
    assertThat(words.footnotes()).isNotBlank();
    assertThat(words.footnote("7")).contains("7").doesNotContain("{");
    assertThat(words.back("7")).contains("7").doesNotContain("{");
  }

  private static void assertNested(String body) {
    Deque<String> open = new ArrayDeque<>();
    for (Matcher tag = TAG.matcher(body.replace("<br>", "")); tag.find(); ) {
      if (tag.group(1).isEmpty()) {
        open.push(tag.group(2));
      } else {
        assertThat(open.pop()).isEqualTo(tag.group(2));
      }
    }
    assertThat(open).isEmpty();
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group(1)).toList();
  }

  private static String body(Draft draft) {
    String page = page(draft);
    return page.substring(page.indexOf("<body>"), page.indexOf("</body>") + "</body>".length());
  }

  private static String page(Draft draft) {
    return Rendered.by(new HtmlRenderer(), draft);
  }
}
