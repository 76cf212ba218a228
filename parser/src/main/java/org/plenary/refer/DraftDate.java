package org.plenary.refer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plenary.model.ActType;
import org.plenary.model.Document;
import org.plenary.model.Identification;
import org.plenary.source.Blanks;
import org.plenary.unit.Unit;
import org.plenary.unit.UnitKind;

/**
 * The day a document speaks: the end of the session on its number line, {@code (Rev. Dubai, 2018)}
 * or {@code (REV.WRC-19)}, of that in its body clause, or of the one that the registry knows to
 * have adopted it.
 */
final class DraftDate {
  private final Body home;
  private final Registry registry;

  DraftDate(Body home, Registry registry) {
    this.home = home;
    this.registry = registry;
  }

  /**
   * The day of a document; empty when it names no session.
   *
   * @param numberLine what its number line says of it, read as a reference
   */
  Optional<LocalDate> of(Document document, Optional<Subject.Act> numberLine, List<Unit> units) {
    return printed(document)
        .or(() -> numberLine.map(Subject.Act::session).flatMap(this::end))
        .or(() -> bodyClause(document, units))
        .or(() -> adoption(document.identification()));
  }

  private Optional<LocalDate> printed(Document document) {
    Identification line = document.identification();
    if (line.year().length() != 4 || !line.year().chars().allMatch(Character::isDigit)) {
      return Optional.empty();
    }
    String city = registry.sessions().english(line.place());
    return end(new Session(Session.Change.NONE, city, Integer.parseInt(line.year()), ""));
  }

  /** The last day of a session, or of its year. */
  private Optional<LocalDate> end(Session session) {
    if (session.isNone()) {
      return Optional.empty();
    }
    Sessions sessions = registry.sessions();
    LocalDate unknown = LocalDate.of(session.year(), 12, 31);
    return session.city().isEmpty()
        ? sessions.of(home, session).map(Sessions.Meeting::date).or(() -> Optional.of(unknown))
        : sessions.at(session).stream()
            .map(Sessions.Meeting::date)
            .min(LocalDate::compareTo)
            .or(() -> Optional.of(unknown));
  }

  /** {@code The World Radiocommunication Conference (Sharm el-Sheikh, 2019),}. */
  private Optional<LocalDate> bodyClause(Document document, List<Unit> units) {
    return units.stream()
        .filter(unit -> unit.kind() == UnitKind.BODY)
        .flatMap(unit -> session(document, unit).stream())
        .findFirst()
        .flatMap(this::end);
  }

  private Optional<Session> session(Document document, Unit unit) {
    String text = Blanks.squeeze(unit.text().text());
    Passage passage = new Passage(Lexicon.of(document.language()), text);
    SessionReader reader = new SessionReader(passage, registry.sessions());
    for (int i = 0; i < passage.size(); i++) {
      Optional<SessionReader.Found> found = reader.read(i);
      if (found.isPresent()) {
        return found.map(SessionReader.Found::session);
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> adoption(Identification line) {
    boolean decision = line.type() == ActType.DECISION;
    String target =
        KnownAct.target(home, decision ? ActKind.DECISION : ActKind.RESOLUTION, line.number());
    return registry
        .act(target)
        .filter(act -> !act.first().isNone() && !line.revised())
        .map(act -> LocalDate.of(act.first().year(), 12, 31));
  }
}
