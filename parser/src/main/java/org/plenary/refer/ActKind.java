package org.plenary.refer;

import java.util.Locale;

/** What a body adopts. */
public enum ActKind {
  RESOLUTION("RES"),
  DECISION("DEC"),
  RECOMMENDATION("REC"),
  OPINION("OP"),
  PROTOCOL("PROTOCOL");

  private final String code;

  ActKind(String code) {
    this.code = code;
  }

  /** How it stands in a target: {@code RES}. */
  public String code() {
    return code;
  }

  /** The name in machine formats: {@code resolution}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
