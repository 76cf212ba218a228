package org.plenary.refer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plenary.model.ActType;
import org.plenary.model.Document;
import org.plenary.model.Identification;

/**
 * The day a document speaks: the end of the session on its number line, or of the session that the
 * registry knows to have adopted it.
 */
final class DraftDate {
  private DraftDate() {}

  /** Empty when the document names no session. */
  static Optional<LocalDate> of(Document document, Body home, Registry registry) {
    Sessions sessions = registry.sessions();
    Identification line = document.identification();
    if (line.year().length() != 4 || !line.year().chars().allMatch(Character::isDigit)) {
      return adoption(line, home, registry);
    }
    int year = Integer.parseInt(line.year());
    Session session = new Session(Session.Change.NONE, sessions.english(line.place()), year, "");
    List<Sessions.Meeting> meetings = sessions.at(session);
    return Optional.of(
        meetings.stream()
            .map(Sessions.Meeting::date)
            .min(LocalDate::compareTo)
            .orElse(LocalDate.of(year, 12, 31)));
  }

  private static Optional<LocalDate> adoption(Identification line, Body home, Registry registry) {
    boolean decision = line.type() == ActType.DECISION;
    String target =
        KnownAct.target(home, decision ? ActKind.DECISION : ActKind.RESOLUTION, line.number());
    return registry
        .act(target)
        .filter(act -> !act.first().isNone() && !line.revised())
        .map(act -> LocalDate.of(act.first().year(), 12, 31));
  }
}
