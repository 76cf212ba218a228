package org.plenary.xliff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.source.Mark;
import org.plenary.source.Prose;

/** Makes a passage of what came back: codes as they print, emphasis as marks. */
final class TargetProse {
  private final Map<String, Piece.Code> codes = new HashMap<>();
  private final Map<String, Mark> marks = new HashMap<>();
  private final StringBuilder text = new StringBuilder();
  private final Map<String, Integer> starts = new HashMap<>();
  private final Prose.Builder found = Prose.builder();

  private TargetProse(List<Piece> source) {
    for (Piece piece : source) {
      if (piece instanceof Piece.Code code) {
        codes.put(code.id(), code);
      } else if (piece instanceof Piece.Open open) {
        marks.put(open.id(), open.mark());
      }
    }
  }

  /** The translation of a unit that was found sound. */
  static Prose of(TranslationUnit unit, List<Returned.Token> target) {
    return new TargetProse(unit.source()).build(target);
  }

  /** The prescribed words of a callout, with the emphasis that the source has all over. */
  static Prose official(TranslationUnit unit) {
    String words = ((Piece.Words) unit.official().get(0)).text();
    Prose.Builder builder = Prose.builder().append(words, 0);
    for (Piece piece : unit.source()) {
      if (piece instanceof Piece.Open open && open.mark() instanceof Mark.Emphasis) {
        builder.mark(open.mark().over(0, words.length()));
      }
    }
    return builder.build();
  }

  private Prose build(List<Returned.Token> target) {
    List<Mark> placed = new ArrayList<>();
    for (Returned.Token token : target) {
      if (token instanceof Returned.Token.Words words) {
        add(words.text());
      } else if (token instanceof Returned.Token.Code code) {
        code(codes.get(code.id()), placed);
      } else if (token instanceof Returned.Token.Open open) {
        starts.put(open.id(), text.length());
      } else if (token instanceof Returned.Token.Close close) {
        placed.add(marks.get(close.id()).over(starts.get(close.id()), text.length()));
      }
    }
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    found.append(text.substring(0, end), 0);
    for (Mark mark : placed) {
      int start = Math.min(mark.start(), end);
      if (mark.end() > mark.start() || mark instanceof Mark.NoteAnchor) {
        found.mark(mark.over(start, Math.min(mark.end(), end)));
      }
    }
    return found.build();
  }

  private void code(Piece.Code code, List<Mark> placed) {
    switch (code.kind()) {
      case REFERENCE -> text.append(code.printed());
      case NOTE -> {
        String note = code.data().substring(code.data().indexOf(':') + 1);
        placed.add(new Mark.NoteAnchor(note, text.length()));
      }
    }
  }

  /** White space that programs add for looks becomes one blank; no-break spaces stay. */
  private void add(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
      if (!blank) {
        text.append(c);
      } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
    }
  }
}
