package org.plenary.render.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.model.Document;
import org.plenary.model.Draft;
import org.plenary.refer.Reference;
import org.plenary.render.UnitNames;
import org.plenary.source.Mark;
import org.plenary.unit.Unit;
import org.plenary.unit.Units;

/**
 * Makes references live: <i>resolution 70/1</i> becomes a link to {@code
 * https://undocs.org/en/A/RES/70/1}, <i>considering b) above</i> one to {@code #pre.1.b}.
 *
 * <p>No word changes; the author's own links stay; what is not sound leads nowhere.
 */
public final class ReferenceLinks {
  private ReferenceLinks() {}

  /**
   * A copy of the draft for rendering.
   *
   * @param references those of this draft, in reading order
   */
  public static Draft into(Draft draft, List<Reference> references) {
    if (references.isEmpty()) {
      return draft;
    }
    Map<Integer, List<Reference>> byDocument = new HashMap<>();
    for (Reference reference : references) {
      byDocument.computeIfAbsent(reference.document(), key -> new ArrayList<>()).add(reference);
    }
    List<UnitNames> names = UnitNames.of(draft);
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < draft.documents().size(); i++) {
      int number = i + 1;
      Document document = draft.documents().get(i);
      List<String> ids = Units.of(document, number).stream().map(Unit::id).toList();
      List<Reference> own = byDocument.getOrDefault(number, List.of());
      documents.add(new LinkWalk(names.get(i), links(document, own, ids)).copy(document));
    }
    return new Draft(documents);
  }

  private static Map<String, UnitLinks> links(
      Document document, List<Reference> references, List<String> ids) {
    Map<String, UnitLinks> links = new HashMap<>();
    for (Reference reference : references) {
      Target.of(reference, document.language(), ids)
          .map(target -> new Mark.Link(target, reference.start(), reference.end()))
          .ifPresent(
              link -> links.computeIfAbsent(reference.unit(), id -> new UnitLinks()).add(link));
    }
    return links;
  }
}
