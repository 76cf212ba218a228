package org.plenary.refer;

/** An act of a registry as a line of a prepared map. */
final class ActLine {
  private static final Body[] BODIES = Body.values();
  private static final ActKind[] KINDS = ActKind.values();
  private static final Confidence[] CONFIDENCES = Confidence.values();

  private ActLine() {}

  static String of(KnownAct act) {
    StringBuilder line = new StringBuilder();
    Fields.append(line, act.body().ordinal());
    Fields.append(line, act.kind().ordinal());
    Fields.append(line, act.number());
    session(line, act.first());
    session(line, act.last());
    Fields.append(line, act.abrogatedAt());
    Fields.append(line, act.replacedBy());
    Fields.append(line, act.title());
    Fields.append(line, act.titleRu());
    Fields.append(line, act.confidence().ordinal());
    Fields.append(line, act.revisionConfidence().ordinal());
    return line.toString();
  }

  private static void session(StringBuilder line, Session session) {
    Fields.append(line, session.city());
    Fields.append(line, session.year());
    Fields.append(line, session.label());
  }

  static KnownAct read(String line) {
    Fields fields = new Fields(line);
    return new KnownAct(
        BODIES[fields.number()],
        KINDS[fields.number()],
        fields.text(),
        session(fields),
        session(fields),
        fields.text(),
        fields.text(),
        fields.text(),
        fields.text(),
        CONFIDENCES[fields.number()],
        CONFIDENCES[fields.number()]);
  }

  private static Session session(Fields fields) {
    String city = fields.text();
    int year = fields.number();
    String label = fields.text();
    return year == 0 && label.isEmpty()
        ? Session.NONE
        : new Session(Session.Change.NONE, city, year, label);
  }
}
