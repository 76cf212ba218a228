package org.plenary.refer;

import java.util.List;
import java.util.Optional;
import org.plenary.model.Document;
import org.plenary.model.DocumentKind;
import org.plenary.model.Family;
import org.plenary.unit.Unit;
import org.plenary.unit.UnitKind;

/** Which body speaks in a document: the one of its body clause, or that of its family. */
final class Home {
  private Home() {}

  static Body of(Document document, List<Unit> units, Sessions sessions) {
    Lexicon lexicon = Lexicon.of(document.language());
    for (Unit unit : units) {
      if (unit.id().equals(References.NUMBER_LINE)
          && isRadio(new Passage(lexicon, unit.text().text()))) {
        return Body.WRC;
      }
      Optional<Body> named =
          unit.kind() == UnitKind.BODY
              ? named(new Passage(lexicon, unit.text().text()))
              : Optional.empty();
      if (named.isPresent()) {
        return named.get();
      }
    }
    if (document.family() == Family.UN) {
      return Body.GENERAL_ASSEMBLY;
    }
    return document.kind() == DocumentKind.REPORT ? Body.PP : bySession(document, sessions);
  }

  /** {@code RESOLUTION 543 (REV.WRC-19)}: only the radio conferences are cited by their label. */
  private static boolean isRadio(Passage passage) {
    for (int i = 0; i < passage.size(); i++) {
      int label = passage.skip(i, Term.RADIO_SESSION);
      if (label > i && passage.token(label).is('-') && passage.number(label + 1, 2, 4)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Body> named(Passage passage) {
    for (int i = 0; i < passage.size(); i++) {
      Optional<Body> body = passage.match(i, Term.BODY).map(match -> BodyName.of(match).body());
      if (body.isPresent()) {
        return body;
      }
    }
    return Optional.empty();
  }

  private static Body bySession(Document document, Sessions sessions) {
    String year = document.identification().year();
    if (year.length() != 4 || !year.chars().allMatch(Character::isDigit)) {
      return Body.PP;
    }
    String city = sessions.english(document.identification().place());
    List<Body> bodies =
        sessions.bodies(new Session(Session.Change.NONE, city, Integer.parseInt(year), ""));
    return bodies.isEmpty() || city.isEmpty() ? Body.PP : bodies.get(0);
  }
}
