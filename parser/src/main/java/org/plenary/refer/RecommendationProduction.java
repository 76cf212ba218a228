package org.plenary.refer;

import java.util.Optional;
import org.plenary.language.LookAlikes;

/**
 * Recommendations of the Sectors (R7): {@code Recommendation ITU-T X.509 (10/2019)}, {@code
 * Рекомендация МСЭ-T E.164}, {@code ITU-R M.2083-0}, {@code ITU-T Recommendation D.50}, {@code la
 * Recommandation D.50 de l'UIT-T}, {@code ITU-T E.164建议书}; and their reports: {@code Report ITU-R
 * M.2320}.
 */
final class RecommendationProduction implements Production {
  private static final String DEFAULT_SECTOR = "ITU-T";
  private final Passage passage;
  private final Citations found;

  RecommendationProduction(Passage passage, Citations found) {
    this.passage = passage;
    this.found = found;
  }

  @Override
  public int take(int index) {
    int report = passage.skip(index, Term.REPORT);
    int noun = Math.max(report, afterNoun(index));
    Optional<Lexicon.Match> sector = passage.match(noun, Term.SECTOR);
    if ((noun == index || report > index) && sector.isEmpty()) {
      return NOTHING;
    }
    int at = sector.map(Lexicon.Match::end).orElse(noun);
    int number = noun == index ? afterNoun(at) : at;
    return series(index, number, sector.map(Lexicon.Match::value).orElse(""), report > index);
  }

  private int afterNoun(int index) {
    return passage
        .match(index, Term.ACT)
        .filter(match -> match.value().equals(ActKind.RECOMMENDATION.name()))
        .map(Lexicon.Match::end)
        .orElse(index);
  }

  /** Behind {@code E.164建议书}, but not behind the <i>and</i> of the next: {@code والتوصية}. */
  private int behindNoun(int index) {
    boolean another = passage.match(index, Term.ACT).filter(Lexicon.Match::joined).isPresent();
    return another ? index : afterNoun(index);
  }

  /** The number, and those that follow it in a list. */
  private int series(int index, int number, String sector, boolean report) {
    int end = one(index, number, sector, report);
    if (end == NOTHING) {
      return NOTHING;
    }
    while (true) {
      int next = passage.separators(end);
      Optional<Lexicon.Match> other = passage.match(next, Term.SECTOR);
      int again = other.map(Lexicon.Match::end).orElse(next);
      String own = other.map(Lexicon.Match::value).orElse(sector);
      int further = next == end ? NOTHING : one(next, again, own, report);
      if (further == NOTHING) {
        return end;
      }
      end = further;
    }
  }

  private int one(int index, int number, String sector, boolean led) {
    Token letters = passage.token(number);
    String raw = letters.isWord() ? LookAlikes.latin(passage.raw(number)) : "";
    boolean sound =
        !raw.isEmpty()
            && raw.length() <= 3
            && raw.equals(raw.toUpperCase(java.util.Locale.ROOT))
            && LookAlikes.isLatin(raw)
            && passage.glued(number + 1, '.')
            && !passage.token(number + 2).spaced()
            && isNumber(number + 2);
    if (!sound) {
      return NOTHING;
    }
    int end = number + 3;
    while (continues(end)) {
      end += 2;
    }
    String target = raw + "." + hyphened(number + 2, end);
    int other = otherNumber(end);
    int after = passage.skip(other, Term.REPORT);
    boolean report = led || after > other && passage.token(other).kind() == Token.Kind.IDEOGRAPH;
    Edition edition = edition(report ? after : behindNoun(other));
    Optional<Lexicon.Match> owner = sector.isEmpty() ? owner(edition.end) : Optional.empty();
    String name = sector.isEmpty() ? DEFAULT_SECTOR : sector;
    int stop = owner.map(Lexicon.Match::end).orElse(edition.end);
    found.add(
        index,
        stop,
        new Subject.External(
            owner.map(Lexicon.Match::value).orElse(name) + (report ? ":REP:" : ":REC:") + target,
            report ? "report" : "recommendation",
            edition.text),
        !raw.equals(passage.raw(number)));
    return stop;
  }

  /** The sector behind a number: {@code de l'UIT-T}. */
  private Optional<Lexicon.Match> owner(int end) {
    int of = passage.skip(end, Term.OF);
    return of == end ? Optional.empty() : passage.match(of, Term.SECTOR);
  }

  /** A text with a number in two series has both: {@code Y.4001/F.748.1}. */
  private int otherNumber(int end) {
    boolean second =
        passage.glued(end, '/')
            && passage.token(end + 1).isWord()
            && passage.glued(end + 2, '.')
            && passage.token(end + 3).isNumber();
    int at = second ? end + 4 : end;
    while (second && continues(at)) {
      at += 2;
    }
    return at;
  }

  private String hyphened(int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      out.append(passage.token(i).isWord() ? passage.raw(i) : passage.token(i).fold());
    }
    return out.toString();
  }

  /** A number, or the letters that stand for one in a draft: {@code X.yyy}. */
  private boolean isNumber(int at) {
    Token token = passage.token(at);
    return token.isNumber() || token.isWord() && token.length() == 3 && !passage.capital(at);
  }

  private boolean continues(int at) {
    boolean mark = passage.glued(at, '.') || passage.glued(at, '-');
    return mark && passage.token(at + 1).isNumber() && !passage.token(at + 1).spaced();
  }

  // (10/2019)
  private Edition edition(int at) {
    boolean sound =
        passage.token(at).is('(')
            && passage.number(at + 1, 1, 2)
            && passage.token(at + 2).is('/')
            && passage.year(at + 3)
            && passage.token(at + 4).is(')');
    return sound
        ? new Edition(passage.token(at + 1).fold() + "/" + passage.token(at + 3).fold(), at + 5)
        : new Edition("", at);
  }

  private record Edition(String text, int end) {}
}
