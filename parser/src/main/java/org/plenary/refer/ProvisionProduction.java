package org.plenary.refer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.language.LookAlikes;

/**
 * Provisions and articles of treaties (R11, R12): {@code Nos. 191A and 191B of the Convention},
 * {@code статья 4 Устава}, {@code 《组织法》第210款}, {@code CV 156}.
 */
final class ProvisionProduction implements Production {
  private static final String ARTICLE = "ART";
  private static final String NUMBER = "NO";
  private static final String OTHER = "OTHER";
  private static final String REGULATIONS = "ITU-RR";
  private static final int LONGEST = 40;
  private static final int LONGEST_NUMERAL = 4;
  private final Passage passage;
  private final Citations found;
  private final Body home;
  private final boolean unitedNations;

  ProvisionProduction(Passage passage, Citations found, Body home) {
    this.passage = passage;
    this.found = found;
    this.home = home;
    this.unitedNations = home.isUnitedNations();
  }

  @Override
  public int take(int index) {
    int article = passage.skip(index, Term.ARTICLE);
    if (article > index) {
      return listed(index, passage.skip(article, '.'), ARTICLE);
    }
    Optional<Lexicon.Match> provision = passage.match(index, Term.PROVISION);
    if (provision.isPresent()) {
      return listed(index, passage.skip(provision.get().end(), '.'), NUMBER);
    }
    Optional<Lexicon.Match> instrument = passage.match(index, Term.INSTRUMENT);
    if (instrument.isPresent() && passage.is(instrument.get().end(), Term.ORDINAL)) {
      return counted(index, instrument.get());
    }
    return abbreviated(index);
  }

  // Articles 13, 14A and 20 of the Convention
  private int listed(int index, int numbers, String division) {
    List<Part> parts = parts(numbers);
    if (parts.isEmpty()) {
      return NOTHING;
    }
    int end = parts.get(parts.size() - 1).end;
    Optional<Lexicon.Match> instrument = passage.match(passage.skip(end, Term.OF), Term.INSTRUMENT);
    if (instrument.isEmpty()) {
      return regulations(index, parts, division);
    }
    boolean dotted = parts.stream().anyMatch(part -> part.text.contains("."));
    if (!isMeant(instrument.get()) || dotted && !instrument.get().value().equals(REGULATIONS)) {
      return NOTHING;
    }
    add(index, parts, instrument.get(), division);
    return instrument.get().end();
  }

