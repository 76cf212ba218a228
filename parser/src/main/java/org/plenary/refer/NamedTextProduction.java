package org.plenary.refer;

import java.util.Optional;
import org.plenary.language.LookAlikes;

/**
 * Texts known by name, and numbered aims (R16): {@code Tunis Agenda}, {@code SDG 9}, {@code ЦУР 9},
 * {@code Target 9.c}, {@code WSIS Action Line C5}.
 */
final class NamedTextProduction implements Production {
  private final Passage passage;
  private final Citations found;

  NamedTextProduction(Passage passage, Citations found) {
    this.passage = passage;
    this.found = found;
  }

  @Override
  public int take(int index) {
    Optional<Lexicon.Match> text = passage.match(index, Term.NAMED_TEXT);
    if (text.isPresent()) {
      found.add(
          index, text.get().end(), new Subject.External(text.get().value(), "instrument", ""));
      return text.get().end();
    }
    Optional<Lexicon.Match> goal = passage.match(index, Term.GOAL);
    return goal.isPresent() && hasCapital(index) ? goal(index, goal.get()) : NOTHING;
  }

  /** A word for an aim counts only with a capital, where the script has any. */
  private boolean hasCapital(int index) {
    Token token = passage.token(index);
    return passage.capital(index)
        || token.kind() == Token.Kind.IDEOGRAPH
        || token.isWord() && !Character.isLowerCase(passage.raw(index).charAt(0));
  }

  private int goal(int index, Lexicon.Match goal) {
    int end = one(index, goal.end(), goal.value());
    while (end != NOTHING) {
      int next = passage.skip(passage.skip(end, ','), Term.AND);
      int further = next == end ? NOTHING : one(next, next, goal.value());
      if (further == NOTHING) {
        return end;
      }
      end = further;
    }
    return NOTHING;
  }

  private int one(int index, int number, String series) {
    boolean line = series.contains(":");
    int digits =
        line && LookAlikes.latin(passage.token(number).fold()).equals("c") ? number + 1 : number;
    boolean sound = passage.number(digits, 1, 2) && (digits > number) == line;
    if (!sound) {
      return NOTHING;
    }
    int end = digits + 1;
    String text = passage.token(digits).fold();
    Token next = passage.token(end + 1);
    boolean step = next.isNumber() || next.isWord() && next.length() == 1;
    if (passage.glued(end, '.') && !next.spaced() && step) {
      text += "." + LookAlikes.latin(next.fold());
      end += 2;
    }
    if (passage.glued(end, '/') || passage.token(end).is('%') || value(text) > 17 && !line) {
      return NOTHING;
    }
    String target = line ? series + ":C" + text : series + ":" + text;
    found.add(index, end, new Subject.External(target, "goal", ""));
    return end;
  }

  private static int value(String text) {
    int dot = text.indexOf('.');
    return Integer.parseInt(dot < 0 ? text : text.substring(0, dot));
  }
}
