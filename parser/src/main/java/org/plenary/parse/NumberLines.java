package org.plenary.parse;

import org.plenary.lex.Line;
import org.plenary.source.HouseStyle;

/** Which lines number a document: {@code RESOLUTION 88 (Kigali, 2022)}, {@code 76/116. Oaks}. */
final class NumberLines {
  private final Lines lines;
  private final Identifier identifier;

  NumberLines(Lines lines, Identifier identifier) {
    this.lines = lines;
    this.identifier = identifier;
  }

  Identifier identifier() {
    return identifier;
  }

  boolean is(int index) {
    return lines.words(index).filter(this::isNumberLine).isPresent();
  }

  private boolean isNumberLine(Line.Words line) {
    return line.look().style() == HouseStyle.NUMBER_LINE || identifier.isNumberLine(line.text());
  }

  /**
   * The number line of a range, one in the house's style or of the UN's form first; -1 for none.
   */
  int in(int start, int end) {
    for (int i = start; i < end; i++) {
      if (lines.words(i).filter(w -> w.look().style() == HouseStyle.NUMBER_LINE).isPresent()) {
        return i;
      }
    }
    for (int i = start; i < end; i++) {
      if (lines.words(i).filter(w -> !Identifier.unNumber(w.text()).isEmpty()).isPresent()) {
        return i;
      }
    }
    for (int i = start; i < end; i++) {
      if (is(i)) {
        return i;
      }
    }
    return -1;
  }
}
