package org.plenary.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.source.Blanks;
import org.plenary.source.Mark;

/**
 * Decides at which line ends inside a Markdown paragraph the author began another paragraph: before
 * {@code a) that} or {@code - red}, behind {@code *recalling*}. Everywhere else the lines go on.
 */
final class LineBreaks {
  private static final String CLAUSE_ENDS = ".;:!?。；：！？؛؟";
  private static final String COMMAS = ",，،、";

  /** Nobody breaks lines before this. */
  private static final int NARROWEST = 45;

  private final MaskedText source;
  private final SourceLines lines;
  private final int widest;

  LineBreaks(MaskedText source, SourceLines lines) {
    this.source = source;
    this.lines = lines;
    this.widest = widest(lines);
  }

  /** The length of the longest line that another line follows: where an editor breaks lines. */
  private static int widest(SourceLines lines) {
    int widest = NARROWEST;
    for (int i = 0; i + 1 < lines.count(); i++) {
      if (!lines.isBlank(i + 1)) {
        widest = Math.max(widest, lines.contentEnd(i) - lines.start(i));
      }
    }
    return widest;
  }

  /** The rows of a passage with which a paragraph begins, the first of them always 0. */
  List<Integer> starts(Passage passage) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    Optional<TypedLabel> last = label(passage, 0);
    for (int row = 1; row < passage.lines().size(); row++) {
      boolean first = starts.get(starts.size() - 1) == row - 1;
      Optional<TypedLabel> label = label(passage, row);
      if (begins(passage, row, first, last, label)) {
        starts.add(row);
        last = label.isPresent() ? label : last;
      }
    }
    return starts;
  }

  private Optional<TypedLabel> label(Passage passage, int row) {
    Passage.Row line = visible(passage, row);
    return TypedLabel.of(passage.words(), line.start(), line.end());
  }

  private boolean begins(
      Passage passage,
      int row,
      boolean behindFirst,
      Optional<TypedLabel> last,
      Optional<TypedLabel> label) {
    Passage.Row before = visible(passage, row - 1);
    Passage.Row line = visible(passage, row);
    if (before.start() == before.end() || line.start() == line.end()) {
      return false;
    }
    if (label.filter(found -> isLabel(passage, before, line, last, found)).isPresent()) {
      return true;
    }
    if (passage.lines().get(row - 1).hard()) {
      return false;
    }
    boolean room = hasRoom(passage, before, line);
    char end = lastOf(passage, before);
    return quotes(passage, line) > quotes(passage, before)
        || (behindFirst && isEmphasis(passage, before))
        || isRuling(passage, line)
        || isRuling(passage, before)
        || (isEmphasis(passage, line)
            && (room || CLAUSE_ENDS.indexOf(end) >= 0 || COMMAS.indexOf(end) >= 0))
        || (room && ";:；：؛".indexOf(end) >= 0);
  }

  private boolean isLabel(
      Passage passage,
      Passage.Row before,
      Passage.Row line,
      Optional<TypedLabel> last,
      TypedLabel label) {
    char end = lastOf(passage, before);
    boolean clause = CLAUSE_ENDS.indexOf(end) >= 0;
    boolean next = last.filter(label::follows).isPresent();
    if (before.hard()) {
      // Behind a backslash the renderer escapes the signs of ASCII, and no others can be escaped.
      boolean ascii = passage.words().text().charAt(label.end() - 1) < 0x80;
      return ascii
          && !label.isBare()
          && (clause || COMMAS.indexOf(end) >= 0 || isEmphasis(passage, before));
    }
    if (label.isBullet()) {
      return true;
    }
    if (label.isBare()) {
      boolean tab = passage.words().text().charAt(label.end()) == '\t';
      boolean starts = next || label.isFirst();
      return tab || (starts && (clause || isEmphasis(passage, before)));
    }
    boolean list = last.filter(label::goesOnList).isPresent();
    return clause || next || list || isEmphasis(passage, before) || hasRoom(passage, before, line);
  }

  /** True when the first word of the line would have found room on the line before. */
  private boolean hasRoom(Passage passage, Passage.Row before, Passage.Row line) {
    int above = lines.at(passage.words().sourceOffset(before.start()));
    int length = lines.contentEnd(above) - lines.start(above);
    int word = line.start();
    while (word < line.end() && !Blanks.isBlank(passage.words().text().charAt(word))) {
      word++;
    }
    return length + 1 + word - line.start() <= widest;
  }

  private int quotes(Passage passage, Passage.Row line) {
    int at = passage.words().sourceOffset(line.start());
    return source.quotes(lines.start(lines.at(at)), at);
  }

  /** True for the lines of a table drawn with signs: {@code +-----+-----+}. */
  private static boolean isRuling(Passage passage, Passage.Row line) {
    String text = passage.words().text();
    char first = text.charAt(line.start());
    return line.end() - line.start() > 1
        && ((first == '+' && "-=".indexOf(text.charAt(line.start() + 1)) >= 0)
            || (first == '|' && text.charAt(line.end() - 1) == '|'));
  }

  /** True when all the words of a line are one emphasis, a comma or colon behind it apart. */
  static boolean isEmphasis(Passage passage, Passage.Row line) {
    int end = line.end();
    while (end > line.start() && ",:;.，：".indexOf(passage.words().text().charAt(end - 1)) >= 0) {
      end--;
    }
    for (Passage.Range range : passage.ranges()) {
      Mark mark = range.mark();
      if (range.star()
          && mark.start() == line.start()
          && mark.end() >= end
          && mark.end() <= line.end()) {
        return true;
      }
    }
    return false;
  }

  private static char lastOf(Passage passage, Passage.Row line) {
    String text = passage.words().text();
    int end = line.end();
    while (end > line.start() + 1 && "*_)]\"”»".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.charAt(end - 1);
  }

  /** A row without the blanks typed at its edges. */
  Passage.Row visible(Passage passage, int row) {
    Passage.Row line = passage.lines().get(row);
    int start = line.start();
    int end = line.end();
    while (start < end && isTyped(passage, start)) {
      start++;
    }
    while (end > start && isTyped(passage, end - 1)) {
      end--;
    }
    return new Passage.Row(start, end, line.hard());
  }

  /** A blank that stands as such in the file, and not as {@code &#32;}. */
  private boolean isTyped(Passage passage, int at) {
    char c = passage.words().text().charAt(at);
    return (c == ' ' || c == '\t') && source.text().charAt(passage.words().sourceOffset(at)) == c;
  }
}
