package org.plenary.render.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plenary.render.LinkedPlaces;
import org.plenary.source.Prose;

/**
 * The bookmarks of places that links lead to: {@code _1_op_1_2} for the unit {@code op.1.2} of the
 * first document. Word hides bookmarks that begin with an underscore from its lists.
 */
final class Bookmarks {
  /** Word refuses names of more than forty characters. */
  private static final int LONGEST = 32;

  private final ChangeNumbers numbers;
  private final Set<String> taken = new HashSet<>();
  private final Map<String, String> names = new HashMap<>();
  private Optional<LinkedPlaces> places = Optional.empty();

  /** Word counts bookmarks and changes together. */
  Bookmarks(ChangeNumbers numbers) {
    this.numbers = numbers;
  }

  /**
   * Begins another document, whose ids mean other places.
   *
   * @param document counts from 1
   */
  void begin(int document, LinkedPlaces itsPlaces) {
    places = Optional.of(itsPlaces);
    names.clear();
    for (String id : new TreeSet<>(itsPlaces.ids())) {
      names.put(id, free(name(document, id)));
    }
  }

  /** Marks the place of a passage, when a link leads there. */
  void mark(Prose passage, WordXml xml) {
    Optional<String> id = places.flatMap(all -> all.at(passage));
    if (id.isPresent()) {
      String number = numbers.next();
      xml.open("w:bookmarkStart").set("w:id", number).set("w:name", names.get(id.get())).close();
      xml.open("w:bookmarkEnd").set("w:id", number).close();
    }
  }

  /** The bookmark that a link {@code #op.1.2} leads to; the author's are named as they are. */
  String ledTo(String target) {
    return places.flatMap(all -> all.ledTo(target)).map(names::get).orElse(target.substring(1));
  }

  private String free(String name) {
    String free = name;
    for (int i = 2; !taken.add(free); i++) {
      free = name + "_" + i;
    }
    return free;
  }

  private static String name(int document, String id) {
    StringBuilder name = new StringBuilder("_" + document + "_");
    for (int i = 0; i < id.length() && name.length() < LONGEST; i++) {
      char c = id.charAt(i);
      boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      name.append(plain ? c : '_');
    }
    return name.toString();
  }
}
