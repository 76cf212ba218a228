package org.plenary.xliff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenary.language.Language;
import org.plenary.refer.Reference;
import org.plenary.refer.Session;
import org.plenary.refer.Sessions;
import org.plenary.refer.Subject;

/**
 * The part of a reference that never changes with the sentence: of {@code Резолюцией 140 (Пересм.
 * Дубай, 2018 г.)} all but the noun. Chinese has the noun between number and session, so there they
 * are two.
 */
final class ReferenceTails {
  private final SessionText sessions;
  private final boolean apart;
  private final Language to;

  ReferenceTails(Sessions sessions, Language to) {
    this.sessions = new SessionText(sessions, to);
    this.apart = to == Language.ZH;
    this.to = to;
  }

  /**
   * A tail.
   *
   * @param start its offset in the unit's squeezed text
   * @param data the canonical target with the session
   * @param printed how the target language writes it
   */
  record Tail(int start, int end, String data, String printed) {}

  /** The tails of a unit, in order, none over another. */
  List<Tail> of(List<Reference> references) {
    List<Tail> all = new ArrayList<>();
    for (Reference reference : references) {
      add(reference, all);
    }
    all.sort(Comparator.comparingInt(Tail::start));
    List<Tail> kept = new ArrayList<>();
    int end = 0;
    for (Tail tail : all) {
      if (tail.start() >= end) {
        kept.add(tail);
        end = tail.end();
      }
    }
    return kept;
  }

  private void add(Reference reference, List<Tail> all) {
    if (reference.citation().subject() instanceof Subject.Act act) {
      act(reference, act, all);
    } else if (reference.citation().subject() instanceof Subject.UnSymbol) {
      symbol(reference, all);
    }
  }

  private void act(Reference reference, Subject.Act act, List<Tail> all) {
    String text = reference.text();
    int start = text.indexOf(act.number());
    int end = start + act.number().length();
    if (start < 0
        || end < text.length()
            && Character.isLetterOrDigit(text.charAt(end))
            && !Character.isIdeographic(text.charAt(end))) {
      return;
    }
    int open = opening(text, end);
    int close = open < 0 ? -1 : closing(text, open);
    Optional<String> session = act.session().isNone() ? Optional.empty() : session(act.session());
    if (close < 0 || session.isEmpty()) {
      all.add(tail(reference, start, end, act.number()));
      return;
    }
    boolean adjacent = text.substring(end, open).isBlank();
    if (adjacent && !apart) {
      String printed = act.number() + " " + session.get();
      all.add(tail(reference, start, close + 1, printed));
    } else {
      all.add(tail(reference, start, end, act.number()));
      all.add(tail(reference, open, close + 1, session.get()));
    }
  }

  private Optional<String> session(Session session) {
    return sessions.of(session);
  }

  /** {@code 70/1}, {@code A/76/347}: the same in every language, but for letters in Arabic. */
  private void symbol(Reference reference, List<Tail> all) {
    String text = reference.text();
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && isOfSymbol(text.charAt(end))) {
        end++;
      }
      String printed = text.substring(start, end);
      if (printed.indexOf('/') > 0 && isSame(printed)) {
        all.add(tail(reference, start, end, printed));
        return;
      }
      start = end + 1;
    }
  }

  private boolean isSame(String printed) {
    boolean number = printed.chars().allMatch(c -> Character.isDigit(c) || c == '/');
    boolean organ = Character.isUpperCase(printed.charAt(0)) && printed.charAt(1) == '/';
    return Character.isDigit(printed.charAt(printed.length() - 1))
        && (number || organ || to != Language.AR);
  }

  private static boolean isOfSymbol(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || c == '/' || c == '.' || c == '-');
  }

  private static Tail tail(Reference reference, int start, int end, String printed) {
    String revision = reference.revision().isEmpty() ? "" : "@" + reference.revision();
    return new Tail(
        reference.start() + start,
        reference.start() + end,
        reference.citation().subject().target() + revision,
        printed);
  }

  private static int opening(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '(' || text.charAt(i) == '（') {
        return i;
      }
    }
    return -1;
  }

  private static int closing(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == ')' || text.charAt(i) == '）') {
        return i;
      }
    }
    return -1;
  }
}
