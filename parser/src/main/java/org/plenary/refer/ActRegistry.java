package org.plenary.refer;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

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

  private final Sessions sessions;
  private final Map<String, KnownAct> acts = new LinkedHashMap<>();

  private ActRegistry(Sessions sessions) {
    this.sessions = sessions;
  }

  /**
   * Reads files, later ones replacing what earlier ones say of the same act.
   *
   * @throws RegistryException when an act stands twice in a file, names a session that never met,
   *     or is replaced by what no file has
   */
  static ActRegistry read(List<RegistryFile> files, Sessions sessions) {
    ActRegistry registry = new ActRegistry(sessions);
    Map<String, RegistryTable.Row> rows = new LinkedHashMap<>();
    for (RegistryFile file : files) {
      rows.putAll(registry.read(file));
    }
    rows.forEach((target, row) -> registry.checkSuccessor(registry.acts.get(target), row));
    return registry;
  }

  private Map<String, RegistryTable.Row> read(RegistryFile file) {
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

  /** A place and a year must be those of a session; the Council and radio conferences give none. */
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

  private void checkSuccessor(KnownAct act, RegistryTable.Row row) {
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

  Optional<KnownAct> get(String target) {
    return Optional.ofNullable(acts.get(target));
  }

  List<KnownAct> all() {
    return List.copyOf(acts.values());
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

  /** What the column {@code status} says. */
  private enum Force {
    IN_FORCE,
    ABROGATED,
    UNKNOWN
  }
}
