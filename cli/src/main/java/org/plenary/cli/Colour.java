package org.plenary.cli;

/** Whether what people read is coloured. */
enum Colour {
  AUTO,
  ALWAYS,
  NEVER;

  /**
   * The answer for one stream: the option, then {@code NO_COLOR}, {@code CLICOLOR_FORCE} and {@code
   * FORCE_COLOR}, {@code CLICOLOR=0}, {@code TERM=dumb}, then whether it is a terminal.
   */
  boolean isOn(Surroundings surroundings, boolean terminal) {
    return switch (this) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> isWanted(surroundings, terminal);
    };
  }

  private static boolean isWanted(Surroundings surroundings, boolean terminal) {
    if (!surroundings.variable("NO_COLOR").isEmpty()) {
      return false;
    }
    if (isForced(surroundings.variable("CLICOLOR_FORCE"))
        || isForced(surroundings.variable("FORCE_COLOR"))) {
      return true;
    }
    return terminal
        && !surroundings.variable("CLICOLOR").equals("0")
        && !surroundings.variable("TERM").equals("dumb");
  }

  private static boolean isForced(String value) {
    return !value.isEmpty() && !value.equals("0");
  }
}
