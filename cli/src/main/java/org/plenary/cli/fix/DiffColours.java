package org.plenary.cli.fix;

/** A difference with the colours that people know from other programs. */
public final class DiffColours {
  private static final String RESET = "\u001b[0m";
  private static final String BOLD = "\u001b[1m";
  private static final String RED = "\u001b[31m";
  private static final String GREEN = "\u001b[32m";
  private static final String CYAN = "\u001b[36m";

  private DiffColours() {}

  /**
   * The lines of a unified difference in colour.
   *
   * @param diff of one file; each line ends with a line feed
   */
  public static String over(String diff) {
    StringBuilder out = new StringBuilder(diff.length() + 256);
    boolean head = true;
    int start = 0;
    while (start < diff.length()) {
      int end = diff.indexOf('\n', start);
      head &= diff.charAt(start) != '@';
      String colour = head ? BOLD : colour(diff.charAt(start));
      out.append(colour)
          .append(diff, start, end)
          .append(colour.isEmpty() ? "" : RESET)
          .append('\n');
      start = end + 1;
    }
    return out.toString();
  }

  private static String colour(char sign) {
    return switch (sign) {
      case '-' -> RED;
      case '+' -> GREEN;
      case '@' -> CYAN;
      default -> "";
    };
  }
}
