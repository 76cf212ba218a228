package org.plenary.read.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.source.Blanks;

/**
 * Finds where the notes of the pages are called: a number that lost its superscript, glued to a
 * word or behind a comma, in the order of the notes and on the page of its note or shortly before.
 *
 * <p>{@code the Declaration1 and} and {@code of 2020,2} are calls; {@code resolution 70/1}, a year
 * and {@code article 5} are none. Where several places fit, the chain of places that explains most
 * notes with the surest evidence wins.
 */
final class NoteCalls {
  /** A note may stand some pages behind its call when the paragraph is long. */
  private static final int PAGE_REACH = 3;

  /** Digits at the beginning of a line that may be a label. */
  private static final int LONGEST_LABEL = 3;

  private static final int BEHIND_MARK = 6;
  private static final int BEHIND_LETTER = 5;
  private static final int SPACED_BEHIND_MARK = 4;
  private static final int SPACED_BEHIND_LETTER = 2;

  /** {@code of 27 May 2016 4 and}: two numbers with a blank between them are no prose. */
  private static final int SPACED_BEHIND_DIGIT = 3;

  private static final String MARKS = ",;.:，。；：、،؛\"”’»)）》】";
  private static final String ENDS = ",;.:)，。；：、،؛）”»";

  /**
   * A call.
   *
   * @param from where the number begins, the blank before it included
   * @param end behind its last digit
   */
  record Call(int number, int from, int end) {}

  private record Candidate(Call call, int weight) {}

  private final String text;
  private final SortedMap<Integer, Integer> pageOfNote;
  private final List<Candidate> candidates = new ArrayList<>();

  /** Numbers glued to digits or ideographs, {@code of 20165,}: where nothing else fits. */
  private final List<Call> glued = new ArrayList<>();

  NoteCalls(String text, SortedMap<Integer, Integer> pageOfNote) {
    this.text = text;
    this.pageOfNote = pageOfNote;
  }

  /** Looks for calls in a line of the body. */
  void read(TextLine line, int page) {
    int at = line.start();
    while (at < line.end()) {
      if (!isDigit(at)) {
        at++;
        continue;
      }
      int end = at;
      while (end < line.end() && isDigit(end)) {
        end++;
      }
      if (end - at <= 3 && at > line.shownAt()) {
        int number = Integer.parseInt(text.substring(at, end));
        if (fits(number, page)) {
          weigh(line, number, at, end, page);
        }
      }
      boolean label = at == line.shownAt() && end - at <= LONGEST_LABEL;
      if (end - at > 1 && !label) {
        glued(line, at, end, page);
      }
      at = end;
    }
  }

  /** {@code 20165,} is 2016 and a call of note 5; {@code 2015,} is a year and nothing else. */
  private void glued(TextLine line, int at, int end, int page) {
    boolean marked = end < line.end() && ENDS.indexOf(text.charAt(end)) >= 0;
    boolean ended = end == line.end() || Blanks.isBlank(text.charAt(end));
    for (int digits = 1; digits <= 2 && at + digits < end; digits++) {
      int number = Integer.parseInt(text.substring(end - digits, end));
      boolean year = isYear(at, end - digits);
      boolean whole = isYear(at, end) || text.charAt(end - digits) == '0';
      if (!whole && fits(number, page) && (marked || (year && ended))) {
        glued.add(new Call(number, end - digits, end));
      }
    }
  }

  private boolean isYear(int at, int end) {
    return end - at == 4 && (text.startsWith("19", at) || text.startsWith("20", at));
  }

