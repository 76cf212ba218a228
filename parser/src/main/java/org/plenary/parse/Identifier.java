package org.plenary.parse;

import java.util.Map;
import org.plenary.language.Fold;
import org.plenary.language.Term;
import org.plenary.language.Vocabulary;
import org.plenary.model.ActType;
import org.plenary.model.Identification;
import org.plenary.source.Blanks;

/**
 * Reads a number line: {@code РЕЗОЛЮЦИЯ 71 (Пересм. Бухарест, 2022 г.)}, {@code 第88号决议}, {@code
 * RESOLUTION 28 (REV.WRC-15)}.
 */
final class Identifier {
  private static final String COMMAS = ",，،";
  private static final Map<Term, ActType> TYPES =
      Map.of(
          Term.RESOLUTION, ActType.RESOLUTION,
          Term.DECISION, ActType.DECISION,
          Term.RECOMMENDATION, ActType.RECOMMENDATION,
          Term.OPINION, ActType.OPINION,
          Term.DECLARATION, ActType.DECLARATION,
          Term.PROTOCOL, ActType.PROTOCOL);

  private static final int LONGEST_SESSION = 10;
  private static final int LONGEST_LINE = 120;

  /** More than any words that a number line is told by. */
  private static final int BEGINNING = 200;

  /** Words between the noun and its number: {@code Recommendation ITU-R SM.9999}. */
  private static final int FARTHEST_NUMBER = 4;

  private final Vocabulary vocabulary;
  private final ActSymbols symbols;

  Identifier(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.symbols = new ActSymbols(vocabulary);
  }

  /**
   * The noun that a line opens with, the word for a draft before it apart, or that stands behind
   * the session: {@code 211 EX/Decision 99}.
   */
  ActType typeOf(String folded) {
    int from = Math.max(draftEnd(folded), sessionEnd(folded));
    for (Map.Entry<Term, ActType> entry : TYPES.entrySet()) {
      if (vocabulary.termLength(entry.getKey(), folded, from) > 0) {
        return entry.getValue();
      }
    }
    return ActType.NONE;
  }

  /** {@code 211 EX/}, {@code 42 C/}: 0 when the line does not open so. */
  private static int sessionEnd(String folded) {
    int slash = folded.indexOf('/');
    boolean session =
        slash > 2
            && slash <= LONGEST_SESSION
            && Character.isDigit(folded.charAt(0))
            && Character.isLetter(folded.charAt(slash - 1))
            && folded.substring(0, slash).indexOf('.') < 0;
    return session ? slash + 1 : 0;
  }

  /** {@code РЕШЕНИЕ}, the title under it. */
  boolean isNounAlone(String text) {
    String folded = Callouts.unspaced(beginning(text));
    int from = draftEnd(folded);
    return from < folded.length()
        && TYPES.keySet().stream()
            .anyMatch(term -> from + vocabulary.termLength(term, folded, from) == folded.length());
  }

  /** {@code 关于设立渔民日的决定}: a title whose last word names the act. */
  boolean isTitleOfAct(String text) {
    return symbols.isTitleOfAct(text);
  }

  private int draftEnd(String folded) {
    int draft = vocabulary.termLength(Term.DRAFT, folded, 0);
    return Blanks.skip(folded, draft, folded.length());
  }

  /**
   * True for a line that is a number line and no sentence: a noun of the acts, a number, little
   * else.
   */
  boolean isNumberLine(String text) {
    String folded = beginning(text);
    if (typeOf(folded) == ActType.NONE && isNounAlone(text)) {
      return true;
    }
    if (typeOf(folded) != ActType.NONE) {
      return text.length() <= LONGEST_LINE
          && !vocabulary.contains(Term.ADOPTED, folded)
          && (isNumbered(text, folded) || isNounAlone(text));
    }
    return isChineseNumberLine(folded)
        || ActSymbols.isHealthNumber(text)
        || symbols.isSymbol(text, folded)
        || isCompendiumNumber(text, folded)
        || numberEnd(text) > 0;
  }

  private boolean isNumbered(String text, String folded) {
    return !number(text).isEmpty() && tail(text).length() <= 60 && numberIsNear(text, folded);
  }

  /** The folded words of a line, and of one that is too long for a number line its beginning. */
  private static String beginning(String text) {
    return Fold.fold(text.length() <= BEGINNING ? text : text.substring(0, BEGINNING));
  }

