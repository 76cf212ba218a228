package org.plenary.refer;

import java.util.List;
import java.util.Optional;

/**
 * What came of looking a citation up.
 *
 * @param target canonical; {@code #op.1.2} for a place of the draft
 * @param reason why the status is not OK
 * @param correction how to cite it instead, where that is known
 * @param certain false when it rests on facts that nobody has verified: no more than a note
 */
public record Finding(
    String target,
    Status status,
    Optional<Reason> reason,
    Optional<Correction> correction,
    boolean certain) {

  static Finding ok(String target) {
    return new Finding(target, Status.OK, Optional.empty(), Optional.empty(), true);
  }

  static Finding of(String target, Status status) {
    return new Finding(target, status, Optional.empty(), Optional.empty(), true);
  }

  static Finding bad(String target, Status status, boolean certain, String key, String... values) {
    Reason reason = new Reason(key, List.of(values));
    return new Finding(target, status, Optional.of(reason), Optional.empty(), certain);
  }

  Finding correctedTo(String correctTarget, Session session) {
    return new Finding(
        target, status, reason, Optional.of(new Correction(correctTarget, session)), certain);
  }

  /**
   * Why a reference is not sound.
   *
   * @param key the message's name in the catalogues, {@code reference.superseded}
   * @param arguments the values for it
   */
  public record Reason(String key, List<String> arguments) {
    public Reason {
      arguments = List.copyOf(arguments);
    }
  }

  /** The right citation: {@code ITU-PP:RES:172}, {@code (Guadalajara, 2010)}. */
  public record Correction(String target, Session session) {}
}