  private boolean isDigit(int at) {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private boolean fits(int number, int page) {
    int of = pageOfNote.getOrDefault(number, -1);
    return of >= page && of <= page + PAGE_REACH;
  }

  private void weigh(TextLine line, int number, int at, int end, int page) {
    char before = text.charAt(at - 1);
    boolean ended = end == line.end() || Blanks.isBlank(text.charAt(end));
    boolean marked = end < line.end() && ENDS.indexOf(text.charAt(end)) >= 0;
    int weight = 0;
    int from = at;
    if (before == '(') {
      weight = isBracketed(line, at, end) ? BEHIND_MARK : 0;
    } else if (MARKS.indexOf(before) >= 0) {
      boolean uncased = end < line.end() && Character.isIdeographic(text.charAt(end));
      weight = (ended || uncased || marked) && !isInNumber(at) ? BEHIND_MARK : 0;
    } else if (Character.isLetter(before)) {
      weight = ended || marked ? BEHIND_LETTER : 0;
      if (weight == 0 && isBetweenIdeographs(at, end)) {
        glued.add(new Call(number, at, end));
      }
    } else if (before == ' ' && at - 2 >= line.start() && pageOfNote.get(number) == page) {
      char word = text.charAt(at - 2);
      from = at - 1;
      if (MARKS.indexOf(word) >= 0 && ended) {
        weight = SPACED_BEHIND_MARK;
      } else if (Character.isLetter(word) && (ended || marked)) {
        weight = SPACED_BEHIND_LETTER;
      } else if (Character.isDigit(word) && end - at < 3 && (ended || marked)) {
        weight = SPACED_BEHIND_DIGIT;
      }
    }
    if (weight > 0) {
      candidates.add(new Candidate(new Call(number, from, end), weight));
    }
  }

  /** {@code 报告15并}: a call, or a number of the sentence. */
  private boolean isBetweenIdeographs(int at, int end) {
    return Character.isIdeographic(text.charAt(at - 1))
        && Character.isIdeographic(text.charAt(end));
  }

  /** {@code الإنسان(1)}: brackets that touch the word, as Arabic sets its calls. */
  private boolean isBracketed(TextLine line, int at, int end) {
    return end < line.end()
        && text.charAt(end) == ')'
        && at - 2 >= line.start()
        && !Blanks.isBlank(text.charAt(at - 2))
        && text.charAt(at - 2) != '(';
  }

  /** {@code 1.5}, {@code 10,000} and {@code A/90/L.25/Add.1}. */
  private boolean isInNumber(int at) {
    char before = text.charAt(at - 1);
    boolean inside = (before == '.' || before == ':') && at > 1;
    return inside && (isDigit(at - 2) || isSymbol(at - 1));
  }

  /** True when a slash stands in the word that ends there. */
  private boolean isSymbol(int end) {
    int from = end;
    while (from > 0 && !Blanks.isBlank(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, end).indexOf('/') >= 0;
  }

  /** The calls by where they begin. */
  SortedMap<Integer, Call> chain() {
    List<Candidate> chain = heaviest(candidates);
    if (!setsCallsApart(chain)) {
      chain =
          heaviest(candidates.stream().filter(c -> c.weight() != SPACED_BEHIND_LETTER).toList());
    }
    SortedMap<Integer, Call> calls = new TreeMap<>();
    chain.forEach(candidate -> calls.put(candidate.call().from(), candidate.call()));
    addGlued(calls);
    return calls;
  }

  /**
   * {@code article 5} may be a call only where most calls have a blank before them, or where every
   * note has its call so.
   */
  private boolean setsCallsApart(List<Candidate> chain) {
    long glued = chain.stream().filter(c -> c.weight() >= BEHIND_LETTER).count();
    long apart =
        chain.stream()
            .filter(c -> c.weight() == SPACED_BEHIND_MARK || c.weight() == SPACED_BEHIND_DIGIT)
            .count();
    return apart > glued || (glued == 0 && chain.size() == pageOfNote.size());
  }

  /** The heaviest chain in which places and numbers both rise. */
  private List<Candidate> heaviest(List<Candidate> candidates) {
    int top = pageOfNote.isEmpty() ? 0 : pageOfNote.lastKey();
    int[] best = new int[top + 1];
    int[] end = new int[top + 1];
    Arrays.fill(end, -1);
    int[] previous = new int[candidates.size()];
    for (int i = 0; i < candidates.size(); i++) {
      int number = candidates.get(i).call().number();
      int weight = best[number - 1] + candidates.get(i).weight();
      previous[i] = end[number - 1];
      for (int k = number; k <= top && best[k] < weight; k++) {
        best[k] = weight;
        end[k] = i;
      }
    }
    List<Candidate> chain = new ArrayList<>();
    for (int i = top == 0 ? -1 : end[top]; i >= 0; i = previous[i]) {
      chain.add(candidates.get(i));
    }
    return chain;
  }

  /** Between the calls of its neighbours a missing note has one place that fits, or none. */
  private void addGlued(SortedMap<Integer, Call> calls) {
    for (int number : pageOfNote.keySet()) {
      int after = 0;
      int before = text.length();
      for (Call call : calls.values()) {
        after = call.number() <= number ? Math.max(after, call.end()) : after;
        before = call.number() > number ? Math.min(before, call.from()) : before;
      }
      boolean missing = calls.values().stream().noneMatch(call -> call.number() == number);
      List<Call> places = missing ? placesBetween(number, after, before) : List.of();
      if (places.size() == 1) {
        calls.put(places.get(0).from(), places.get(0));
      }
    }
  }

  private List<Call> placesBetween(int number, int after, int before) {
    List<Call> places =
        glued.stream()
            .filter(c -> c.number() == number && c.from() >= after && c.end() <= before)
            .toList();
    List<Call> behindYears =
        places.stream().filter(c -> c.from() >= 4 && isYear(c.from() - 4, c.from())).toList();
    return behindYears.isEmpty() ? places : behindYears;
  }
}
