package org.plenary.refer;

import java.util.Locale;

/** What came of looking a reference up. */
public enum Status {
  OK,
  /** The registry does not have it. */
  UNKNOWN,
  /** Another text had taken its place when the draft was written. */
  SUPERSEDED,
  /** It was not adopted or revised where the citation says. */
  WRONG_SESSION,
  /** Nothing can have that number. */
  IMPLAUSIBLE,
  /** The draft has no such place. */
  MISSING_TARGET,
  /** There is nothing to check it against. */
  EXTERNAL;

  /** The name in machine formats: {@code wrong-session}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
