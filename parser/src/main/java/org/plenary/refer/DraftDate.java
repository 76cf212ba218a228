package org.plenary.refer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plenary.model.Document;
import org.plenary.model.Identification;

/** The day a document speaks: the end of the session on its number line. */
final class DraftDate {
  private DraftDate() {}

  /** Empty when the document names no session. */
  static Optional<LocalDate> of(Document document, Sessions sessions) {
    Identification line = document.identification();
    if (line.year().length() != 4 || !line.year().chars().allMatch(Character::isDigit)) {
      return Optional.empty();
    }
    int year = Integer.parseInt(line.year());
    Session session =
        new Session(Session.Change.NONE, sessions.english(line.place()), year, "");
    List<Sessions.Meeting> meetings = sessions.at(session);
    return Optional.of(
        meetings.stream()
            .map(Sessions.Meeting::date)
            .min(LocalDate::compareTo)
            .orElse(LocalDate.of(year, 12, 31)));
  }
}
