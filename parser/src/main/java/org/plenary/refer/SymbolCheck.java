package org.plenary.refer;

import java.time.LocalDate;
import java.util.Optional;

/** Looks a United Nations symbol up: can there be such a document? */
final class SymbolCheck {
  private static final String ASSEMBLY = "A/RES/";
  private static final String NO_SUCH_NUMBER = "reference.number-too-high";
  private static final String NO_SUCH_SESSION = "reference.session-to-come";
  private static final String OTHER_YEAR = "reference.date-and-session";
  private static final int HIGHEST_NUMBER = 400;
  private static final int FIRST_YEAR = 1945;

  private final Registry registry;
  private final Optional<LocalDate> date;

  SymbolCheck(Registry registry, Optional<LocalDate> date) {
    this.registry = registry;
    this.date = date;
  }

  Finding check(Subject.UnSymbol subject) {
    String symbol = subject.symbol();
    Optional<String> meant = registry.meantBy(symbol);
    Optional<int[]> numbers = numbers(symbol);
    if (numbers.isPresent()) {
      int session = numbers.get()[0];
      if (numbers.get()[1] > HIGHEST_NUMBER) {
        Finding wrong =
            Finding.bad(subject.target(), Status.IMPLAUSIBLE, true, NO_SUCH_NUMBER, symbol);
        return wrong.correctedTo(
            "UN:" + meant.orElse(symbol.replace(ASSEMBLY, "A/")), Session.NONE);
      }
      if (date.isPresent() && session > date.get().getYear() - FIRST_YEAR) {
        return Finding.bad(
            subject.target(), Status.IMPLAUSIBLE, true, NO_SUCH_SESSION, String.valueOf(session));
      }
      int year = subject.year();
      if (year > 0 && year != FIRST_YEAR + session && year != FIRST_YEAR + 1 + session) {
        return Finding.bad(
            subject.target(), Status.IMPLAUSIBLE, true, OTHER_YEAR, symbol, String.valueOf(year));
      }
    }
    return registry.knowsSymbol(symbol)
        ? Finding.ok(subject.target())
        : Finding.of(subject.target(), Status.EXTERNAL);
  }

  /** Session and number of {@code A/RES/70/1}; nothing for other symbols. */
  private static Optional<int[]> numbers(String symbol) {
    if (!symbol.startsWith(ASSEMBLY)) {
      return Optional.empty();
    }
    String rest = symbol.substring(ASSEMBLY.length());
    int slash = rest.indexOf('/');
    int session = slash < 1 ? -1 : number(rest.substring(0, slash));
    int end = slash + 1;
    while (end < rest.length() && Character.isDigit(rest.charAt(end))) {
      end++;
    }
    int number = slash < 1 ? -1 : number(rest.substring(slash + 1, end));
    return session < 0 || number < 0 ? Optional.empty() : Optional.of(new int[] {session, number});
  }

  private static int number(String digits) {
    boolean sound =
        !digits.isEmpty() && digits.length() < 5 && digits.chars().allMatch(Character::isDigit);
    return sound ? Integer.parseInt(digits) : -1;
  }
}
