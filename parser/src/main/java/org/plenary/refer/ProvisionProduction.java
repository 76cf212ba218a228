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
  private static final int LONGEST = 40;
  private final Passage passage;
  private final Citations found;
  private final boolean unitedNations;

  ProvisionProduction(Passage passage, Citations found, Body home) {
    this.passage = passage;
    this.found = found;
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
    if (instrument.isEmpty() || !isMeant(instrument.get())) {
      return NOTHING;
    }
    add(index, parts, instrument.get(), division);
    return instrument.get().end();
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
    boolean other = passage.is(instrument.end(), Term.OTHER_INSTRUMENT);
    return charter || !other && !unitedNations;
  }

  // 《组织法》第210款
  private int counted(int index, Lexicon.Match instrument) {
    int ordinal = passage.skip(instrument.end(), Term.ORDINAL);
    List<Part> parts = parts(ordinal);
    if (parts.size() != 1 || !isMeant(instrument)) {
      return NOTHING;
    }
    int end = parts.get(0).end;
    boolean article = passage.is(end, Term.ARTICLE_END);
    if (!article && !passage.is(end, Term.PROVISION_END)) {
      return NOTHING;
    }
    found.add(
        index, end + 1, subject(instrument.value(), article ? ARTICLE : NUMBER, parts.get(0).text));
    return end + 1;
  }

  // CV 156
  private int abbreviated(int index) {
    Optional<Lexicon.Match> instrument = passage.match(index, Term.INSTRUMENT_SHORT);
    boolean upper =
        instrument.isPresent()
            && passage.raw(index).equals(passage.raw(index).toUpperCase(java.util.Locale.ROOT));
    if (!upper
        || unitedNations
        || !passage.number(index + 1, 1, 3)
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
      int next = passage.skip(passage.skip(end, ','), Term.AND);
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
    if (!passage.number(index, 1, 4)) {
      return Optional.empty();
    }
    String number = token.fold();
    int end = index + 1;
    Token letter = passage.token(end);
    if (letter.isWord() && !letter.spaced() && letter.length() <= 4) {
      number += LookAlikes.latin(passage.raw(end));
      end++;
    }
    return Optional.of(new Part(number, index, end));
  }

  private record Part(String text, int start, int end) {}
}
