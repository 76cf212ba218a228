package org.plenary.render.html;

import java.util.ArrayList;
import java.util.List;
import org.plenary.source.Blanks;
import org.plenary.source.Prose;

/**
 * The list of headings and callouts at the head of a long page, each a link to its unit: {@code <a
 * href="#op.1">resolves</a>}.
 */
final class HtmlContents {
  /** Below that a page is read faster than its contents. */
  private static final int FEWEST = 12;

  /** Callouts stand below all headings. */
  private static final int CALLOUT = 7;

  private static final int LONGEST = 120;

  private record Entry(int level, String id, String text) {}

  private final List<Entry> entries = new ArrayList<>();

  /**
   * A heading.
   *
   * @param label the number before it, empty for none
   */
  void heading(int level, String id, String label, Prose text) {
    add(level, id, label.isEmpty() ? text(text) : label + " " + text(text));
  }

  void callout(String id, Prose text) {
    add(CALLOUT, id, text(text));
  }

  private void add(int level, String id, String text) {
    if (!text.isBlank()) {
      entries.add(new Entry(level, id, shortened(text)));
    }
  }

  private static String text(Prose text) {
    return Blanks.squeeze(text.accepted().text());
  }

  private static String shortened(String text) {
    if (text.codePointCount(0, text.length()) <= LONGEST) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "\u2026";
  }

  /** Writes it in front of what was written; nothing for a short page. */
  String inFrontOf(String articles, Words words, String language, String direction) {
    if (entries.size() < FEWEST) {
      return articles;
    }
    HtmlLines lines = new HtmlLines();
    lines.open(
        "nav",
        " class=\"contents\""
            + Html.attribute("lang", language)
            + Html.attribute("dir", direction)
            + Html.attribute("aria-label", words.contents()));
    lines.open("details", " open");
    lines.line("<summary>" + Html.text(words.contents()) + "</summary>");
    lines.open("ul", "");
    for (Entry entry : entries) {
      String link = "<a" + Html.attribute("href", "#" + entry.id()) + ">";
      lines.line(
          "<li class=\"at-" + entry.level() + "\">" + link + Html.text(entry.text()) + "</a></li>");
    }
    lines.close();
    lines.close();
    lines.close();
    return lines + articles;
  }
}
