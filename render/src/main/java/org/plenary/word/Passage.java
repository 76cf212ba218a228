package org.plenary.word;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.source.Mark;
import org.plenary.source.Prose;

/** Puts new words into a paragraph, in the place of those between two offsets. */
final class Passage {
  private final WordParagraph paragraph;
  private final Script script;
  private final List<Leaf> replaced;
  private final Set<XmlElement> gone = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<String, List<XmlElement>> notes;

  /**
   * @param from the first of the old words, an offset into the text of the file
   * @param to behind the last of them
   */
  Passage(WordParagraph paragraph, Script script, int from, int to) {
    this.paragraph = paragraph;
    this.script = script;
    paragraph.cut(from);
    paragraph.cut(to);
    this.replaced =
        paragraph.within(from, to).stream().filter(leaf -> !leaf.isBreakOfPages()).toList();
    replaced.forEach(leaf -> gone.add(leaf.element()));
    Set<XmlElement> shown = Collections.newSetFromMap(new IdentityHashMap<>());
    paragraph.leaves().forEach(leaf -> shown.add(leaf.element()));
    this.notes = new NoteRuns(paragraph).find(shown);
  }

  /** Puts the words in; nothing happens when no element shows the old ones. */
  void replace(Prose text) {
    if (replaced.isEmpty()) {
      return;
    }
    Runs.cutBefore(replaced.get(0).element());
    Runs.cutBehind(replaced.get(replaced.size() - 1).element());
    Wholes wholes = new Wholes(paragraph, replaced, gone);
    Donors donors = new Donors(paragraph, replaced);
    Map<String, List<XmlElement>> called = called(text);
    Spot spot = new Spot(paragraph, wholes.first(), gone);
    spot.hold();
    called.values().forEach(runs -> runs.forEach(XmlElement::remove));
    List<Island.Place> places = Island.in(text.text(), wholes.islands());
    Set<XmlElement> old = Collections.newSetFromMap(new IdentityHashMap<>());
    old.addAll(gone);
    old.addAll(wholes.spent());
    for (Island.Place place : places) {
      place.island().nodes().forEach(node -> node.walk(old::remove));
      place.island().nodes().forEach(XmlElement::remove);
    }
    NewRuns runs = new NewRuns(paragraph.element(), script, donors, wholes.links(), called);
    List<XmlElement> made = runs.of(text, places);
    spot.gather(old);
    made.forEach(spot::put);
    old.forEach(Passage::removeIfThere);
    spot.release();
    paragraph.leaves().removeAll(replaced);
  }

  private static void removeIfThere(XmlElement element) {
    if (element.parent().isPresent()) {
      Runs.remove(element);
    }
  }

  /** The runs of the notes that the new words call. */
  private Map<String, List<XmlElement>> called(Prose text) {
    Map<String, List<XmlElement>> called = new HashMap<>();
    for (Mark mark : text.marks()) {
      if (mark instanceof Mark.NoteAnchor anchor && notes.containsKey(anchor.note())) {
        called.put(anchor.note(), notes.get(anchor.note()));
      }
    }
    return called;
  }
}
