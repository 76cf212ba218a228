package org.plenary;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plenary.language.Concept;
import org.plenary.language.Role;
import org.plenary.model.Document;
import org.plenary.model.Draft;
import org.plenary.model.Identification;
import org.plenary.unit.Unit;
import org.plenary.unit.Units;

/**
 * A draft without its words: what it is, its parts, and the id, kind, meaning and path of each
 * unit.
 *
 * <p>{@code op.1.2 item itu.resolves 2}.
 */
public final class Skeleton {
  private Skeleton() {}

  /** The skeleton of all documents of a draft. */
  public static String of(Draft draft) {
    StringBuilder out = new StringBuilder();
    List<Unit> units = Units.of(draft);
    for (int i = 0; i < draft.documents().size(); i++) {
      int number = i + 1;
      out.append(head(number, draft.documents().get(i))).append('\n');
      units.stream()
          .filter(unit -> unit.document() == number)
          .forEach(unit -> out.append("  ").append(line(unit)).append('\n'));
    }
    return out.toString();
  }

  private static String head(int number, Document document) {
    Identification id = document.identification();
    String parts =
        document.parts().stream()
            .map(part -> part.kind().prefix() + (part.number() > 0 ? part.number() : ""))
            .collect(Collectors.joining(" "));
    return String.join(
        " | ",
        "document " + number,
        lower(document.kind()) + " " + lower(document.family()) + " " + lower(document.language()),
        (lower(id.type()) + " " + id.number() + " " + id.place() + " " + id.year()).strip()
            + (id.revised() ? " revised" : "")
            + (id.symbol().isEmpty() ? "" : " " + id.symbol()),
        parts);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** The id, kind, meaning and path of a unit. */
  public static String line(Unit unit) {
    String path = unit.path().isEmpty() ? "" : " /" + unit.path();
    return unit.id() + " " + unit.kind().code() + meaning(unit) + path;
  }

  private static String meaning(Unit unit) {
    Concept concept = unit.concept();
    if (unit.callout().isEmpty()) {
      return "";
    }
    String unknown = concept.role() == Role.OPERATIVE ? "an unknown act" : "an unknown reason";
    return " " + (concept.isKnown() ? concept.id() : unknown);
  }
}
