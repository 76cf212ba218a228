package org.plenary.refer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.language.Language;

/**
 * Sessions as drafts cite them behind the number of an act: {@code (Rev. Dubai, 2018)}, {@code
 * (Пересм. Дубай, 2018 г.)}.
 */
public final class SessionPrint {
  private static final String FILE = "citations.tsv";
  private static final RegistryTable.Heading COLUMNS =
      new RegistryTable.Heading(List.of("language", "form", "pattern"), List.of());

  private final Sessions sessions;
  private final Map<String, String> patterns = new HashMap<>();

  /**
   * @param sessions what knows the names of cities
   */
  public SessionPrint(Sessions sessions) {
    this.sessions = sessions;
    RegistryFile file = RegistryFile.shipped(FILE);
    for (RegistryTable.Row row : RegistryTable.of(file.name(), file.text(), COLUMNS).rows()) {
      patterns.put(row.value("language") + " " + row.value("form"), row.value("pattern"));
    }
  }

  /** The session in brackets; empty when none is named. */
  public String of(Session session, Language language) {
    if (session.isNone()) {
      return "";
    }
    String city = sessions.local(session.city(), language);
    return patterns
        .get(language.code() + " " + form(session))
        .replace("{city}", city)
        .replace("{year}", String.valueOf(session.year()))
        .replace("{label}", session.label());
  }

  // the Council modifies texts in a year, conferences revise them in a city or under a label
  private static String form(Session session) {
    if (session.change() == Session.Change.MODIFIED) {
      return "modified-year";
    }
    String change = session.change() == Session.Change.NONE ? "adopted" : "revised";
    if (!session.label().isEmpty()) {
      return change + "-label";
    }
    return session.city().isEmpty() ? change + "-year" : change;
  }
}
