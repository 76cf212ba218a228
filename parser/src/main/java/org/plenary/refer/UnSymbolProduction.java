package org.plenary.refer;

import java.util.Optional;
import org.plenary.language.LookAlikes;

/**
 * Symbols of United Nations documents (R8): {@code A/RES/70/1}, {@code A/CONF.157/24 (Part I)},
 * {@code A/76/299-S/2021/749}, {@code A/71/53 and Corr.1}.
 */
final class UnSymbolProduction implements Production {
  private static final int LONGEST = 60;
  private static final String PARTS_JOINED = "and";
  private final Passage passage;
  private final Citations found;
  private final Acts acts;

  UnSymbolProduction(Passage passage, Citations found, Acts acts) {
    this.passage = passage;
    this.found = found;
    this.acts = acts;
  }

  @Override
  public int take(int index) {
    if (!startsSymbol(index)) {
      return NOTHING;
    }
    Symbol symbol = read(index);
    if (symbol.end == index) {
      return NOTHING;
    }
    int end = joint(symbol.end);
    add(index, end, symbol.text);
    acts.sawDocument(end);
    return suffixes(symbol.text, end);
  }

  private void add(int first, int end, String symbol) {
    boolean lookalikes =
        LookAlikes.inside(
            passage.text(), passage.token(first).start(), passage.token(end - 1).end());
    found.add(first, end, new Subject.UnSymbol(symbol, 0, false), lookalikes);
  }

  private boolean startsSymbol(int index) {
    Token before = passage.token(index - 1);
    boolean inside =
        !passage.token(index).spaced()
            && (before.is('/') || before.is('-') || before.is('.') || before.isNumber());
    return !inside
        && passage.token(index).isWord()
        && passage.glued(index + 1, '/')
        && isRoot(index);
  }

  private boolean isRoot(int index) {
    String root = LookAlikes.latin(passage.raw(index));
    return root.equals(root.toUpperCase(java.util.Locale.ROOT))
        && passage.hasWord(Term.SYMBOL_ROOT, Tokens.fold(root));
  }

  private Symbol read(int index) {
    StringBuilder text = new StringBuilder(LookAlikes.latin(passage.raw(index)));
    int at = index + 1;
    int digits = 0;
    while (at - index < LONGEST && continues(at)) {
      Token token = passage.token(at);
      boolean word = token.isWord();
      digits += token.isNumber() ? token.length() : 0;
      text.append(word ? LookAlikes.latin(passage.raw(at)) : token.fold());
      at++;
    }
    int end = bracket(at, text);
    boolean sound = digits > 2 || digits > 0 && slashes(text) > 1;
    return sound ? new Symbol(text.toString(), end) : new Symbol("", index);
  }

  private static int slashes(StringBuilder text) {
    return (int) text.chars().filter(c -> c == '/').count();
  }

  /** True when the token belongs to the symbol whose earlier tokens stand before it. */
  private boolean continues(int at) {
    Token token = passage.token(at);
    Token before = passage.token(at - 1);
    Token next = passage.token(at + 1);
    if (token.spaced() && !brokenLine(at)) {
      return false;
    }
    if (token.is('/') || token.is('.')) {
      boolean more = !next.spaced() || brokenLine(at + 1);
      return more && (next.isNumber() || isElement(at + 1));
    }
    if (token.is('-')) {
      return !next.spaced() && next.isNumber() && !before.isNumber();
    }
    return token.isNumber() || before.is('/') && isElement(at) || before.isNumber() && isLetter(at);
  }

  private boolean isElement(int at) {
    Token token = passage.token(at);
    return token.isWord() && LookAlikes.isLatin(LookAlikes.latin(passage.raw(at)));
  }

  private boolean isLetter(int at) {
    return isElement(at)
        && passage.token(at).length() == 1
        && passage.capital(at)
        && !passage.glued(at + 1, '/');
  }

  /** Text taken from a page has symbols broken behind a slash: {@code A/CONF.157/ 24}. */
  private boolean brokenLine(int at) {
    return passage.token(at).isNumber()
        && passage.token(at - 1).is('/')
        && !passage.token(at - 1).spaced();
  }

  /** {@code (Part I)/Corr.1}, {@code (2000)}, {@code (XXIX)} behind a symbol. */
  private int bracket(int at, StringBuilder text) {
    if (!passage.token(at).is('(')) {
      return at;
    }
    boolean resolution = text.indexOf("/RES/") >= 0;
    boolean part = passage.is(at + 1, Term.SYMBOL_PART);
    boolean session = resolution && (passage.year(at + 1) || passage.token(at + 1).isWord());
    int close = at + 1;
    while (close < at + 8 && !passage.token(close).is(')')) {
      close++;
    }
    if (!part && !session || !passage.token(close).is(')') || session && close != at + 2) {
      return at;
    }
    for (int i = at; i <= close; i++) {
      text.append(passage.is(i, Term.AND) ? PARTS_JOINED : passage.raw(i));
    }
    int end = close + 1;
    if (passage.glued(end, '/') && passage.is(end + 1, Term.SYMBOL_SUFFIX)) {
      while (continues(end)) {
        text.append(passage.raw(end++));
      }
    }
    return end;
  }

  /** The second half of a joint symbol: the same document under another organ's number. */
  private int joint(int end) {
    int at = end;
    while (passage.token(at).is('-')
        && !passage.token(at + 1).spaced()
        && passage.glued(at + 2, '/')
        && isRoot(at + 1)) {
      Symbol next = read(at + 1);
      if (next.text.isEmpty()) {
        return at;
      }
      at = next.end;
    }
    return at;
  }

  /** {@code and Add.1, Corr.2}: further documents that share the symbol. */
  private int suffixes(String symbol, int end) {
    int at = end;
    while (true) {
      int item = passage.token(at).is(',') ? at + 1 : passage.skip(at, Term.AND);
      Optional<Lexicon.Match> suffix = passage.match(item, Term.SYMBOL_SUFFIX);
      boolean sound =
          item > at
              && suffix.isPresent()
              && passage.glued(suffix.get().end(), '.')
              && passage.number(suffix.get().end() + 1, 1, 2);
      if (!sound) {
        return at;
      }
      int stop = suffix.get().end() + 2;
      while (passage.glued(stop, '/')
          && passage.is(stop + 1, Term.SYMBOL_SUFFIX)
          && passage.glued(stop + 2, '.')
          && passage.number(stop + 3, 1, 2)) {
        stop += 4;
      }
      String tail = passage.raw(item, stop);
      add(item, stop, symbol + "/" + tail);
      at = stop;
    }
  }

  private record Symbol(String text, int end) {}
}
