package org.plenary.read.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.plenary.source.Blanks;
import org.plenary.source.HouseStyle;
import org.plenary.source.Look;
import org.plenary.source.Mark;
import org.plenary.source.Numbering;
import org.plenary.source.Place;
import org.plenary.source.Prose;
import org.plenary.source.SourceBlock;

/**
 * Some rows of a passage on the way to becoming one paragraph.
 *
 * <p>Emphasis written with signs at the beginning, or behind the label, is how callouts and leads
 * are set off: {@code *recalling*}, {@code 3. *Requests* the Director}. It is told by the {@link
 * Look} and no mark of the words.
 */
final class Piece {
  private static final String GAP = "  ";
  private static final String FURTHER_BULLET = "+";
  private static final String DASHES = "-–—";
  private static final int LONGEST_LABEL = 15;
  private static final int LONGEST_CALLOUT = 250;
  private static final int INDENT = 720;

  private final Passage passage;
  private final List<Passage.Row> rows;
  private final List<Integer> indexes;
  private final List<Integer> bases = new ArrayList<>();
  private final Prose.Builder out = Prose.builder();
  private Numbering numbering = Numbering.NONE;
  private String text = "";
  private int labelEnd;

  /**
   * @param rows without the blanks at their edges
   * @param first the index of the first of them in the passage
   */
  Piece(Passage passage, List<Passage.Row> rows, int first) {
    this.passage = passage;
    this.rows = new ArrayList<>();
    this.indexes = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      boolean shows = rows.get(i).start() < rows.get(i).end() || isCalledOn(first + i);
      if (shows || rows.get(i).hard() || (this.rows.isEmpty() && i + 1 == rows.size())) {
        this.rows.add(rows.get(i));
        indexes.add(first + i);
      }
    }
  }

  private boolean isCalledOn(int row) {
    return passage.calls().stream().anyMatch(call -> call.line() == row);
  }

  /** The paragraph, with that style unless it shows to be a callout. */
  SourceBlock.Paragraph paragraph(
      HouseStyle style, int depth, java.util.function.IntFunction<Place> place) {
    takeBullet();
    words();
    text = out.build().text();
    labelEnd = labelEnd();
    BitSet italic = new BitSet();
    BitSet bold = new BitSet();
    boolean callout = marks(italic, bold);
    passage.calls().forEach(this::call);
    Prose prose = out.build();
    HouseStyle styled = style == HouseStyle.NONE && callout ? HouseStyle.CALL : style;
    Look look = new Look(styled, "", covers(italic), covers(bold), false, depth * INDENT);
    return new SourceBlock.Paragraph(prose, place.apply(prose.sourceOffset(0)), look, numbering);
  }

  /** A plus sign is a bullet of Markdown and of nothing else. */
  private void takeBullet() {
    Passage.Row first = rows.get(0);
    String words = passage.words().text();
    boolean bullet =
        words.startsWith(FURTHER_BULLET, first.start())
            && first.start() + 1 < first.end()
            && Blanks.isBlank(words.charAt(first.start() + 1));
    if (bullet) {
      numbering = new Numbering(FURTHER_BULLET, 0, "");
      int body = Blanks.skip(words, first.start() + 1, first.end());
      rows.set(0, new Passage.Row(body, first.end(), first.hard()));
    }
  }

  private void words() {
    for (int i = 0; i < rows.size(); i++) {
      Passage.Row row = rows.get(i);
      if (i > 0) {
        out.append(
            separator(i),
            passage.words().sourceOffset(passage.lines().get(indexes.get(i - 1)).end()));
      }
      bases.add(out.length());
      int tab = i == 0 ? labelGap(row) : -1;
      if (tab < 0) {
        out.append(passage.words().slice(row.start(), row.end()));
      } else {
        out.append(passage.words().slice(row.start(), tab));
        out.append("\t", passage.words().sourceOffset(tab));
        out.append(passage.words().slice(tab + 1, row.end()));
      }
    }
  }

  /** Nothing between two ideographs, which are set without blanks. */
  private String separator(int row) {
    Passage.Row before = rows.get(row - 1);
    Passage.Row line = rows.get(row);
    if (before.hard()) {
      return "\n";
    }
    String words = passage.words().text();
    boolean ideographs =
        before.end() > before.start()
            && line.end() > line.start()
            && isIdeograph(words.charAt(before.end() - 1))
            && isIdeograph(words.charAt(line.start()));
    return ideographs ? "" : " ";
  }

  private static boolean isIdeograph(char c) {
    return Character.isIdeographic(c)
        || (c >= '\u3000' && c <= '\u303f')
        || (c >= '\uff00' && c <= '\uffef');
  }

  /**
   * The second of the two blanks behind the first word: what sets a label off, and is a tab where
   * people type one.
   */
  private int labelGap(Passage.Row row) {
    String words = passage.words().text();
    int end = row.start();
    while (end < row.end() && !Blanks.isBlank(words.charAt(end))) {
      end++;
    }
    boolean gap =
        end > row.start()
            && end - row.start() <= LONGEST_LABEL
            && end + 2 < row.end()
            && words.startsWith(GAP, end)
            && !Blanks.isBlank(words.charAt(end + 2))
            && passage.words().sourceOffset(end + 2) - passage.words().sourceOffset(end) == 2;
    return gap ? end + 1 : -1;
  }

  /** The offset of the first word behind the label; 0 when there is none. */
  private int labelEnd() {
    for (int i = 1; i < Math.min(text.length(), LONGEST_LABEL); i++) {
      if (text.charAt(i) == '\t' || text.startsWith(GAP, i)) {
        return Blanks.skip(text, i, text.length());
      }
    }
    Optional<TypedLabel> label = TypedLabel.of(Prose.of(text), 0, text.length());
    int end = label.map(found -> Blanks.skip(text, found.end(), text.length())).orElse(0);
    return label.filter(TypedLabel::isBare).isPresent() ? behindDash(end) : end;
  }

  /** {@code 1 - } as a whole is the label of an Arabic item. */
  private int behindDash(int end) {
    boolean dash =
        end + 1 < text.length()
            && DASHES.indexOf(text.charAt(end)) >= 0
            && Blanks.isBlank(text.charAt(end + 1));
    return dash ? Blanks.skip(text, end + 1, text.length()) : end;
  }

  /** Adds the marks; true when one emphasis in italics covers all and looks like a callout. */
  private boolean marks(BitSet italic, BitSet bold) {
    boolean callout = false;
    for (Passage.Range range : passage.ranges()) {
      int start = mapped(range.mark().start(), true);
      int end = mapped(range.mark().end(), false);
      if (start < 0 || end <= start) {
        continue;
      }
      Mark mark = range.mark().over(start, end);
      if (mark instanceof Mark.Emphasis emphasis) {
        (switch (emphasis.kind()) {
              case ITALIC -> italic;
              case BOLD -> bold;
              case UNDERLINE, STRIKE, SUPERSCRIPT, SUBSCRIPT -> new BitSet();
            })
            .set(start, end);
        callout |=
            range.star() && emphasis.kind() == Mark.Emphasis.Kind.ITALIC && isCallout(start, end);
      }
      if (!range.star() || (start > 0 && start != labelEnd)) {
        out.mark(mark);
      }
    }
    return callout;
  }

  private boolean isCallout(int start, int end) {
    return start == 0
        && end == text.length()
        && text.length() <= LONGEST_CALLOUT
        && Character.isLowerCase(text.codePointAt(0))
        && ".;!?".indexOf(text.charAt(end - 1)) < 0;
  }

  /** Where an offset of the passage came to stand; -1 when it is in none of the rows. */
  private int mapped(int offset, boolean start) {
    int best = -1;
    for (int i = 0; i < rows.size(); i++) {
      Passage.Row row = rows.get(i);
      int at = bases.get(i) + Math.max(row.start(), Math.min(offset, row.end())) - row.start();
      if (start && offset < row.end()) {
        return at;
      }
      if (!start && offset > row.start()) {
        best = at;
      }
    }
    return best;
  }

  private void call(Passage.Call call) {
    int i = indexes.indexOf(call.line());
    if (i >= 0) {
      Passage.Row row = rows.get(i);
      int at = Math.max(row.start(), Math.min(call.at(), row.end()));
      out.mark(new Mark.NoteAnchor(call.note(), bases.get(i) + at - row.start()));
    }
  }

  /** True when there are letters and all of them are covered. */
  private boolean covers(BitSet marked) {
    boolean any = false;
    for (int i = labelEnd; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        any = true;
        if (!marked.get(i)) {
          return false;
        }
      }
    }
    return any;
  }
}