  /** In a text of a radio conference {@code No. 9.11A} and {@code Article 22} are of its Rules. */
  private int regulations(int index, List<Part> parts, String division) {
    int end = parts.get(parts.size() - 1).end;
    boolean dotted = parts.stream().allMatch(part -> part.text.contains("."));
    boolean article = division.equals(ARTICLE) && passage.capital(index);
    if (home != Body.WRC || !dotted && !article || passage.skip(end, Term.OF) > end) {
      return NOTHING;
    }
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      found.add(i == 0 ? index : part.start, part.end, subject(REGULATIONS, division, part.text));
    }
    return end;
  }

  private void add(int index, List<Part> parts, Lexicon.Match instrument, String division) {
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      int first = i == 0 ? index : part.start;
      int end = i == parts.size() - 1 ? Math.max(instrument.end(), part.end) : part.end;
      found.add(first, end, subject(instrument.value(), division, part.text));
    }
  }

  private static Subject subject(String instrument, String division, String number) {
    String target = "treaty:" + instrument + ":" + division + ":" + number;
    return new Subject.External(target, division.equals(ARTICLE) ? "article" : "provision", "");
  }

  /** False when the words go on to name another treaty: {@code the Convention on …}. */
  private boolean isMeant(Lexicon.Match instrument) {
    boolean charter = instrument.value().startsWith("UN-");
    boolean other =
        instrument.value().equals(OTHER) || passage.is(instrument.end(), Term.OTHER_INSTRUMENT);
    return charter || !other && !unitedNations;
  }

  // 《组织法》第210款, 《公约》第191A和191B款, 《公约》第191A款和第191B款
  private int counted(int index, Lexicon.Match instrument) {
    if (!isMeant(instrument)) {
      return NOTHING;
    }
    List<Part> parts = new ArrayList<>();
    int first = index;
    int number = instrument.end();
    int counted = index;
    String division = "";
    for (Optional<Part> part = ordinal(number); part.isPresent(); part = ordinal(number)) {
      int end = part.get().end;
      int behind = division(end);
      parts.add(new Part(part.get().text, first, behind));
      if (behind > end) {
        division = passage.is(end, Term.ARTICLE_END) ? ARTICLE : NUMBER;
        counted = behind;
      }
      first = passage.separators(behind);
      number = first;
      if (first == behind) {
        break;
      }
    }
    int stop = counted;
    String kind = division;
    parts.stream()
        .filter(part -> part.end <= stop)
        .forEach(
            part -> found.add(part.start, part.end, subject(instrument.value(), kind, part.text)));
    return counted > index ? counted : NOTHING;
  }

  private Optional<Part> ordinal(int index) {
    return part(passage.skip(index, Term.ORDINAL));
  }

  private int division(int index) {
    int article = passage.skip(index, Term.ARTICLE_END);
    return article > index ? article : passage.skip(index, Term.PROVISION_END);
  }

  // CV 156
  private int abbreviated(int index) {
    Optional<Lexicon.Match> instrument = passage.match(index, Term.INSTRUMENT_SHORT);
    boolean upper =
        instrument.isPresent()
            && passage.raw(index).equals(passage.raw(index).toUpperCase(java.util.Locale.ROOT));
    if (!upper
        || unitedNations
        || !passage.number(index + 1, 2, 3)
        || !passage.token(index + 1).spaced()) {
      return NOTHING;
    }
    Part part = part(index + 1).orElseThrow();
    found.add(index, part.end, subject(instrument.get().value(), NUMBER, part.text));
    return part.end;
  }

  private List<Part> parts(int index) {
    List<Part> parts = new ArrayList<>();
    Optional<Part> part = part(index);
    int from = index;
    while (part.isPresent() && part.get().end - from < LONGEST) {
      parts.add(part.get());
      int end = part.get().end;
      int next = passage.separators(end);
      next = next == end ? passage.skip(end, Term.TO) : next;
      next = next == end && passage.token(end).is('-') ? end + 1 : next;
      part = next == end ? Optional.empty() : part(next);
    }
    return parts;
  }

  private Optional<Part> part(int index) {
    Token token = passage.token(index);
    if (token.isWord() && Roman.value(LookAlikes.latin(passage.raw(index))) > 0) {
      return Optional.of(new Part(LookAlikes.latin(passage.raw(index)), index, index + 1));
    }
    Optional<Part> spelt = spelt(index);
    if (spelt.isPresent() || !passage.number(index, 1, 4)) {
      return spelt;
    }
    String number = token.fold();
    int end = index + 1;
    if (passage.glued(end, '.')
        && passage.number(end + 1, 1, 4)
        && !passage.token(end + 1).spaced()) {
      number += "." + passage.token(end + 1).fold();
      end += 2;
    }
    Token letter = passage.token(end);
    if (letter.isWord() && !letter.spaced() && letter.length() <= 4) {
      number += LookAlikes.latin(passage.raw(end));
      end++;
    }
    return Optional.of(new Part(number, index, end));
  }

  /** {@code 七十三}. */
  private Optional<Part> spelt(int index) {
    int end = index;
    while (passage.token(end).kind() == Token.Kind.IDEOGRAPH && end < index + LONGEST_NUMERAL) {
      end++;
    }
    int value = 0;
    while (end > index && value == 0) {
      value = ChineseNumeral.value(passage.raw(index, end));
      end -= value == 0 ? 1 : 0;
    }
    return value == 0 ? Optional.empty() : Optional.of(new Part(String.valueOf(value), index, end));
  }

  private record Part(String text, int start, int end) {}
}
