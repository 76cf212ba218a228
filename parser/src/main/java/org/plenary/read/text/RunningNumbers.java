package org.plenary.read.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the ends of pages in a text that lost its form feeds: lines that are nothing but a page
 * number, and run.
 *
 * <p>{@code – 12 –} with {@code – 13 –} later, {@code RES81-2} with {@code RES81-3}, {@code 2/7}
 * with {@code 3/7}. A number without any dress may be a label that stands alone and is none of
 * these; neither is {@code Annex 2}.
 */
final class RunningNumbers {
  /** Pages are not shorter than this many lines. */
  private static final int SHORTEST_PAGE = 5;

  private static final Optional<Number> NONE = Optional.empty();

  private RunningNumbers() {}

  /**
   * A page number taken apart.
   *
   * @param dress everything but the number: equal on all pages
   */
  private record Number(String dress, int value) {}

  /** A line with its number. */
  private record Found(int line, int value) {}

  /** The indexes behind the lines that number the pages; empty when no number runs. */
  static List<Integer> of(List<TextLine> lines) {
    Map<String, List<Found>> byDress = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      int index = i;
      number(lines.get(i).text())
          .ifPresent(
              n ->
                  byDress
                      .computeIfAbsent(n.dress(), dress -> new ArrayList<>())
                      .add(new Found(index, n.value())));
    }
    return byDress.values().stream()
        .filter(RunningNumbers::runs)
        .flatMap(List::stream)
        .map(found -> found.line() + 1)
        .sorted()
        .toList();
  }

  private static boolean runs(List<Found> found) {
    for (int i = 1; i < found.size(); i++) {
      int step = found.get(i).value() - found.get(i - 1).value();
      int distance = found.get(i).line() - found.get(i - 1).line();
      if (step < 1 || step > 2 || distance < SHORTEST_PAGE) {
        return false;
      }
    }
    return found.size() > 1;
  }

  /** True for a cell that has the dress of a page number. */
  static boolean isDressed(String cell) {
    return number(cell).isPresent();
  }

  private static Optional<Number> number(String text) {
    String line = text.substring(text.lastIndexOf('\t') + 1);
    int wide = line.lastIndexOf("  ");
    String token = line.substring(wide < 0 ? 0 : wide + 2);
    return between(token).or(() -> ofTotal(token)).or(() -> behindAct(token));
  }

  /** True for {@code RES81-2}, which heads the second page or a later one of an act. */
  static boolean isLaterPage(String token) {
    return behindAct(token).filter(number -> number.value() > 1).isPresent();
  }

  /** {@code – 12 –}. */
  private static Optional<Number> between(String token) {
    int last = token.length() - 1;
    boolean dashes = last >= 4 && isDash(token.charAt(0)) && isDash(token.charAt(last));
    String inner = dashes ? token.substring(1, last).trim() : "";
    return isNumber(inner) ? Optional.of(new Number("-", Integer.parseInt(inner))) : NONE;
  }

  /** {@code 2/7}. */
  private static Optional<Number> ofTotal(String token) {
    int slash = token.indexOf('/');
    if (slash < 0
        || !isNumber(token.substring(0, slash))
        || !isNumber(token.substring(slash + 1))) {
      return NONE;
    }
    int value = Integer.parseInt(token.substring(0, slash));
    String total = token.substring(slash + 1);
    return value <= Integer.parseInt(total) ? Optional.of(new Number("/" + total, value)) : NONE;
  }

  /** {@code RES81-2}: capitals, the number of the act, the page. */
  private static Optional<Number> behindAct(String token) {
    int letters = 0;
    while (letters < token.length() && Character.isUpperCase(token.charAt(letters))) {
      letters++;
    }
    int dash = token.indexOf('-');
    boolean act =
        letters >= 2
            && dash > letters
            && isNumber(token.substring(letters, dash))
            && isNumber(token.substring(dash + 1));
    return act
        ? Optional.of(
            new Number(token.substring(0, dash), Integer.parseInt(token.substring(dash + 1))))
        : NONE;
  }

  private static boolean isNumber(String s) {
    return !s.isEmpty() && s.length() <= 4 && s.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '–' || c == '—';
  }
}
