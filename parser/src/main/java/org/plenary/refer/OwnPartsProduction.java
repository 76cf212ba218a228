package org.plenary.refer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenary.language.LookAlikes;

/**
 * The document itself (R15) and its annexes (R14): {@code this resolution}, {@code настоящая
 * Конференция}, {@code Annex 1 to this resolution}, {@code 本决议附件1}.
 */
final class OwnPartsProduction implements Production {
  private final Passage passage;
  private final Citations found;

  OwnPartsProduction(Passage passage, Citations found) {
    this.passage = passage;
    this.found = found;
  }

  @Override
  public int take(int index) {
    int self = self(index);
    if (self == NOTHING) {
      return annex(index);
    }
    int annex = passage.skip(passage.skip(self, Term.OF), Term.ANNEX);
    boolean owner =
        annex > passage.skip(self, Term.OF) && passage.is(index, Term.THIS) && isRunTogether(self);
    Optional<Number> number = owner ? number(annex) : Optional.empty();
    int end = number.map(Number::end).orElse(annex);
    if (owner) {
      found.add(index, end, new Subject.DraftAnnex(number.map(Number::text).orElse(""), true));
      return end;
    }
    found.add(
        index, self, new Subject.Self(passage.is(self - 1, Term.MEETING) ? "meeting" : "self"));
    return self;
  }

  /** Chinese names the owner first: {@code 本决议附件1}. */
  private boolean isRunTogether(int self) {
    return passage.token(self - 1).kind() == Token.Kind.IDEOGRAPH;
  }

  private int self(int index) {
    int noun = passage.skip(index, Term.THIS);
    if (noun == index) {
      return NOTHING;
    }
    int act = passage.skip(noun, Term.ACT);
    int meeting = passage.named(noun) ? passage.skip(noun, Term.MEETING) : noun;
    int end = Math.max(act, meeting);
    boolean call = passage.token(end - 1).isWord() && !passage.token(end).spaced();
    boolean numbered = passage.token(end).isNumber() && act > noun && !call;
    return end > noun && !numbered ? end : NOTHING;
  }

  // Annex 1 to this resolution, the annex to the present resolution
  private int annex(int index) {
    int noun = Math.max(passage.skip(index, Term.APPENDIX), passage.skip(index, Term.ANNEX));
    if (noun == index) {
      return NOTHING;
    }
    List<Number> all = numbers(noun);
    Optional<Number> number = all.stream().findFirst();
    int end = all.isEmpty() ? noun : all.get(all.size() - 1).end();
    int of = passage.skip(passage.skip(passage.skip(end, Term.TO), Term.OF), Term.TO);
    int self = self(passage.is(of, Term.THIS) ? of : end);
    if (self != NOTHING && passage.is(self - 1, Term.MEETING) && !passage.is(self - 1, Term.ACT)) {
      return NOTHING;
    }
    if (self != NOTHING) {
      add(index, all, self, true);
      return self;
    }
    if (number.isEmpty() || !passage.named(index) || isForeign(end)) {
      return NOTHING;
    }
    return unowned(index, all, of);
  }

  private List<Number> numbers(int index) {
    List<Number> all = new ArrayList<>();
    int at = index;
    for (Optional<Number> number = number(at); number.isPresent(); number = number(at)) {
      all.add(number.get());
      int next = passage.separators(number.get().end());
      if (next == number.get().end()) {
        break;
      }
      at = next;
    }
    return all;
  }

  private void add(int index, List<Number> all, int end, boolean owned) {
    if (all.isEmpty()) {
      found.add(index, end, new Subject.DraftAnnex("", owned));
    }
    for (int i = 0; i < all.size(); i++) {
      Number number = all.get(i);
      int first = i == 0 ? index : number.first;
      int stop = i == all.size() - 1 ? end : number.end;
      found.add(first, stop, new Subject.DraftAnnex(number.text, owned));
    }
  }

  /** {@code Annex 2} alone is one of the document's own, {@code Annex 2 to the letter} is not. */
  private int unowned(int index, List<Number> all, int of) {
    int end = all.get(all.size() - 1).end;
    boolean own =
        passage.is(index, Term.ANNEX)
            && !passage.opens(index)
            && of == end
            && !passage.token(index - 1).is(',')
            && !passage.is(end, Term.COUNTER)
            && !follows(index);
    if (!own) {
      return NOTHING;
    }
    add(index, all, end, false);
    return end;
  }

  /** Chinese names the owner first: {@code 第71号决议（2022年）附件1} is an annex of that text. */
  private boolean follows(int index) {
    Token before = passage.token(index - 1);
    boolean act = before.is(')') || passage.is(index - 2, Term.ACT);
    return passage.token(index).kind() == Token.Kind.IDEOGRAPH && act;
  }

  private boolean isForeign(int end) {
    return passage.is(end, Term.ACT);
  }

  private Optional<Number> number(int index) {
    Token token = passage.token(index);
    if (passage.number(index, 1, 2)) {
      return Optional.of(new Number(String.valueOf(passage.value(index)), index, index + 1));
    }
    if (token.kind() == Token.Kind.IDEOGRAPH) {
      int value = ChineseNumeral.value(token.fold());
      return value == 0
          ? Optional.empty()
          : Optional.of(new Number(String.valueOf(value), index, index + 1));
    }
    String raw = token.isWord() ? LookAlikes.latin(passage.raw(index)) : "";
    boolean letter = raw.length() == 1 && LookAlikes.isLatin(raw) && passage.capital(index);
    boolean roman = !raw.isEmpty() && Roman.value(raw) > 0;
    boolean word =
        letter && !roman && passage.token(index + 1).isWord() && isPreposition(index, raw);
    return (letter || roman) && !word
        ? Optional.of(new Number(raw.toUpperCase(Locale.ROOT), index, index + 1))
        : Optional.empty();
  }

  /** A Cyrillic letter before a word is a preposition, unless what follows joins an owner. */
  private boolean isPreposition(int index, String raw) {
    int owner = passage.skip(passage.skip(index + 1, Term.TO), Term.OF);
    boolean owned = owner > index + 1 && passage.is(owner, Term.THIS);
    return !raw.equals(passage.raw(index)) && !owned;
  }

  private record Number(String text, int first, int end) {}
}
