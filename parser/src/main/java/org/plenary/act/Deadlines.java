package org.plenary.act;

import org.plenary.language.Term;
import org.plenary.language.Vocabulary;

/**
 * Finds a deadline in a text: {@code by 31 December 2027}, {@code at its eighty-fifth session},
 * {@code до конца 2025 года}.
 */
final class Deadlines {
  /** So many words may stand between the opening of a deadline and its word of time. */
  private static final int REACH = 5;

  private static final String STOPS = ",;:.()";
  private static final int YEAR = 4;

  private Deadlines() {}

  /** The first deadline as printed; empty when there is none. */
  static String find(Vocabulary vocabulary, String printed) {
    Words words = Words.of(vocabulary, printed);
    for (int i = 0; i < words.length(); i++) {
      int opening = words.startsAt(i) ? words.term(Term.DEADLINE, i) : 0;
      if (opening > 0) {
        int end = end(words, i + opening);
        if (end > 0) {
          return words.printed(printed, i, end);
        }
      }
    }
    return "";
  }

  /** Behind the last word of time of the run that the opening leads to; 0 when there is none. */
  private static int end(Words words, int from) {
    int at = words.skipBlanks(from);
    int end = 0;
    int others = 0;
    boolean certain = false;
    while (at < words.length() && STOPS.indexOf(words.text().charAt(at)) < 0) {
      int time = timeEnd(words, at);
      int link = words.term(Term.TIME_LINK, at);
      if (time > 0) {
        certain |= isCertain(words, at, time);
        end = time;
        at = words.skipBlanks(slashEnd(words, time));
      } else if (end > 0 && link > 0) {
        at = words.skipBlanks(at + link);
      } else if (end > 0 || others++ >= REACH) {
        return certain ? end : 0;
      } else {
        at = words.skipBlanks(Math.max(at + 1, words.wordEnd(at)));
      }
    }
    return certain ? end : 0;
  }

  /** A word of time or a year: {@code Articles 100} has neither. */
  private static boolean isCertain(Words words, int from, int to) {
    return !Character.isDigit(words.text().charAt(from)) || to - from == YEAR;
  }

  /** Behind a slash between two names of a month: {@code حزيران/يونيه}. */
  private static int slashEnd(Words words, int at) {
    boolean slash = at < words.length() && words.text().charAt(at) == '/';
    return slash ? at + 1 : at;
  }

  private static int timeEnd(Words words, int at) {
    int time = Math.max(words.term(Term.TIME, at), words.term(Term.MONTH, at));
    if (time > 0) {
      return at + time;
    }
    int digits = at;
    while (digits < words.length() && Character.isDigit(words.text().charAt(digits))) {
      digits++;
    }
    return digits > at && digits - at <= YEAR ? digits : 0;
  }
}
