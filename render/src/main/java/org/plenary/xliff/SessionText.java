package org.plenary.xliff;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.language.Language;
import org.plenary.refer.Session;
import org.plenary.refer.Sessions;

/** How a language writes the session of a reference: {@code (Пересм. Дубай, 2018 г.)}. */
final class SessionText {
  private static final String RESOURCE = "sessions.tsv";
  private static final Map<String, String> PATTERNS = read();

  private final Sessions sessions;
  private final Language language;

  SessionText(Sessions sessions, Language language) {
    this.sessions = sessions;
    this.language = language;
  }

  /** The words in brackets; empty when the language's form is not known. */
  Optional<String> of(Session session) {
    if (!session.label().isEmpty()) {
      return label(session);
    }
    String year = session.year() + "";
    if (session.city().isEmpty()) {
      return pattern(session, "year").map(form -> form.replace("{year}", year));
    }
    Optional<String> city = sessions.cityIn(language, session.city());
    Optional<String> form = pattern(session, "city");
    return city.isPresent() && form.isPresent()
        ? Optional.of(form.get().replace("{city}", city.get()).replace("{year}", year))
        : Optional.empty();
  }

  private Optional<String> label(Session session) {
    int dash = session.label().indexOf('-');
    if (dash < 0) {
      return Optional.empty();
    }
    Optional<String> name = find("name " + session.label().substring(0, dash));
    Optional<String> form = pattern(session, "label");
    return name.isPresent() && form.isPresent()
        ? Optional.of(form.get().replace("{label}", name.get() + session.label().substring(dash)))
        : Optional.empty();
  }

  private Optional<String> pattern(Session session, String what) {
    return switch (session.change()) {
      case NONE -> find(what);
      case REVISED -> find("revised " + what);
      case MODIFIED -> find("modified " + what);
    };
  }

  private Optional<String> find(String name) {
    return Optional.ofNullable(PATTERNS.get(language.code() + " " + name));
  }

  private static Map<String, String> read() {
    InputStream in = SessionText.class.getResourceAsStream(RESOURCE);
    if (in == null) {
      throw new IllegalStateException("missing from the build: " + RESOURCE);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Map<String, String> patterns = new HashMap<>();
      List<String> lines = reader.lines().filter(line -> !line.startsWith("#")).toList();
      for (String line : lines) {
        String[] cells = line.split("\t");
        patterns.put(cells[0] + " " + cells[1], cells[2].replace('~', '\u00a0'));
      }
      return patterns;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
