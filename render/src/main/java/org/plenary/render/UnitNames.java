package org.plenary.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.model.Document;
import org.plenary.model.Draft;
import org.plenary.model.Note;
import org.plenary.model.Part;
import org.plenary.source.Mark;
import org.plenary.source.Prose;
import org.plenary.unit.Unit;
import org.plenary.unit.UnitKind;
import org.plenary.unit.Units;

/**
 * The unit ids of one document, handed out in the order in which a renderer meets its blocks:
 * {@code front.number-line}, {@code pre.1}, {@code pre.1.a}.
 *
 * <p>Tables and rules have none; everything else has one.
 */
public final class UnitNames {
  private final Iterator<String> blocks;
  private final Map<String, String> notes;

  private UnitNames(List<String> blocks, Map<String, String> notes) {
    this.blocks = blocks.iterator();
    this.notes = notes;
  }

  /** One for each document of the draft, in order. */
  public static List<UnitNames> of(Draft draft) {
    Iterator<Unit> units = Units.of(draft).iterator();
    return draft.documents().stream().map(document -> of(document, units)).toList();
  }

  /** The id of the next block. */
  public String next() {
    return blocks.next();
  }

  /** The id of the first note that has this {@link Note#id()}. */
  public Optional<String> note(String id) {
    return Optional.ofNullable(notes.get(id));
  }

  private static UnitNames of(Document document, Iterator<Unit> units) {
    NoteUnits notes = new NoteUnits(document.notes(), units);
    List<String> blocks = new ArrayList<>();
    for (Prose text : texts(document)) {
      blocks.add(units.next().id());
      notes.calledIn(text);
    }
    document.notes().forEach(note -> notes.take(note.id()));
    return new UnitNames(blocks, notes.names);
  }

  /** Takes the unit of a note where it is called first; a note may call others. */
  private static final class NoteUnits {
    private final Map<String, Note> byId = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Iterator<Unit> units;

    NoteUnits(List<Note> notes, Iterator<Unit> units) {
      notes.forEach(note -> byId.putIfAbsent(note.id(), note));
      this.units = units;
    }

    void calledIn(Prose text) {
      for (Mark mark : text.marks()) {
        if (mark instanceof Mark.NoteAnchor anchor && byId.containsKey(anchor.note())) {
          take(anchor.note());
        }
      }
    }

    void take(String note) {
      if (names.containsKey(note)) {
        return;
      }
      Unit unit = units.next();
      if (unit.kind() != UnitKind.NOTE) {
        throw new IllegalStateException("a note was expected, not " + unit.id());
      }
      names.put(note, unit.id());
      byId.get(note).paragraphs().forEach(this::calledIn);
    }
  }

  static List<Prose> texts(Document document) {
    TextOrder order = new TextOrder();
    for (Part part : document.parts()) {
      part.content().forEach(block -> block.accept(order));
    }
    return order.texts();
  }
}
