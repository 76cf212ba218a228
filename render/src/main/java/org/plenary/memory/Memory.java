package org.plenary.memory;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.model.Draft;
import org.plenary.parity.Parity;
import org.plenary.source.Blanks;
import org.plenary.source.Mark;
import org.plenary.source.Prose;
import org.plenary.unit.Unit;
import org.plenary.unit.Units;

/** Paragraphs with their translations, to be found by their words. Safe for many threads. */
public final class Memory {
  private final List<Entry> entries;
  private final Map<String, Entry> bySource = new HashMap<>();
  private final List<Wording> wordings = new ArrayList<>();

  /** A memory of these; of two with one source the first counts. */
  public Memory(List<Entry> entries) {
    this.entries = List.copyOf(entries);
    for (Entry entry : entries) {
      if (bySource.putIfAbsent(plain(entry.source()), entry) == null) {
        wordings.add(Wording.of(entry.source()));
      } else {
        wordings.add(Wording.NONE);
      }
    }
  }

  /**
   * The units of a draft with those of its translation, each where it has a like.
   *
   * @param document the name of the source's file
   */
  public static Memory of(Parity parity, Draft source, Draft target, String document) {
    List<Entry> entries = new ArrayList<>();
    for (Parity.Match match : parity.pairs(source, target)) {
      Prose words = match.target().text();
      String from = plain(match.source().text().text());
      String to = plain(words.text());
      if (!from.isEmpty() && !to.isEmpty()) {
        entries.add(new Entry(from, to, calls(words), document, match.source().id()));
      }
    }
    return new Memory(entries);
  }

  /** The units of a draft alone, to see what is left of it in another. */
  public static Memory of(Draft draft, String document) {
    List<Entry> entries = new ArrayList<>();
    for (Unit unit : Units.of(draft)) {
      String text = plain(unit.text().text());
      if (!text.isEmpty()) {
        entries.add(new Entry(text, text, calls(unit.text()), document, unit.id()));
      }
    }
    return new Memory(entries);
  }

  /** Offsets of the footnote marks in the squeezed text. */
  private static List<Integer> calls(Prose prose) {
    List<Integer> calls = new ArrayList<>();
    for (Mark mark : prose.marks()) {
      if (mark instanceof Mark.NoteAnchor) {
        calls.add(plain(prose.text().substring(0, mark.start())).length());
      }
    }
    return calls;
  }

  /** A text as memories keep it: composed letters, squeezed white space. */
  static String plain(String text) {
    return Blanks.squeeze(Normalizer.normalize(text, Normalizer.Form.NFC));
  }

  public List<Entry> entries() {
    return entries;
  }

  /** The same paragraph. */
  public Optional<Entry> same(String text) {
    return Optional.ofNullable(bySource.get(plain(text)));
  }

  /**
   * A paragraph that is like another.
   *
   * @param likeness from 0 to 1
   */
  public record Near(Entry entry, double likeness) {}

  /** The paragraph that is most like a text, from a likeness on. */
  public Optional<Near> nearest(String text, double atLeast) {
    Wording wording = Wording.of(plain(text));
    Near best = null;
    double bound = atLeast;
    for (int i = 0; i < entries.size(); i++) {
      double likeness = wording.likeness(wordings.get(i), bound);
      if (likeness >= bound && (best == null || likeness > best.likeness())) {
        best = new Near(entries.get(i), likeness);
        bound = likeness;
      }
    }
    return Optional.ofNullable(best);
  }
}
