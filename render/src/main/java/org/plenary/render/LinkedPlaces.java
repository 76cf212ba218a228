package org.plenary.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.model.Document;
import org.plenary.model.Draft;
import org.plenary.source.Mark;
import org.plenary.source.Prose;

/**
 * The places of one document that its own links lead to: for the link {@code #pre.1.b} the passage
 * of that item. A bookmark of the author's that no unit has for an id is none of them.
 */
public final class LinkedPlaces {
  private static final String PLACE = "#";

  /** By the very passage: equal words may stand in two places. */
  private final Map<Prose, String> byPassage = new IdentityHashMap<>();

  private final Set<String> ids = new HashSet<>();

  private LinkedPlaces() {}

  /** Those of each document of a draft, in order. */
  public static List<LinkedPlaces> of(Draft draft) {
    List<LinkedPlaces> all = new ArrayList<>();
    List<Set<String>> targets = draft.documents().stream().map(LinkedPlaces::targets).toList();
    boolean any = targets.stream().anyMatch(set -> !set.isEmpty());
    List<UnitNames> names = any ? UnitNames.of(draft) : List.of();
    for (int i = 0; i < targets.size(); i++) {
      LinkedPlaces places = new LinkedPlaces();
      if (!targets.get(i).isEmpty()) {
        places.find(draft.documents().get(i), names.get(i), targets.get(i));
      }
      all.add(places);
    }
    return all;
  }

  /** The id of the unit whose passage this is, when a link leads there. */
  public Optional<String> at(Prose passage) {
    return Optional.ofNullable(byPassage.get(passage));
  }

  /** The id of the unit that a link leads to; nothing for other links. */
  public Optional<String> ledTo(String target) {
    return target.startsWith(PLACE) && ids.contains(target.substring(1))
        ? Optional.of(target.substring(1))
        : Optional.empty();
  }

  /** All of them. */
  public Set<String> ids() {
    return Set.copyOf(ids);
  }

  private void find(Document document, UnitNames names, Set<String> targets) {
    for (Prose text : UnitNames.texts(document)) {
      String id = names.next();
      if (targets.contains(PLACE + id) && !text.isEmpty()) {
        byPassage.put(text, id);
        ids.add(id);
      }
    }
  }

  private static Set<String> targets(Document document) {
    Set<String> targets = new HashSet<>();
    UnitNames.texts(document).forEach(text -> collect(text, targets));
    document.notes().forEach(note -> note.paragraphs().forEach(text -> collect(text, targets)));
    return targets;
  }

  private static void collect(Prose text, Set<String> targets) {
    for (Mark mark : text.marks()) {
      if (mark instanceof Mark.Link link && link.target().startsWith(PLACE)) {
        targets.add(link.target());
      }
    }
  }
}
