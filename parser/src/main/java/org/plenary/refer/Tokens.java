package org.plenary.refer;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.plenary.source.Blanks;

/** A passage cut into words, numbers and signs. */
final class Tokens {
  private static final String HYPHENS = "\u2010\u2011\u2012\u2013\u2014\u2212\ufe63\uff0d";
  private static final String APOSTROPHES = "\u2019\u2018\u02bc";
  private static final String WIDE = "（）／，；：．،؛、。";
  private static final String PLAIN = "()/,;:.,;,.";

  /** So many characters a token takes at the least, in most passages. */
  private static final int SHORTEST_MEAN = 4;

  private static final char TATWEEL = '\u0640';

  private final String text;
  private final Token end;
  private Token[] list;
  private int size;

  private Tokens(String text) {
    this.text = text;
    this.end = new Token(Token.Kind.END, text.length(), text.length(), "", true);
    this.list = new Token[text.length() / SHORTEST_MEAN + 1];
  }

  static Tokens of(String text) {
    Tokens tokens = new Tokens(text);
    tokens.cut();
    return tokens;
  }

  String text() {
    return text;
  }

  int size() {
    return size;
  }

  /** The token at {@code index}; the end of the passage when there is none. */
  Token get(int index) {
    return index >= 0 && index < size ? list[index] : end;
  }

  /** The words as the author wrote them. */
  String raw(Token token) {
    return text.substring(token.start(), token.end());
  }

  private void cut() {
    int i = 0;
    boolean spaced = true;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Blanks.isBlank(c) || c == '\u00ad') {
        spaced |= !hasNoWidth(c);
        i++;
        continue;
      }
      int stop = endOfToken(i);
      add(token(i, stop, spaced));
      spaced = false;
      i = stop;
    }
  }

  private void add(Token token) {
    if (size == list.length) {
      list = Arrays.copyOf(list, size * 2);
    }
    list[size++] = token;
  }

  private Token token(int from, int to, boolean spaced) {
    char c = text.charAt(from);
    if (Character.isDigit(c)) {
      return new Token(Token.Kind.NUMBER, from, to, digits(from, to), spaced);
    }
    if (isIdeograph(c)) {
      return new Token(Token.Kind.IDEOGRAPH, from, to, text.substring(from, to), spaced);
    }
    return isLetter(c)
        ? new Token(Token.Kind.WORD, from, to, fold(text.substring(from, to)), spaced)
        : new Token(Token.Kind.SIGN, from, to, String.valueOf(plain(c)), spaced);
  }

  private int endOfToken(int from) {
    char c = text.charAt(from);
    int i = from + 1;
    if (Character.isDigit(c)) {
      while (i < text.length() && Character.isDigit(text.charAt(i))) {
        i++;
      }
    } else if (isLetter(c) && !isIdeograph(c)) {
      boolean arabic = isArabic(c);
      while (i < text.length()
          && continuesWord(text.charAt(i))
          && (isArabic(text.charAt(i)) == arabic || !isLetter(text.charAt(i)))) {
        i++;
      }
    }
    return i;
  }

  private static boolean continuesWord(char c) {
    return (isLetter(c) && !isIdeograph(c))
        || c == TATWEEL
        || c == '\u00ad'
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) || Character.isSurrogate(c);
  }

  /** Arabic grows words onto what follows: a Latin symbol behind it is a word of its own. */
  private static boolean isArabic(char c) {
    return c >= '\u0600' && c <= '\u06ff';
  }

  private static boolean isIdeograph(char c) {
    return Character.isIdeographic(c);
  }

  private static boolean hasNoWidth(char c) {
    return c == '\u00ad'
        || (c >= '\u200b' && c <= '\u200f')
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2060' && c <= '\u206f')
        || c == '\ufeff';
  }

  private String digits(int from, int to) {
    StringBuilder out = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      out.append((char) ('0' + Character.digit(text.charAt(i), 10)));
    }
    return out.toString();
  }

  private static char plain(char c) {
    if (HYPHENS.indexOf(c) >= 0) {
      return '-';
    }
    if (APOSTROPHES.indexOf(c) >= 0) {
      return '\'';
    }
    int wide = WIDE.indexOf(c);
    return wide < 0 ? c : PLAIN.charAt(wide);
  }

  /** Lower case, without accents, vowel signs and tatweel. */
  static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean plain = true;
    for (int i = 0; i < lower.length() && plain; i++) {
      char c = lower.charAt(i);
      plain = (c < 0xc0 && c != '\u00ad') || (c >= 0x430 && c <= 0x44f && c != 0x439);
    }
    return plain ? lower : withoutMarks(lower);
  }

  private static String withoutMarks(String word) {
    String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (c != TATWEEL && c != '\u00ad' && Character.getType(c) != Character.NON_SPACING_MARK) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
