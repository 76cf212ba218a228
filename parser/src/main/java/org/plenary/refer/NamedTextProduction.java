package org.plenary.refer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.language.LookAlikes;

/**
 * Texts known by name, and numbered aims (R16): {@code Tunis Agenda}, {@code SDG 9}, {@code ЦУР 9},
 * {@code Target 9.c}, {@code WSIS Action Line C5}.
 */
final class NamedTextProduction implements Production {
  /** Behind the series of a word that can mean other aims too. */
  private static final String BARE = " bare";

  private static final int LAST_GOAL = 17;
  private static final int MOST_LINES = 12;
  private final Passage passage;
  private final Citations found;

  NamedTextProduction(Passage passage, Citations found) {
    this.passage = passage;
    this.found = found;
  }

  @Override
  public int take(int index) {
    if (!passage.token(index).isWord() || passage.named(index)) {
      Optional<Lexicon.Match> text = passage.match(index, Term.NAMED_TEXT);
      if (text.isPresent()) {
        found.add(
            index, text.get().end(), new Subject.External(text.get().value(), "instrument", ""));
        return text.get().end();
      }
    }
    Optional<Lexicon.Match> goal = passage.match(index, Term.GOAL);
    if (goal.isPresent()) {
      String series = goal.get().value();
      return series.endsWith(BARE)
          ? bare(index, goal.get().end(), series.substring(0, series.length() - BARE.length()))
          : list(index, goal.get().end(), series, isNamed(goal.get()));
    }
    return lines(index);
  }

  /** An abbreviation is written in capitals, a full name is known in any letters. */
  private boolean isNamed(Lexicon.Match goal) {
    return goal.end() - goal.index() > 2 || passage.named(goal.index());
  }

  /** {@code Goal 5} can be one of the draft's own plan: then it opens a line, or a plan owns it. */
  private int bare(int index, int number, String series) {
    Optional<Number> aim = number(number, false);
    int end = aim.map(found -> found.end).orElse(number);
    boolean owned = passage.is(end, Term.OF) && !passage.is(end, Term.GOAL_OWNER);
    Token next = passage.token(end);
    boolean title = passage.opens(index) && (next.is(':') || next.is('-') || next.is('.'));
    return aim.isEmpty() || owned || title
        ? NOTHING
        : list(index, number, series, passage.named(index));
  }

  private int list(int index, int number, String series, boolean capital) {
    Optional<Number> next = number(number, isLine(series));
    if (next.isEmpty() || !capital && !isCertain(series, next.get())) {
      return NOTHING;
    }
    int first = index;
    int end = index;
    while (next.isPresent()) {
      end = behind(next.get().end);
      add(first, end, series, next.get());
      boolean range = passage.is(end, Term.TO) && !isLine(series);
      first = range ? passage.skip(end, Term.TO) : passage.elementAfter(end, Term.LETTER);
      boolean more = range || passage.isListed(end, first, Term.LETTER);
      next = more ? number(first, isLine(series)) : Optional.empty();
    }
    return end;
  }

  /** Names an aim without a capital: {@code target 9.c}, {@code target 17.8 of the SDGs}. */
  private boolean isCertain(String series, Number number) {
    boolean letter = Character.isLetter(number.text.charAt(number.text.length() - 1));
    return isLine(series) || letter || passage.is(number.end, Term.GOAL_OWNER);
  }

  private int behind(int end) {
    return passage.skip(end, Term.GOAL_OWNER);
  }

  /** Chinese puts the lines first: {@code C2、C5和C6行动方面}. */
  private int lines(int index) {
    Optional<Number> first = number(index, true);
    Optional<Number> last = first;
    List<Number> all = new ArrayList<>();
    while (last.isPresent() && all.size() < MOST_LINES) {
      all.add(last.get());
      int next = passage.separators(last.get().end);
      last = next == last.get().end ? Optional.empty() : number(next, true);
    }
    int noun = all.isEmpty() ? index : all.get(all.size() - 1).end;
    Optional<Lexicon.Match> line =
        passage.match(noun, Term.GOAL).filter(match -> isLine(match.value()) && noun > index);
    if (line.isEmpty() || passage.token(noun).kind() != Token.Kind.IDEOGRAPH) {
      return NOTHING;
    }
    for (int i = 0; i < all.size(); i++) {
      Number number = all.get(i);
      int end = i == all.size() - 1 ? line.get().end() : number.end;
      add(number.first, end, line.get().value(), number);
    }
    return line.get().end();
  }

  private static boolean isLine(String series) {
    return series.contains(":");
  }

  private void add(int first, int end, String series, Number number) {
    String target = series + (isLine(series) ? ":C" : ":") + number.text;
    found.add(first, end, new Subject.External(target, "goal", ""));
  }

  // 9, 9.c, 9-ج; C5, جيم5 of a line
  private Optional<Number> number(int index, boolean line) {
    int digits = line ? lineLetter(index) : index;
    if (digits == index && line || !passage.number(digits, 1, 2)) {
      return Optional.empty();
    }
    int end = digits + 1;
    String text = passage.token(digits).fold();
    Token next = passage.token(end + 1);
    boolean mark = passage.glued(end, '.') || passage.glued(end, '-') && next.isWord();
    if (mark && !next.spaced() && !line) {
      Optional<String> step = step(end + 1);
      text += step.map(letter -> "." + letter).orElse("");
      end += step.isPresent() ? 2 : 0;
    }
    boolean other =
        passage.glued(end, '/')
            || passage.token(end).is('%')
            || passage.is(end, Term.COUNTER)
            || !line && passage.value(digits) > LAST_GOAL;
    return other ? Optional.empty() : Optional.of(new Number(text, index, end));
  }

  private int lineLetter(int index) {
    Token token = passage.token(index);
    boolean latin = token.length() == 1 && LookAlikes.latin(token.fold()).equals("c");
    boolean spelt =
        passage.match(index, Term.LETTER).filter(match -> match.value().equals("C")).isPresent();
    return token.isWord() && (latin || spelt) ? index + 1 : index;
  }

  private Optional<String> step(int index) {
    Token token = passage.token(index);
    Optional<Lexicon.Match> letter = passage.match(index, Term.GOAL_LETTER);
    if (letter.isPresent()) {
      return Optional.of(letter.get().value());
    }
    boolean step = token.isNumber() || token.isWord() && token.length() == 1;
    return step ? Optional.of(LookAlikes.latin(token.fold())) : Optional.empty();
  }

  private record Number(String text, int first, int end) {}
}
