package org.plenary.refer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.plenary.language.Language;
import org.plenary.prepared.FixedMap;

/** Conferences, assemblies and Council sessions: who met where, and when. */
public final class Sessions {
  private static final RegistryTable.Heading HEADING =
      new RegistryTable.Heading(
          List.of("body", "session", "year", "en"),
          List.of("closes", "fr", "es", "ru", "zh", "ar", "confidence", "source"));
  private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ru", "zh", "ar");

  private static final String ENGLISH = "refer/sessions/english";
  private static final String LOCAL = "refer/sessions/local";
  private static final String PLACES = "refer/sessions/places";
  private static final String BODIES = "refer/sessions/bodies";
  private static final List<Meeting> NONE = List.of();

  private final FixedMap english;
  private final FixedMap local;
  private final FixedMap places;
  private final FixedMap bodies;
  private final Map<String, List<Meeting>> read = new ConcurrentHashMap<>();

  private Sessions(Function<String, FixedMap> maps) {
    english = maps.apply(ENGLISH);
    local = maps.apply(LOCAL);
    places = maps.apply(PLACES);
    bodies = maps.apply(BODIES);
  }

  /** Sessions whose maps have certain names. */
  static Sessions of(Function<String, FixedMap> maps) {
    return new Sessions(maps);
  }

  private static Sessions of(Iterable<Meeting> meetings) {
    Map<String, String> english = new LinkedHashMap<>();
    Map<String, String> local = new LinkedHashMap<>();
    Map<String, String> places = new LinkedHashMap<>();
    Map<String, String> bodies = new LinkedHashMap<>();
    for (Meeting meeting : meetings) {
      String line = MeetingLine.of(meeting);
      places.merge(meeting.city() + ", " + meeting.year(), line, String::concat);
      bodies.merge(meeting.body().code(), line, String::concat);
      for (String code : LANGUAGES) {
        String name = meeting.local().getOrDefault(code, "");
        if (!name.isEmpty()) {
          local.putIfAbsent(code + meeting.city(), name);
        }
      }
      for (String name : meeting.names()) {
        english.putIfAbsent(key(name), meeting.city());
      }
    }
    Map<String, FixedMap> maps =
        Map.of(
            ENGLISH, FixedMap.of(english),
            LOCAL, FixedMap.of(local),
            PLACES, FixedMap.of(places),
            BODIES, FixedMap.of(bodies));
    return new Sessions(maps::get);
  }

  /** The maps by their names. */
  Map<String, FixedMap> maps() {
    return Map.of(ENGLISH, english, LOCAL, local, PLACES, places, BODIES, bodies);
  }

  private List<Meeting> meetings(FixedMap map, String key) {
    List<Meeting> known = read.get(key);
    if (known == null) {
      String lines = map.getOrDefault(key, "");
      known = lines.isEmpty() ? NONE : MeetingLine.read(lines);
      if (known != NONE) {
        read.put(key, known);
      }
    }
    return known;
  }

  /**
   * Reads registry files, later ones replacing what earlier ones say of the same session.
   *
   * @throws RegistryException when a session stands twice in a file, or a value is wrong
   */
  static Sessions read(List<RegistryFile> files) {
    Map<String, Meeting> all = new LinkedHashMap<>();
    for (RegistryFile file : files) {
      Map<String, Integer> seen = new HashMap<>();
      for (RegistryTable.Row row : RegistryTable.of(file.name(), file.text(), HEADING).rows()) {
        Meeting meeting = meeting(row);
        String name = meeting.body() + " " + meeting.label();
        if (seen.put(name, 1) != null) {
          throw row.error("registry.duplicate", name);
        }
        all.put(name, meeting);
      }
    }
    return of(all.values());
  }

  private static Meeting meeting(RegistryTable.Row row) {
    List<String> names = new ArrayList<>();
    Map<String, String> local = new HashMap<>();
    for (String language : LANGUAGES) {
      for (String name : row.value(language).split("\\|")) {
        if (!name.isEmpty()) {
          names.add(name);
          local.putIfAbsent(language, name);
        }
      }
    }
    if (names.isEmpty()) {
      throw row.error("registry.city", "");
    }
    return new Meeting(
        row.body("body"),
        row.value("session"),
        row.year("year"),
        closes(row),
        names,
        local,
        row.confidence());
  }

  private static Optional<LocalDate> closes(RegistryTable.Row row) {
    String value = row.value("closes");
    try {
      return value.isEmpty() ? Optional.empty() : Optional.of(date(value));
    } catch (DateTimeException | NumberFormatException e) {
      throw row.error("registry.date", value);
    }
  }

  /** As {@link LocalDate#parse} would, without the machinery that it takes a while to start. */
  private static LocalDate date(String value) {
    if (value.length() != 10 || value.charAt(4) != '-' || value.charAt(7) != '-') {
      throw new DateTimeException(value);
    }
    return LocalDate.of(
        Integer.parseUnsignedInt(value, 0, 4, 10),
        Integer.parseUnsignedInt(value, 5, 7, 10),
        Integer.parseUnsignedInt(value, 8, 10, 10));
  }

  /** The city's English name; the name itself when no session met there. */
  String english(String city) {
    return english.getOrDefault(key(city), city);
  }

  /** The city's name in a language; its English one when the registry has no other. */
  String local(String city, Language language) {
    return local.getOrDefault(language.code() + city, city);
  }

  /** The name that a language has for a city given in English; empty when the registry has none. */
  public Optional<String> cityIn(Language language, String englishName) {
    String name = local.getOrDefault(language.code() + englishName, "");
    return name.isEmpty() ? Optional.empty() : Optional.of(name);
  }

  /** The bodies that met in the session's city in its year. */
  List<Body> bodies(Session session) {
    return at(session).stream().map(Meeting::body).distinct().toList();
  }

  /** What met in the session's city in its year. */
  List<Meeting> at(Session session) {
    return meetings(places, session.city() + ", " + session.year());
  }

  /** The session of that body that a citation names. */
  Optional<Meeting> of(Body body, Session session) {
    boolean any = session.city().isEmpty();
    for (Meeting meeting : of(body)) {
      if (meeting.year() == session.year() && (any || meeting.city().equals(session.city()))) {
        return Optional.of(meeting);
      }
    }
    return Optional.empty();
  }

  /** The session of a body that has that label, {@code PP-22}. */
  Optional<Meeting> named(Body body, String label) {
    for (Meeting meeting : of(body)) {
      if (meeting.label().equals(label)) {
        return Optional.of(meeting);
      }
    }
    return Optional.empty();
  }

  /** All sessions of a body, as the registry lists them. */
  List<Meeting> of(Body body) {
    return meetings(bodies, body.code());
  }

  private static String key(String city) {
    StringBuilder out = new StringBuilder();
    Tokens tokens = Tokens.of(city);
    for (int i = 0; i < tokens.size(); i++) {
      out.append(tokens.get(i).fold());
    }
    return out.toString();
  }

  /**
   * A session.
   *
   * @param label {@code PP-22}
   * @param closes its last day, where the registry knows it
   * @param names of its city, the English one first
   * @param local the name of its city by the code of each language
   */
  public record Meeting(
      Body body,
      String label,
      int year,
      Optional<LocalDate> closes,
      List<String> names,
      Map<String, String> local,
      Confidence confidence) {
    public Meeting {
      names = List.copyOf(names);
      local = Map.copyOf(local);
    }

    public String city() {
      return names.get(0);
    }

    /** The day from which its acts count: the last day, or else the last of its year. */
    public LocalDate date() {
      return closes.orElse(LocalDate.of(year, 12, 31));
    }
  }
}
