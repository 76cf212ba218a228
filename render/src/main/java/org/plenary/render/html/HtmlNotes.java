package org.plenary.render.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.model.Document;
import org.plenary.model.Note;
import org.plenary.render.LinkedPlaces;
import org.plenary.render.UnitNames;

/** Calls of footnotes and the way back from the note to its first call. */
final class HtmlNotes {
  private final Map<String, Note> byId = new HashMap<>();
  private final Set<String> called = new HashSet<>();
  private final UnitNames names;
  private final String prefix;
  private final Words words;
  private final LinkedPlaces places;

  HtmlNotes(Document document, UnitNames names, String prefix, Words words, LinkedPlaces places) {
    document.notes().forEach(note -> byId.putIfAbsent(note.id(), note));
    this.names = names;
    this.prefix = prefix;
    this.words = words;
    this.places = places;
  }

  /** The sign in the text that leads to the note; the sign alone when there is no such note. */
  String call(String id) {
    Note note = byId.get(id);
    if (note == null) {
      return "<sup>" + Html.text(id) + "</sup>";
    }
    String anchor = called.add(id) ? Html.attribute("id", anchor(id) + "-call") : "";
    return "<a class=\"call\" role=\"doc-noteref\""
        + anchor
        + Html.attribute("href", "#" + anchor(id))
        + Html.attribute("aria-label", words.footnote(note.mark()))
        + ">"
        + Html.text(note.mark())
        + "</a>";
  }

  /** The address on this page of the unit that a link leads to; nothing for other links. */
  Optional<String> place(String target) {
    return places.ledTo(target).map(id -> "#" + HtmlIds.of(prefix, id));
  }

  /** The id attribute of a note; nothing for one whose name another note has. */
  String id(Note note) {
    return byId.get(note.id()) == note ? Html.attribute("id", anchor(note.id())) : "";
  }

  /** The sign behind a note that leads back to its first call; nothing when nobody calls it. */
  String back(Note note) {
    if (byId.get(note.id()) != note || !called.contains(note.id())) {
      return "";
    }
    return " <a class=\"back\" role=\"doc-backlink\""
        + Html.attribute("href", "#" + anchor(note.id()) + "-call")
        + Html.attribute("aria-label", words.back(note.mark()))
        + ">\u21a9\ufe0e</a>";
  }

  private String anchor(String id) {
    return HtmlIds.of(prefix, names.note(id).orElseThrow());
  }
}
