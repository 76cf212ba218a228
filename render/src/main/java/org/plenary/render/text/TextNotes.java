package org.plenary.render.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.model.Note;
import org.plenary.source.Mark;
import org.plenary.source.Prose;

/** The footnotes of one document, each told behind the line that calls it first. */
final class TextNotes {
  private final Map<String, Note> byId = new LinkedHashMap<>();
  private final List<Note> all;
  private final Set<Note> told = new HashSet<>();

  TextNotes(List<Note> notes) {
    this.all = notes;
    notes.forEach(note -> byId.putIfAbsent(note.id(), note));
  }

  /** The text with {@code [footnoteRef:1]} wherever a note is called; the accepted side only. */
  String withCalls(Prose text) {
    Prose prose = text.accepted();
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (Mark.NoteAnchor anchor : anchors(prose)) {
      out.append(prose.text(), from, anchor.start());
      out.append("[footnoteRef:").append(mark(anchor.note())).append(']');
      from = anchor.start();
    }
    return out.append(prose.text(), from, prose.length()).toString();
  }

  /** The ids of the notes that a text calls. */
  List<String> calls(Prose prose) {
    return anchors(prose).stream().map(Mark.NoteAnchor::note).filter(byId::containsKey).toList();
  }

  /** The note behind a line, with a blank before it; empty when it was told before. */
  String first(String id) {
    Note note = byId.get(id);
    return told.contains(note) ? "" : " " + note(note);
  }

  /** The note: {@code [1: ⇥These include islands.]}. */
  String note(Note note) {
    told.add(note);
    String words =
        note.paragraphs().stream()
            .map(this::withCalls)
            .map(TextLines::oneLine)
            .collect(Collectors.joining(" "));
    return "[" + TextLines.oneLine(note.mark()) + ": \t" + words + "]";
  }

  /** Notes that no line has called so far. */
  List<Note> uncalled() {
    return all.stream().filter(note -> !told.contains(note)).toList();
  }

  private String mark(String id) {
    return byId.containsKey(id) ? byId.get(id).mark() : id;
  }

  private static List<Mark.NoteAnchor> anchors(Prose prose) {
    List<Mark.NoteAnchor> anchors = new ArrayList<>();
    for (Mark mark : prose.accepted().marks()) {
      if (mark instanceof Mark.NoteAnchor anchor) {
        anchors.add(anchor);
      }
    }
    return anchors;
  }
}
