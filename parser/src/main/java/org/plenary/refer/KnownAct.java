package org.plenary.refer;

import java.util.Optional;

/**
 * What a registry knows of an act.
 *
 * @param first the session that adopted it first; {@link Session#NONE} when unknown
 * @param last the session of the last known revision; {@link Session#NONE} when unknown
 * @param abrogatedAt the label of the session that abrogated it, {@code PP-22}; empty while it is
 *     in force or nobody knows
 * @param replacedBy the target that took its place, or empty
 * @param title in English, or empty
 * @param confidence that it exists under that title
 * @param revisionConfidence that first and last are right
 */
public record KnownAct(
    Body body,
    ActKind kind,
    String number,
    Session first,
    Session last,
    String abrogatedAt,
    String replacedBy,
    String title,
    String titleRu,
    Confidence confidence,
    Confidence revisionConfidence) {
  /** {@code ITU-PP:RES:140}. */
  public String target() {
    return target(body, kind, number);
  }

  static String target(Body body, ActKind kind, String number) {
    return body.code() + ":" + kind.code() + ":" + number;
  }

  static KnownAct of(RegistryTable.Row row) {
    String number = row.value("number");
    if (number.isEmpty()) {
      throw row.error("registry.number", number);
    }
    return new KnownAct(
        row.body("body"),
        row.choice("registry.kind", row.value("kind"), ActKind.values()),
        number,
        session(row, "first"),
        session(row, "revision"),
        row.value("abrogated"),
        row.value("replaced_by"),
        row.value("title_en"),
        row.value("title_ru"),
        row.confidence(),
        revisionConfidence(row));
  }

  private static Confidence revisionConfidence(RegistryTable.Row row) {
    String value = row.value("revision_confidence");
    return value.isEmpty()
        ? row.confidence()
        : row.choice("registry.confidence", value, Confidence.values());
  }

  // Dubai, 2018; 2023; WRC-19
  private static Session session(RegistryTable.Row row, String column) {
    String value = row.value(column);
    if (value.isEmpty()) {
      return Session.NONE;
    }
    int comma = value.lastIndexOf(',');
    String year = value.substring(comma + 1).strip();
    if (year.length() != 4 || !year.chars().allMatch(Character::isDigit)) {
      throw row.error("registry.year", value);
    }
    String city = comma < 0 ? "" : value.substring(0, comma).strip();
    return new Session(Session.Change.NONE, city, Integer.parseInt(year), "");
  }

  /** The session that the text has to be cited by now. */
  Optional<Session> current() {
    if (last.isNone()) {
      return Optional.empty();
    }
    boolean revised = !first.isNone() && !last.equals(first) || first.isNone();
    Session.Change change =
        !revised
            ? Session.Change.NONE
            : body == Body.COUNCIL ? Session.Change.MODIFIED : Session.Change.REVISED;
    return Optional.of(new Session(change, last.city(), last.year(), last.label()));
  }
}
