package org.plenary.read.markdown;

import org.plenary.source.Blanks;
import org.plenary.source.HouseStyle;

/**
 * What the headings of a file are for. Only the front matter can tell which of them is the title
 * and which the number line; all others are headings of their level.
 */
final class HeadingStyles {
  private final String title;
  private final String number;
  private boolean numbered;
  private boolean titled;
  private int first;

  HeadingStyles(FrontMatter front) {
    this.title = Blanks.squeeze(front.value("title"));
    this.number = front.value("number");
  }

  /** The style of the next heading. */
  HouseStyle of(int level, String words) {
    String text = Blanks.squeeze(words);
    if (!titled && !title.isEmpty() && text.equals(title)) {
      titled = true;
      first = level;
      return HouseStyle.TITLE;
    }
    if (!numbered && !titled && !number.isEmpty() && level == 1 && text.contains(number)) {
      numbered = true;
      return HouseStyle.NUMBER_LINE;
    }
    return heading(level);
  }

  /** In a file whose title is {@code ##} the chapters are {@code ##}, too. */
  private HouseStyle heading(int level) {
    int rank = first > 1 ? level - 1 : level;
    if (rank <= 1) {
      return HouseStyle.HEADING_1;
    }
    return rank == 2 ? HouseStyle.HEADING_2 : HouseStyle.HEADING_3;
  }
}
