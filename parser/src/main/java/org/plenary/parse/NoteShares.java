package org.plenary.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plenary.lex.Line;
import org.plenary.model.Note;
import org.plenary.source.Mark;
import org.plenary.source.SourceBlock;

/** Gives each document of a file the notes that it calls; the last one takes the rest. */
final class NoteShares {
  private final List<Note> left;

  NoteShares(List<Note> notes) {
    this.left = new ArrayList<>(notes);
  }

  /** The notes that some lines call and no lines before them. */
  List<Note> calledIn(List<Line> lines) {
    Set<String> called = new HashSet<>();
    lines.forEach(line -> calls(line, called));
    List<Note> share = left.stream().filter(note -> called.contains(note.id())).toList();
    left.removeAll(share);
    return share;
  }

  /** All that nobody called. */
  List<Note> rest() {
    return List.copyOf(left);
  }

  private static void calls(Line line, Set<String> called) {
    if (line instanceof Line.Grid grid) {
      calls(grid.table(), called);
    } else if (line instanceof Line.Words words) {
      calls(words.prose().marks(), called);
    }
  }

  private static void calls(SourceBlock.Table table, Set<String> called) {
    for (SourceBlock.Row row : table.rows()) {
      for (SourceBlock.Cell cell : row.cells()) {
        for (SourceBlock block : cell.content()) {
          if (block instanceof SourceBlock.Table inner) {
            calls(inner, called);
          } else if (block instanceof SourceBlock.Paragraph paragraph) {
            calls(paragraph.prose().marks(), called);
          }
        }
      }
    }
  }

  private static void calls(List<Mark> marks, Set<String> called) {
    for (Mark mark : marks) {
      if (mark instanceof Mark.NoteAnchor anchor) {
        called.add(anchor.note());
      }
    }
  }
}
