package org.plenary.refer;

import java.util.Optional;
import org.plenary.language.LookAlikes;

/**
 * Documents and letters of ITU (R10, R18): {@code C25/35}, {@code CWG-FHR-20/24}, {@code
 * WTDC-22/24(Add.5)}, {@code Document 62-R}, {@code RCC/62A1/5}, {@code S22-PP-C-0034}, {@code СП
 * 24/06}.
 */
final class ItuDocumentProduction implements Production {
  private static final String PREFIX = "ITU-DOC:";
  private static final String COUNCIL = "C";
  private static final String LETTERS_OF_FILES = "SDRT";
  private final Passage passage;
  private final Citations found;
  private final boolean plainNumbers;

  ItuDocumentProduction(Passage passage, Citations found, Body home) {
    this.passage = passage;
    this.found = found;
    this.plainNumbers = !home.isUnitedNations();
  }

  @Override
  public int take(int index) {
    Token before = passage.token(index - 1);
    boolean inside = !passage.token(index).spaced() && (before.is('/') || before.is('-'));
    if (inside) {
      return NOTHING;
    }
    if (!passage.token(index).isWord() && !passage.is(index, Term.DOCUMENT)) {
      return ordinal(index);
    }
    int end = council(index, index, "");
    end = end == NOTHING ? series(index) : end;
    end = end == NOTHING ? serviceOrder(index) : end;
    end = end == NOTHING ? proposal(index) : end;
    end = end == NOTHING ? file(index) : end;
    end = end == NOTHING ? addendum(index) : end;
    return end == NOTHING ? numbered(index, index, "") : end;
  }

  // 第62号文件, 62号文件补遗1
  private int ordinal(int index) {
    int number = passage.skip(index, Term.ORDINAL);
    int sign = number + 1;
    int noun = passage.skip(sign, Term.ORDINAL_END);
    int end = passage.skip(noun, Term.DOCUMENT);
    boolean sound = plainNumbers && noun > sign && end > noun && passage.number(number, 1, 4);
    if (!sound) {
      return NOTHING;
    }
    Optional<Lexicon.Match> addendum = passage.match(end, Term.ADDENDUM);
    String suffix = "";
    if (addendum.isPresent() && passage.number(addendum.get().end(), 1, 2)) {
      suffix = suffix(addendum.get());
      end = addendum.get().end() + 1;
    } else if (number == index) {
      return NOTHING;
    }
    String target = PREFIX + passage.value(number) + suffix;
    found.add(index, end, new Subject.External(target, "document", ""));
    return end;
  }

  private String suffix(Lexicon.Match addendum) {
    return "(" + addendum.value() + "." + passage.value(addendum.end()) + ")";
  }

  // C25/35, C2000/89-E
  private int council(int first, int index, String suffix) {
    boolean c = LookAlikes.latin(passage.raw(index)).equals(COUNCIL);
    return c && !passage.token(index + 1).spaced()
        ? yearAndNumber(first, index + 1, COUNCIL, suffix)
        : NOTHING;
  }

  // CWG-FHR-20/24, WTDC17/11-R
  private int series(int index) {
    Optional<Lexicon.Match> series = passage.match(index, Term.DOCUMENT_SERIES);
    if (series.isEmpty() || passage.token(series.get().end()).spaced() || !isUpper(index)) {
      return NOTHING;
    }
    int number = passage.skip(series.get().end(), '-');
    String name = passage.raw(index, series.get().end()) + (number > series.get().end() ? "-" : "");
    return yearAndNumber(index, number, name, "");
  }

  private int yearAndNumber(int index, int number, String name, String suffix) {
    boolean year = passage.number(number, 2, 2) || passage.year(number);
    boolean slash = year && passage.glued(number + 1, '/');
    int last = slash ? afterSeries(number + 2) : number;
    boolean sound =
        slash
            && passage.number(last, 1, 4)
            && !passage.token(last).spaced()
            && !passage.glued(last + 1, '/');
    if (!sound) {
      return NOTHING;
    }
    String series = last > number + 2 ? passage.raw(number + 2, last) : "";
    String target = name + passage.token(number).fold() + "/" + series + passage.value(last);
    return finish(index, last + 1, target + suffix);
  }

  // the INF/ of C24/INF/12
  private int afterSeries(int at) {
    boolean series =
        passage.is(at, Term.DOCUMENT_PART)
            && !passage.token(at).spaced()
            && passage.glued(at + 1, '/');
    return series ? at + 2 : at;
  }

  /** Takes the addendum and the mark of the language that may stand behind a number. */
  private int finish(int index, int end, String number) {
    int at = end;
    String target = number;
    if (passage.token(at).is('(')
        && passage.is(at + 1, Term.SYMBOL_SUFFIX)
        && passage.token(at + 2).is('.')
        && passage.number(at + 3, 1, 2)
        && passage.token(at + 4).is(')')) {
      target += passage.raw(at, at + 5).replace(" ", "");
      at += 5;
    }
    if (passage.glued(at, '-') && isLanguageMark(at + 1)) {
      at += 2;
    }
    boolean lookalikes =
        LookAlikes.inside(passage.text(), passage.token(index).start(), passage.token(index).end());
    found.add(
        index,
        at,
        new Subject.External(PREFIX + target, "document", ""),
        lookalikes && isShort(index));
    return at;
  }

