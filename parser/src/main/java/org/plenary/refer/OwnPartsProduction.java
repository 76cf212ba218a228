package org.plenary.refer;

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
  private final Body home;

  OwnPartsProduction(Passage passage, Citations found, Body home) {
    this.passage = passage;
    this.home = home;
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
      found.add(index, end, new Subject.DraftAnnex(number.map(Number::text).orElse("")));
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
    boolean numbered = passage.token(end).isNumber() && act > noun;
    return end > noun && !numbered ? end : NOTHING;
  }

  // Annex 1 to this resolution, the annex to the present resolution
  private int annex(int index) {
    int appendix = passage.skip(index, Term.APPENDIX);
    int noun = Math.max(appendix, passage.skip(index, Term.ANNEX));
    if (noun == index) {
      return NOTHING;
    }
    Optional<Number> number = number(noun);
    int end = number.map(Number::end).orElse(noun);
    int of = passage.skip(passage.skip(passage.skip(end, Term.TO), Term.OF), Term.TO);
    int self = self(passage.is(of, Term.THIS) ? of : end);
    if (self != NOTHING && passage.is(self - 1, Term.MEETING) && !passage.is(self - 1, Term.ACT)) {
      return NOTHING;
    }
    if (self != NOTHING) {
      found.add(index, self, new Subject.DraftAnnex(number.map(Number::text).orElse("")));
      return self;
    }
    if (number.isEmpty() || !passage.named(index) || isForeign(end)) {
      return NOTHING;
    }
    return appendix > index && home == Body.WRC
        ? appendix(index, number.get())
        : unowned(index, number.get(), of);
  }

  /** {@code Annex 2} alone is one of the document's own, {@code Annex 2 to the letter} is not. */
  private int unowned(int index, Number number, int of) {
    boolean own =
        passage.is(index, Term.ANNEX)
            && !passage.opens(index)
            && of == number.end()
            && !passage.token(index - 1).is(',')
            && !passage.is(number.end(), Term.COUNTER)
            && !follows(index);
    if (!own) {
      return NOTHING;
    }
    found.add(index, number.end(), new Subject.DraftAnnex(number.text()));
    return number.end();
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

  // Appendix 30 of the Radio Regulations, in a radio conference's text
  private int appendix(int index, Number number) {
    String target = "treaty:ITU-RR:AP:" + number.text();
    found.add(index, number.end(), new Subject.External(target, "provision", ""));
    return number.end();
  }

  private Optional<Number> number(int index) {
    Token token = passage.token(index);
    if (passage.number(index, 1, 2)) {
      return Optional.of(new Number(String.valueOf(passage.value(index)), index + 1));
    }
    if (token.kind() == Token.Kind.IDEOGRAPH) {
      int value = ChineseNumeral.value(token.fold());
      return value == 0
          ? Optional.empty()
          : Optional.of(new Number(String.valueOf(value), index + 1));
    }
    String raw = token.isWord() ? LookAlikes.latin(passage.raw(index)) : "";
    boolean letter = raw.length() == 1 && LookAlikes.isLatin(raw) && passage.capital(index);
    boolean roman = !raw.isEmpty() && Roman.value(raw) > 0;
    boolean word =
        letter && !roman && passage.token(index + 1).isWord() && isPreposition(index, raw);
    return (letter || roman) && !word
        ? Optional.of(new Number(raw.toUpperCase(Locale.ROOT), index + 1))
        : Optional.empty();
  }

  /** A Cyrillic letter before a word is a preposition, unless what follows joins an owner. */
  private boolean isPreposition(int index, String raw) {
    int owner = passage.skip(passage.skip(index + 1, Term.TO), Term.OF);
    boolean owned = owner > index + 1 && passage.is(owner, Term.THIS);
    return !raw.equals(passage.raw(index)) && !owned;
  }

  private record Number(String text, int end) {}
}