  /** So that {@code Resolution of the Parliament of 4 May} is none. */
  private boolean numberIsNear(String text, String folded) {
    int from = Math.max(draftEnd(folded), sessionEnd(folded));
    int digit = text.indexOf(number(text));
    int words = 0;
    for (int i = from; i < Math.min(digit, folded.length()); i++) {
      words += folded.charAt(i) == ' ' ? 1 : 0;
    }
    return words <= FARTHEST_NUMBER;
  }

  /**
   * Where the number ends on a line that goes on with the title: behind {@code 76/116} in {@code
   * 76/116. Oaks}, {@code D 777} in {@code D 777⇥Printing of the handbook (C-2003)}, {@code
   * 第777号决定} before a blank. 0 for other lines.
   */
  int numberEnd(String text) {
    String un = unNumber(text);
    if (!un.isEmpty()) {
      return un.length();
    }
    String folded = beginning(text);
    int end =
        isChineseNumberLine(folded) ? chineseNumberEnd(text) : compendiumNumberEnd(text, folded);
    int title = Blanks.skip(text, end, text.length());
    boolean titled = end > 0 && title > end && title < text.length();
    return titled && "(（".indexOf(text.charAt(title)) < 0 ? end : 0;
  }

  private int chineseNumberEnd(String text) {
    int end = Math.max(0, text.indexOf('第'));
    while (end < text.length() && !Blanks.isBlank(text.charAt(end))) {
      end++;
    }
    return end < text.length() ? end : 0;
  }

  private int compendiumNumberEnd(String text, String folded) {
    int word = shortNoun(folded);
    int at = Blanks.skip(text, word, text.length());
    int end = at;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    boolean ends = end == text.length() || text.charAt(end) == '\t';
    return word > 0 && at > word && end > at && ends ? end : 0;
  }

  /** {@code D 777}, the title under it. */
  private boolean isCompendiumNumber(String text, String folded) {
    return !text.isEmpty() && compendiumNumberEnd(text, folded) == text.length();
  }

  private int shortNoun(String folded) {
    return Math.max(
        vocabulary.termLength(Term.DECISION_SHORT, folded, 0),
        vocabulary.termLength(Term.RESOLUTION_SHORT, folded, 0));
  }

  /** {@code 第88号决议（2022年，基加利）}. */
  private boolean isChineseNumberLine(String folded) {
    int sign = folded.indexOf('第');
    if (sign < 0) {
      return symbols.isSymbolOfAct(folded);
    }
    return folded.length() < 60
        && sign >= 0
        && sign <= LONGEST_SESSION
        && folded.chars().limit(sign).noneMatch(Character::isIdeographic)
        && (vocabulary.contains(Term.RESOLUTION, folded)
            || vocabulary.contains(Term.DECISION, folded));
  }

