package org.plenary.refer;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.plenary.prepared.FixedMap;

/** The acts of registry files, held against the sessions that adopted them and each other. */
final class ActRegistry {
  private static final RegistryTable.Heading HEADING =
      new RegistryTable.Heading(
          List.of("body", "kind", "number"),
          List.of(
              "first",
              "revision",
              "status",
              "abrogated",
              "replaced_by",
              "title_en",
              "title_ru",
              "confidence",
              "revision_confidence",
              "source"));

  private static final String ACTS = "refer/acts";

  private final FixedMap acts;
  private final Map<String, KnownAct> read = new ConcurrentHashMap<>();

  private ActRegistry(FixedMap acts) {
    this.acts = acts;
  }

  /** The acts of the map of a certain name. */
  static ActRegistry of(Function<String, FixedMap> maps) {
    return new ActRegistry(maps.apply(ACTS));
  }

  /** The map by its name. */
  Map<String, FixedMap> maps() {
    return Map.of(ACTS, acts);
  }

  /**
   * Reads files, later ones replacing what earlier ones say of the same act.
   *
   * @throws RegistryException when an act stands twice in a file, names a session that never met,
   *     or is replaced by what no file has
   */
  static ActRegistry read(List<RegistryFile> files, Sessions sessions) {
    Reading reading = new Reading(sessions);
    Map<String, RegistryTable.Row> rows = new LinkedHashMap<>();
    for (RegistryFile file : files) {
      rows.putAll(reading.read(file));
    }
    rows.forEach((target, row) -> reading.checkSuccessor(reading.acts.get(target), row));
    Map<String, String> lines = new LinkedHashMap<>();
    reading.acts.forEach((target, act) -> lines.put(target, ActLine.of(act)));
    return new ActRegistry(FixedMap.of(lines));
  }

  Optional<KnownAct> get(String target) {
    KnownAct known = read.get(target);
    if (known == null) {
      String line = acts.getOrDefault(target, "");
      if (line.isEmpty()) {
        return Optional.empty();
      }
      known = ActLine.read(line);
      read.put(target, known);
    }
    return Optional.of(known);
  }

  List<KnownAct> all() {
    return acts.values().stream().map(ActLine::read).toList();
  }

  /** The last of those that took the place of an act, one after the other, as far as they count. */
  Optional<KnownAct> successor(KnownAct act, Predicate<KnownAct> counts) {
    KnownAct at = act;
    Optional<KnownAct> next = get(at.replacedBy()).filter(counts);
    while (next.isPresent()) {
      at = next.get();
      next = get(at.replacedBy()).filter(counts);
    }
    return at == act ? Optional.empty() : Optional.of(at);
  }

  /** Holds the acts of files against the sessions. */
  private static final class Reading {
    private final Sessions sessions;
    private final Map<String, KnownAct> acts = new LinkedHashMap<>();

    Reading(Sessions sessions) {
      this.sessions = sessions;
    }

    Map<String, RegistryTable.Row> read(RegistryFile file) {
      Map<String, RegistryTable.Row> rows = new LinkedHashMap<>();
      for (RegistryTable.Row row : RegistryTable.of(file.name(), file.text(), HEADING).rows()) {
        KnownAct act = KnownAct.of(row);
        if (rows.put(act.target(), row) != null) {
          throw row.error("registry.duplicate", act.target());
        }
        check(act.body(), act.first(), row);
        check(act.body(), act.last(), row);
        checkForce(act, row);
        acts.put(act.target(), act);
      }
      return rows;
    }

    /**
     * A place and a year must be those of a session; the Council and radio conferences give none.
     */
    private void check(Body body, Session session, RegistryTable.Row row) {
      if (!session.city().isEmpty() && sessions.of(body, session).isEmpty()) {
        throw row.error("registry.session", session.revision());
      }
    }

    private void checkForce(KnownAct act, RegistryTable.Row row) {
      Force force =
          row.value("status").isEmpty()
              ? Force.UNKNOWN
              : row.choice("registry.status", row.value("status"), Force.values());
      if (force == Force.ABROGATED && act.abrogatedAt().isEmpty()) {
        throw row.error("registry.abrogated", act.target());
      }
      if (!act.abrogatedAt().isEmpty() && sessions.named(act.body(), act.abrogatedAt()).isEmpty()) {
        throw row.error("registry.session", act.abrogatedAt());
      }
    }

    void checkSuccessor(KnownAct act, RegistryTable.Row row) {
      Set<String> seen = new HashSet<>();
      for (KnownAct at = act; !at.replacedBy().isEmpty(); at = acts.get(at.replacedBy())) {
        if (!acts.containsKey(at.replacedBy())) {
          throw row.error("registry.target", at.replacedBy());
        }
        if (!seen.add(at.target())) {
          throw row.error("registry.circle", act.target());
        }
      }
    }
  }

  /** What the column {@code status} says. */
  private enum Force {
    IN_FORCE,
    ABROGATED,
    UNKNOWN
  }
}
