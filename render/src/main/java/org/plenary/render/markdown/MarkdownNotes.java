package org.plenary.render.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.model.Note;

/** The labels of the footnotes of one document: {@code 1} for the note whose printed mark is 1. */
final class MarkdownNotes {
  private final String prefix;
  private final MarkdownPlaces places;
  private final Map<Note, String> labels = new LinkedHashMap<>();
  private final Map<String, String> byId = new HashMap<>();
  private final Set<String> used = new HashSet<>();

  /**
   * @param prefix keeps the notes of several documents in one file apart: {@code d2-}, or empty
   */
  MarkdownNotes(List<Note> notes, String prefix, MarkdownPlaces places) {
    this.prefix = prefix;
    this.places = places;
    notes.forEach(this::mark);
    notes.forEach(this::invent);
    notes.forEach(note -> byId.putIfAbsent(note.id(), labels.get(note)));
  }

  /** The places of the same document that links lead to. */
  MarkdownPlaces places() {
    return places;
  }

  /** What a call of that note has between {@code [^} and {@code ]}. */
  String label(String id) {
    return byId.computeIfAbsent(id, unknown -> free());
  }

  String label(Note note) {
    return labels.get(note);
  }

  /** True when the label is the printed mark. */
  boolean showsMark(Note note) {
    return labels.get(note).equals(prefix + note.mark());
  }

  private void mark(Note note) {
    if (isLabel(note.mark()) && used.add(prefix + note.mark())) {
      labels.put(note, prefix + note.mark());
    }
  }

  private void invent(Note note) {
    if (!labels.containsKey(note)) {
      labels.put(note, free());
    }
  }

  private String free() {
    int number = 1;
    while (!used.add(prefix + "x" + number)) {
      number++;
    }
    return prefix + "x" + number;
  }

  private static boolean isLabel(String mark) {
    return !mark.isEmpty() && mark.chars().allMatch(Character::isLetterOrDigit);
  }
}