  /**
   * {@code 76/116} at the start of {@code 76/116. Fortieth anniversary}; empty when there is none.
   */
  static String unNumber(String text) {
    int at = 0;
    int slashes = 0;
    while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '/')) {
      slashes += text.charAt(at++) == '/' ? 1 : 0;
    }
    boolean shaped = slashes == 1 && at >= 4 && at <= 8;
    if (!shaped || !Character.isDigit(text.charAt(0)) || text.charAt(at - 1) == '/') {
      return "";
    }
    boolean ends = at == text.length() || text.charAt(at) == '.' || Blanks.isBlank(text.charAt(at));
    return ends ? text.substring(0, at) : "";
  }

  /**
   * A number line with the session that stands behind its title: {@code D 777} over {@code Printing
   * of the handbook (C-2003)}. Other number lines have their session themselves.
   */
  String withSession(String numberLine, String title) {
    boolean bare =
        isCompendiumNumber(numberLine, Fold.fold(numberLine))
            || (isChineseNumberLine(Fold.fold(numberLine)) && session(numberLine).isEmpty());
    return bare && !year(session(title)).isEmpty() ? numberLine + "\t" + title : numberLine;
  }

  /** What the number line says. */
  Identification identify(String text, String symbol) {
    String folded = Callouts.unspaced(Fold.fold(text));
    // The title may stand on a line of its own: 76/116 is all of this one.
    String un = unNumber(text + " ");
    if (!un.isEmpty()) {
      return new Identification(ActType.RESOLUTION, un, "", "", false, symbol);
    }
    ActType type = typeOf(folded);
    if (type == ActType.NONE && isChineseNumberLine(folded)) {
      type = vocabulary.contains(Term.RESOLUTION, folded) ? ActType.RESOLUTION : ActType.DECISION;
    }
    if (type == ActType.NONE && numberEnd(text) > 0) {
      boolean decision = vocabulary.termLength(Term.DECISION_SHORT, folded, 0) > 0;
      type = decision ? ActType.DECISION : ActType.RESOLUTION;
    }
    if (ActSymbols.isHealthNumber(text) || symbols.isSymbol(text, folded)) {
      ActType act = symbols.isDecision(folded) ? ActType.DECISION : ActType.RESOLUTION;
      return new Identification(act, text, "", "", false, symbol);
    }
    if (sessionEnd(folded) > 0) {
      return new Identification(type, text, "", "", false, symbol);
    }
    String session = session(text);
    String foldedSession = Fold.fold(session);
    int revised = vocabulary.termLength(Term.REVISED, foldedSession, 0);
    boolean tail = vocabulary.contains(Term.REVISED, foldedSession);
    return new Identification(
        type, number(text), place(session, revised), year(session), revised > 0 || tail, symbol);
  }

  /** The first token with a digit, or the bracketed name of a draft, before the session. */
  private static String number(String text) {
    int open = openParenthesis(text);
    String inside = open < 0 ? "" : bracketedNumber(text, open);
    String head = open < 0 || !inside.isEmpty() ? text : text.substring(0, open);
    int bracket = head.indexOf('[');
    int close = head.indexOf(']', Math.max(0, bracket));
    if (bracket >= 0 && close > bracket) {
      return head.substring(bracket, close + 1);
    }
    int at = 0;
    while (at < head.length() && !Character.isDigit(head.charAt(at))) {
      at++;
    }
    int end = at;
    while (end < head.length() && isNumberPart(head.charAt(end))) {
      end++;
    }
    if (end > at && end < head.length() && isJoined(head, end)) {
      end = tokenEnd(head, end);
    }
    return head.substring(signStart(head, at), end);
  }

  /** {@code (9)} in {@code قرار رقم (9) لسنة 2031}, with no digit before it. */
  private static String bracketedNumber(String text, int open) {
    int end = open + 1;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    boolean closed = end < text.length() && ")）".indexOf(text.charAt(end)) >= 0;
    boolean little = end > open + 1 && end - open <= 4;
    boolean first = text.chars().limit(open).noneMatch(Character::isDigit);
    return closed && little && first ? text.substring(open + 1, end) : "";
  }

  /** {@code 9/58-POL}: letters behind a hyphen belong to the number. */
  private static boolean isJoined(String head, int end) {
    return "-\u2011".indexOf(head.charAt(end - 1)) >= 0 && Character.isLetter(head.charAt(end));
  }

  private static int tokenEnd(String head, int from) {
    int end = from;
    while (end < head.length() && Character.isLetterOrDigit(head.charAt(end))) {
      end++;
    }
    return end;
  }

  /** {@code -/CP.36}: what stands before the stroke belongs to the number. */
  private static int signStart(String head, int digit) {
    int start = digit;
    while (start > 0 && !Blanks.isBlank(head.charAt(start - 1))) {
      start--;
    }
    return head.startsWith("-/", start) ? start : digit;
  }

  private static boolean isNumberPart(char c) {
    return Character.isDigit(c) || c == '-' || c == '\u2011' || c == '/';
  }

  private static String tail(String text) {
    int close = Math.max(text.lastIndexOf(')'), text.lastIndexOf('）'));
    String after = text.substring(close + 1);
    if (close >= 0) {
      return after;
    }
    String number = number(text);
    return number.isEmpty() ? "" : text.substring(text.indexOf(number) + number.length());
  }

  private static int openParenthesis(String text) {
    int open = text.indexOf('(');
    return open < 0 ? text.indexOf('（') : open;
  }

  private static String session(String text) {
    int open = openParenthesis(text);
    int close = Math.max(text.lastIndexOf(')'), text.lastIndexOf('）'));
    return open >= 0 && close > open ? text.substring(open + 1, close).trim() : "";
  }

  /** {@code Бухарест} in {@code Пересм. Бухарест, 2022 г.}. */
  private static String place(String session, int revised) {
    String rest = session.substring(Math.min(revised, session.length()));
    int start = 0;
    for (int i = 0; i <= rest.length(); i++) {
      if (i == rest.length() || COMMAS.indexOf(rest.charAt(i)) >= 0) {
        String piece = Blanks.squeeze(rest.substring(start, i));
        if (!piece.isEmpty() && piece.chars().noneMatch(Character::isDigit)) {
          return piece;
        }
        start = i + 1;
      }
    }
    return "";
  }

  private static String year(String session) {
    int digits = 0;
    for (int i = 0; i <= session.length(); i++) {
      if (i < session.length() && Character.isDigit(session.charAt(i))) {
        digits++;
      } else {
        if (digits == 4) {
          return session.substring(i - 4, i);
        }
        digits = 0;
      }
    }
    return "";
  }
}
