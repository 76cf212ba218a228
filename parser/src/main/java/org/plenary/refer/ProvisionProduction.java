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
  private static final String APPENDIX = "AP";
  private static final String OTHER = "OTHER";
  private static final String REGULATIONS = "ITU-RR";
  private static final List<Term> NOUNS = List.of(Term.ARTICLE, Term.APPENDIX, Term.PROVISION);
  private static final int LONGEST = 40;
  private static final int MOST_GROUPS = 4;
  private static final int LONGEST_NUMERAL = 4;
  private final Passage passage;
  private final ForeignActs foreign;
  private final Citations found;
  private final Body home;
  private final boolean unitedNations;

  ProvisionProduction(Passage passage, Citations found, Body home) {
    this.passage = passage;
    this.foreign = new ForeignActs(passage);
    this.found = found;
    this.home = home;
    this.unitedNations = home.isUnitedNations();
  }

  @Override
  public int take(int index) {
    Optional<Group> group = group(index);
    if (group.isPresent()) {
      return listed(group.get());
    }
    Optional<Lexicon.Match> instrument = passage.match(index, Term.INSTRUMENT);
    if (instrument.isPresent()) {
      return behindOwner(instrument.get());
    }
    return abbreviated(index);
  }

  /** A noun with its numbers: {@code Articles 13, 14A and 20}, {@code Appendix 30B}. */
  private Optional<Group> group(int index) {
    String division = ARTICLE;
    int noun = passage.skip(index, Term.ARTICLE);
    if (noun == index) {
      division = NUMBER;
      noun = passage.skip(index, Term.PROVISION);
    }
    if (noun == index) {
      division = APPENDIX;
      noun = passage.named(index) ? passage.skip(index, Term.APPENDIX) : index;
    }
    List<Part> parts = noun == index ? List.of() : parts(passage.skip(noun, '.'));
    return parts.isEmpty() ? Optional.empty() : Optional.of(new Group(division, index, parts));
  }

  // Articles 13, 14A and 20 of the Convention; Article 11 and Appendix 30 of the Radio Regulations
  private int listed(Group first) {
    List<Group> groups = new ArrayList<>();
    Optional<Group> next = Optional.of(first);
    while (next.isPresent() && groups.size() < MOST_GROUPS) {
      groups.add(next.get());
      int end = next.get().end();
      Optional<Lexicon.Match> instrument = owner(end, next.get().division);
      if (instrument.isPresent()) {
        return owned(groups, instrument.get());
      }
      int further = separated(end);
      next = further == NOTHING ? Optional.empty() : group(further);
    }
    return regulations(first);
  }

  /** Where the next noun of a list begins; <i>and</i> can have grown onto it. */
  private int separated(int end) {
    for (Term noun : NOUNS) {
      int next = passage.elementAfter(end, noun);
      if (passage.isListed(end, next, noun)) {
        return next;
      }
    }
    return NOTHING;
  }

  private Optional<Lexicon.Match> owner(int end, String division) {
    int of = passage.skip(end, Term.OF);
    int to = of == end && division.equals(APPENDIX) ? passage.skip(end, Term.TO) : of;
    return passage.match(passage.skip(to, Term.DETERMINER), Term.INSTRUMENT);
  }

  private int owned(List<Group> groups, Lexicon.Match instrument) {
    boolean radio = instrument.value().equals(REGULATIONS);
    boolean proper = groups.stream().anyMatch(Group::isOfRadio);
    if (!isMeant(instrument) || proper && !radio) {
      return NOTHING;
    }
    for (Group group : groups) {
      boolean last = group == groups.get(groups.size() - 1);
      add(group, instrument.value(), last ? instrument.end() : group.end());
    }
    return instrument.end();
  }

  /** In a text of a radio conference {@code No. 9.11A} and {@code Article 22} are of its Rules. */
  private int regulations(Group group) {
    int end = group.end();
    boolean dotted = group.parts.stream().allMatch(part -> part.text.contains("."));
    boolean article = group.division.equals(ARTICLE) && passage.capital(group.first);
    boolean named = dotted || article || group.division.equals(APPENDIX);
    if (home != Body.WRC || !named || isOwned(end)) {
      return NOTHING;
    }
    add(group, REGULATIONS, end);
    return end;
  }

  /** True when another text is named as the owner: {@code Appendix 2 to the letter}. */
  private boolean isOwned(int end) {
    int owner = Math.max(passage.skip(end, Term.OF), passage.skip(end, Term.TO));
    boolean written = passage.token(end).isWord() && owner > end;
    return written || passage.is(owner, Term.THIS) || passage.is(owner, Term.ACT);
  }

  private void add(Group group, String instrument, int stop) {
    List<Part> parts = group.parts;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      int first = i == 0 ? group.first : part.start;
      int end = i == parts.size() - 1 ? Math.max(stop, part.end) : part.end;
      found.add(first, end, subject(instrument, group.division, part.text));
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
        instrument.value().equals(OTHER)
            || passage.is(instrument.end(), Term.OTHER_INSTRUMENT)
            || foreign.isOwned(instrument.end());
    return charter || !other && !unitedNations;
  }

  /** Chinese names the owner first: {@code 《无线电规则》第11条、附录30和第5.429B款}. */
  private int behindOwner(Lexicon.Match instrument) {
    if (!isMeant(instrument)) {
      return NOTHING;
    }
    int first = instrument.index();
    int stop = NOTHING;
    int at = instrument.end();
    for (int end = divided(first, at, instrument); end != NOTHING; ) {
      stop = end;
      at = passage.separators(end);
      first = at;
      end = at == end ? NOTHING : divided(first, at, instrument);
    }
    return stop;
  }

  private int divided(int first, int at, Lexicon.Match instrument) {
    return passage.is(at, Term.ORDINAL)
        ? counted(first, at, instrument)
        : appended(first, at, instrument);
  }

  private int appended(int first, int at, Lexicon.Match instrument) {
    boolean appendix = instrument.value().equals(REGULATIONS) && passage.is(at, Term.APPENDIX);
    Optional<Group> group = appendix ? group(at) : Optional.empty();
    if (group.isEmpty()) {
      return NOTHING;
    }
    Group owned = new Group(APPENDIX, first, group.get().parts);
    add(owned, REGULATIONS, owned.end());
    return owned.end();
  }

  // 第210款, 第191A和191B款, 第191A款和第191B款: up to the word that says what is counted
  private int counted(int first, int at, Lexicon.Match instrument) {
    List<Part> parts = new ArrayList<>();
    int start = first;
    int number = at;
    for (Optional<Part> part = ordinal(number); part.isPresent(); part = ordinal(number)) {
      int end = part.get().end;
      int behind = division(end);
      parts.add(new Part(part.get().text, start, behind));
      if (behind > end) {
        String division = passage.is(end, Term.ARTICLE_END) ? ARTICLE : NUMBER;
        parts.forEach(
            p -> found.add(p.start, p.end, subject(instrument.value(), division, p.text)));
        return behind;
      }
      start = passage.separators(behind);
      number = start;
      if (start == behind) {
        break;
      }
    }
    return NOTHING;
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
      boolean joined = passage.token(end).is('-') || passage.glued(end, '/');
      next = next == end && joined ? end + 1 : next;
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

  private record Group(String division, int first, List<Part> parts) {
    int end() {
      return parts.get(parts.size() - 1).end;
    }

    /** Only the Radio Regulations have appendices, and numbers such as {@code 5.429B}. */
    boolean isOfRadio() {
      return division.equals(APPENDIX) || parts.stream().anyMatch(part -> part.text.contains("."));
    }
  }
}
