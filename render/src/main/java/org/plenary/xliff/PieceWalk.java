package org.plenary.xliff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.render.WellFormed;
import org.plenary.render.prose.ProseSink;
import org.plenary.render.prose.ProseWalk;
import org.plenary.source.Mark;
import org.plenary.source.Prose;

/** Cuts a squeezed passage into words and codes. */
final class PieceWalk implements ProseSink {
  private final String text;
  private final List<ReferenceTails.Tail> tails;
  private final Map<String, String> noteMarks;
  private final List<Piece> pieces = new ArrayList<>();
  private final Map<Mark, String> open = new HashMap<>();
  private int codes;

  private PieceWalk(String text, List<ReferenceTails.Tail> tails, Map<String, String> noteMarks) {
    this.text = text;
    this.tails = tails;
    this.noteMarks = noteMarks;
  }

  /**
   * The pieces of a passage.
   *
   * @param noteMarks the printed mark of each note
   */
  static List<Piece> of(
      Prose prose, List<ReferenceTails.Tail> tails, Map<String, String> noteMarks) {
    List<ReferenceTails.Tail> whole =
        tails.stream()
            .filter(tail -> prose.marks().stream().noneMatch(mark -> cuts(mark, tail)))
            .toList();
    PieceWalk walk = new PieceWalk(prose.text(), whole, noteMarks);
    ProseWalk.walk(prose, walk);
    return walk.pieces;
  }

  private static boolean cuts(Mark mark, ReferenceTails.Tail tail) {
    return mark.start() > tail.start() && mark.start() < tail.end()
        || mark.end() > tail.start() && mark.end() < tail.end();
  }

  @Override
  public void open(Mark mark) {
    if (!(mark instanceof Mark.Change)) {
      String id = ++codes + "";
      open.put(mark, id);
      pieces.add(new Piece.Open(id, mark));
    }
  }

  @Override
  public void close(Mark mark) {
    String id = open.remove(mark);
    if (id != null) {
      pieces.add(new Piece.Close(id));
    }
  }

  @Override
  public void text(int start, int end) {
    int at = start;
    for (ReferenceTails.Tail tail : tails) {
      if (tail.start() >= at && tail.end() <= end) {
        words(at, tail.start());
        String shown = text.substring(tail.start(), tail.end());
        pieces.add(
            new Piece.Code(
                ++codes + "", CodeKind.REFERENCE, "ref:" + tail.data(), shown, tail.printed()));
        at = tail.end();
      }
    }
    words(at, end);
  }

  @Override
  public void call(Mark.NoteAnchor anchor) {
    String shown = "[" + noteMarks.getOrDefault(anchor.note(), "*") + "]";
    pieces.add(new Piece.Code(++codes + "", CodeKind.NOTE, "note:" + anchor.note(), shown, shown));
  }

  private void words(int start, int end) {
    if (end > start) {
      pieces.add(new Piece.Words(WellFormed.repair(text.substring(start, end))));
    }
  }
}
