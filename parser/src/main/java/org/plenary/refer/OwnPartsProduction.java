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
    boolean owner = annex > self && passage.is(index, Term.THIS) && isRunTogether(self);
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
    int meeting = isNamed(noun) ? passage.skip(noun, Term.MEETING) : noun;
    int end = Math.max(act, meeting);
    boolean numbered = passage.token(end).isNumber() && act > noun;
    return end > noun && !numbered ? end : NOTHING;
  }

  /** A meeting that speaks has a capital, where the script has any. */
  private boolean isNamed(int index) {
    String raw = passage.token(index).length() == 0 ? "" : passage.raw(index);
    return !raw.isEmpty() && !Character.isLowerCase(raw.charAt(0));
  }

  // Annex 1 to this resolution, the annex to the present resolution
  private int annex(int index) {
    if (passage.is(index, Term.APPENDIX)) {
      return appendix(index);
    }
    int noun = passage.skip(index, Term.ANNEX);
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
    boolean own =
        number.isPresent() && passage.capital(index) && !passage.opens(index) && of == end;
    if (!own || passage.token(index - 1).is(',') || passage.is(end, Term.ACT)) {
      return NOTHING;
    }
    found.add(index, end, new Subject.DraftAnnex(number.get().text()));
    return end;
  }

  // Appendix 30 of a radio conference's text, Appendix 1 to this resolution
  private int appendix(int index) {
    Optional<Number> number = number(passage.skip(index, Term.APPENDIX));
    if (number.isEmpty() || !passage.capital(index)) {
      return NOTHING;
    }
    int end = number.get().end();
    int of = passage.skip(passage.skip(end, Term.TO), Term.OF);
    int self = self(of);
    if (self != NOTHING) {
      found.add(index, self, new Subject.DraftAnnex(number.get().text()));
      return self;
    }
    if (home != Body.WRC) {
      return NOTHING;
    }
    String target = "treaty:ITU-RR:AP:" + number.get().text();
    found.add(index, end, new Subject.External(target, "provision", ""));
    return end;
  }

  private Optional<Number> number(int index) {
    Token token = passage.token(index);
    if (passage.number(index, 1, 2)) {
      return Optional.of(new Number(String.valueOf(passage.value(index)), index + 1));
    }
    String raw = token.isWord() ? LookAlikes.latin(passage.raw(index)) : "";
    boolean letter = raw.length() == 1 && LookAlikes.isLatin(raw) && passage.capital(index);
    boolean roman = !raw.isEmpty() && Roman.value(raw) > 0;
    boolean word =
        letter && !roman && passage.token(index + 1).isWord() && !raw.equals(passage.raw(index));
    return (letter || roman) && !word
        ? Optional.of(new Number(raw.toUpperCase(Locale.ROOT), index + 1))
        : Optional.empty();
  }

  private record Number(String text, int end) {}
}
