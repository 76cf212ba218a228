package org.plenary.refer;

/**
 * A body as a passage names it.
 *
 * @param body which one; {@link Body#SELF} while nothing is named
 * @param code what stands for a body that is {@link Body#OTHER}
 * @param first its first token
 * @param end the token behind its last
 */
record BodyName(Body body, String code, int first, int end) {
  static final BodyName NONE = new BodyName(Body.SELF, "", -1, -1);

  static BodyName of(Lexicon.Match match) {
    String value = match.value();
    int blank = value.indexOf(' ');
    Body body = Body.valueOf(blank < 0 ? value : value.substring(0, blank));
    String code = blank < 0 ? "" : value.substring(blank + 1);
    return new BodyName(body, code, match.index(), match.end());
  }

  boolean isNone() {
    return body == Body.SELF;
  }

  boolean is(Body other) {
    return body == other;
  }
}