  private boolean isShort(int index) {
    return passage.token(index).length() == 1;
  }

  private boolean isLanguageMark(int at) {
    Token token = passage.token(at);
    return token.isWord() && token.length() == 1 && !token.spaced() && passage.capital(at);
  }

  private boolean isUpper(int index) {
    String raw = passage.raw(index);
    return raw.equals(raw.toUpperCase(java.util.Locale.ROOT));
  }

  // СП 24/06, DM-25/1001
  private int serviceOrder(int index) {
    Optional<Lexicon.Match> order = passage.match(index, Term.SERVICE_ORDER);
    if (order.isEmpty() || !isUpper(index)) {
      return NOTHING;
    }
    int number = passage.skip(order.get().end(), '-');
    boolean sound =
        passage.number(number, 2, 2)
            && passage.glued(number + 1, '/')
            && passage.number(number + 2, 1, 4)
            && !passage.token(number + 2).spaced();
    if (!sound) {
      return NOTHING;
    }
    String target =
        order.get().value()
            + " "
            + passage.token(number).fold()
            + "/"
            + passage.token(number + 2).fold();
    found.add(index, number + 3, new Subject.External(PREFIX + target, "document", ""));
    return number + 3;
  }

  // RCC/62A1/5
  private int proposal(int index) {
    boolean sound =
        passage.is(index, Term.PROPOSAL_GROUP)
            && isUpper(index)
            && passage.glued(index + 1, '/')
            && passage.number(index + 2, 1, 4)
            && !passage.token(index + 2).spaced();
    int at = index + 3;
    while (sound
        && at < index + 8
        && !passage.token(at).spaced()
        && (passage.token(at).isNumber() || passage.token(at).isWord())) {
      at++;
    }
    if (!sound || !passage.glued(at, '/') || !passage.token(at + 1).isNumber()) {
      return NOTHING;
    }
    String target = PREFIX + passage.raw(index, at + 2);
    found.add(index, at + 2, new Subject.External(target, "document", ""));
    return at + 2;
  }

  // S22-PP-C-0034, S18-PP-C-0062!A1!MSW-R
  private int file(int index) {
    String raw = passage.raw(index);
    boolean sound =
        raw.length() == 1
            && LETTERS_OF_FILES.contains(raw)
            && passage.number(index + 1, 2, 2)
            && !passage.token(index + 1).spaced()
            && passage.glued(index + 2, '-');
    int at = index + 2;
    while (sound
        && at < index + 8
        && passage.glued(at, '-')
        && passage.token(at + 1).isWord()
        && !passage.token(at + 1).spaced()) {
      at += 2;
    }
    if (!sound || !passage.glued(at, '-') || !passage.number(at + 1, 4, 4)) {
      return NOTHING;
    }
    int end = at + 2;
    while (end < passage.size()
        && !passage.token(end).spaced()
        && (passage.token(end).is('!')
            || passage.token(end - 1).is('!')
            || passage.token(end).is('-')
            || passage.token(end).isNumber() && !passage.token(end - 1).is(',')
            || passage.token(end).isWord())) {
      end++;
    }
    found.add(index, end, new Subject.External(PREFIX + passage.raw(index, end), "document", ""));
    return end;
  }

  // Addendum 1 to Document 62
  private int addendum(int index) {
    Optional<Lexicon.Match> addendum = passage.match(index, Term.ADDENDUM);
    if (addendum.isEmpty() || !passage.number(addendum.get().end(), 1, 2)) {
      return NOTHING;
    }
    int at = addendum.get().end() + 1;
    int to = passage.skip(passage.skip(at, Term.TO), Term.OF);
    int document = passage.skip(to, Term.DETERMINER);
    int number = passage.skip(document, Term.DOCUMENT);
    String suffix = suffix(addendum.get());
    if (number > document) {
      int end = numbered(index, document, suffix);
      return end == NOTHING ? council(index, number, suffix) : end;
    }
    return to > at ? council(index, number, suffix) : NOTHING;
  }

  // Document 62-R: plain numbers only behind the noun, which is written with a capital
  private int numbered(int index, int document, String suffix) {
    Optional<Lexicon.Match> noun = passage.match(document, Term.DOCUMENT);
    boolean sound = plainNumbers && noun.isPresent() && passage.named(document);
    if (!sound || !passage.number(noun.get().end(), 1, 4)) {
      return NOTHING;
    }
    int at = noun.get().end() + 1;
    boolean goesOn =
        passage.glued(at, '/')
            || passage.is(at, Term.COUNTER)
            || passage.glued(at, '.') && passage.token(at + 1).isNumber();
    if (goesOn) {
      return NOTHING;
    }
    String target = PREFIX + passage.value(at - 1) + suffix;
    int end = passage.glued(at, '-') && isLanguageMark(at + 1) ? at + 2 : at;
    found.add(index, end, new Subject.External(target, "document", ""));
    return end;
  }
}
