package org.plenary.xliff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.plenary.unit.Unit;
import org.plenary.unit.UnitKind;

/** What translators are told beside a unit. */
public final class XliffNotes {
  private final BiFunction<String, List<String>, String> sentences;

  /**
   * @param sentences gives the sentence of a name, {@code xliff.location}, with its values
   */
  public XliffNotes(BiFunction<String, List<String>, String> sentences) {
    this.sentences = sentences;
  }

  /**
   * A note.
   *
   * @param category {@code location}, {@code reference}
   */
  record Note(String category, String text) {}

  List<Note> of(TranslationUnit unit) {
    List<Note> notes = new ArrayList<>();
    Unit own = unit.unit();
    String label = own.label().printed();
    boolean under = own.kind() != UnitKind.CALLOUT && !own.callout().isEmpty();
    String key =
        label.isEmpty()
            ? under ? "xliff.location.under" : "xliff.location"
            : under ? "xliff.label.under" : "xliff.label";
    notes.add(new Note("location", say(key, own.id(), label, own.callout())));
    if (unit.change() == Change.EDITED) {
      notes.add(new Note("change", say("xliff.edited")));
    }
    for (Piece piece : unit.source()) {
      if (piece instanceof Piece.Code code && code.kind() == CodeKind.REFERENCE) {
        notes.add(new Note("reference", say("xliff.reference", code.shown(), code.printed())));
      } else if (piece instanceof Piece.Code code) {
        notes.add(new Note("reference", say("xliff.note", code.shown())));
      }
    }
    return notes;
  }

  private String say(String key, String... values) {
    return sentences.apply(key, List.of(values));
  }
}
