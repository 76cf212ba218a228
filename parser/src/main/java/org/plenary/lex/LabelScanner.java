package org.plenary.lex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.model.Label;
import org.plenary.source.Blanks;
import org.plenary.source.Prose;

/**
 * Finds the label that a line begins with. Grammar, with examples:
 *
 * <pre>
 * bullet    • − – — - * ▪ ● ◦          • ⇥все заинтересованные стороны
 * bracketed ( token ) suffix?           (a) To promote       ㈠ 请
 * marked    ( letters numbers )         (PP1) Recalling      (OP2.1) to publish
 * closed    token ) suffix?             b)bis ⇥that
 * dotted    token .                     1.⇥Requests
 * pointed   . number                    .1 take account of the Guidelines
 * dashed    number or letter -          1 - تشير          أ- تقديم          1.- Aprobar
 * quoted    ’ number ‘                  ’1‘ دعم
 * compound  number . number …           4.1 for the purpose
 * bare      token, tab or blanks        1⇥to continue        II⇥Overview
 * </pre>
 */
final class LabelScanner {
  private static final String BULLETS = "•−–—-*▪●◦·■□‣⁃➢✓";
  private static final String[] SUFFIXES = {"bis", "ter", "quater", "quinquies"};
  private static final int LONGEST_TOKEN = 7;
  private static final char TATWEEL = '\u0640';

  private final String text;
  private final Prose prose;
  private int at;

  private LabelScanner(Prose prose) {
    this.prose = prose;
    this.text = prose.text();
  }

  /** The label of a line whose text has no blanks before it. */
  static Optional<LabelCandidate> scan(Prose prose) {
    return prose.isEmpty() ? Optional.empty() : new LabelScanner(prose).scan();
  }

  private Optional<LabelCandidate> scan() {
    char first = text.charAt(0);
    if (BULLETS.indexOf(first) >= 0) {
      return bullet();
    }
    if (first >= '\u3220' && first <= '\u3229') {
      at = 1;
      return finish("(x)", text.substring(0, 1), true);
    }
    if (first == '(' || first == '（') {
      return bracketed();
    }
    if (isQuote(first)) {
      return quoted();
    }
    return first == '.' ? pointed() : open();
  }

  private Optional<LabelCandidate> bullet() {
    at = 1;
    int body = Blanks.skip(text, at, text.length());
    if (body == at || body == text.length()) {
      return Optional.empty();
    }
    Label label = new Label(text.substring(0, 1), Label.Kind.BULLET, 0, "-");
    return Optional.of(
        new LabelCandidate(prose.slice(0, 1), body, true, text.substring(0, 1), List.of(label)));
  }

  private Optional<LabelCandidate> bracketed() {
    at = 1;
    String token = token();
    if (token.length() == 1 && text.startsWith(" " + token, at)) {
      // (أ أ): a doubled letter set apart
      at += 2;
      token += token;
    }
    if (MarkedLabel.isMark(token)) {
      return MarkedLabel.scan(prose);
    }
    token += suffixInside();
    if (token.isEmpty() || at >= text.length() || !isClosing(text.charAt(at))) {
      return Optional.empty();
    }
    at++;
    return finish("(x)", token, true);
  }

  private Optional<LabelCandidate> quoted() {
    at = 1;
    String token = token();
    if (token.isEmpty() || at >= text.length() || !isQuote(text.charAt(at))) {
      return Optional.empty();
    }
    at++;
    return finish("'x'", token, true);
  }

  /** {@code .1 take account of}, not {@code .5 MHz}. */
  private Optional<LabelCandidate> pointed() {
    at = 1;
    String token = token();
    int body = Blanks.skip(text, at, text.length());
    boolean number = !token.isEmpty() && token.chars().allMatch(Character::isDigit);
    boolean words = body > at && body < text.length() && Character.isLetter(text.charAt(body));
    return number && words ? finish(".x", token, true) : Optional.empty();
  }

  private Optional<LabelCandidate> open() {
    String token = token();
    if (token.isEmpty() || at >= text.length()) {
      return Optional.empty();
    }
    token += suffixInside();
    char next = text.charAt(at);
    if (isClosing(next)) {
      at++;
      return finish("x)", token, true);
    }
    if (next != '\t'
        && Blanks.isBlank(next)
        && isOneLetter(token)
        && Character.isLetter(token.charAt(0))
        && at + 1 < text.length()
        && isClosing(text.charAt(at + 1))) {
      // أ ): a narrow letter set apart
      at += 2;
      return finish("x)", token, true);
    }
    if (next == '.' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1))) {
      return compound();
    }
    if (next == '.' || next == '．') {
      at++;
      if (isSetOff(at)) {
        at++;
        return finish("x.-", token, true);
      }
      return finish("x.", token, true);
    }
    if (next == '、' && !Alphabet.readings(token).isEmpty()) {
      at++;
      return finish("x、", token, true);
    }
    return dashedOrBare(token);
  }

  /** {@code أ}, {@code هـ}: a letter may be drawn out. */
  private static boolean isOneLetter(String token) {
    return token.length() == 1 || token.length() == 2 && token.charAt(1) == TATWEEL;
  }

  private Optional<LabelCandidate> dashedOrBare(String token) {
    int after = Blanks.skip(text, at, text.length());
    boolean digits = Character.isDigit(token.charAt(0));
    if ((digits || isOneLetter(token)) && isSetOff(at)) {
      at++;
      return finish("x-", token, true);
    }
    boolean dashed =
        digits
            && after > at
            && after + 1 < text.length()
            && isDash(text.charAt(after))
            && Blanks.isBlank(text.charAt(after + 1));
    if (dashed) {
      at = after + 1;
      return finish("x -", token, true);
    }
    if (after == at) {
      return Optional.empty();
    }
    boolean tab = text.substring(at, after).indexOf('\t') >= 0;
    return digits || tab ? finish("x", token, tab) : Optional.empty();
  }

  /** {@code 1- }: a dash that touches the number or letter and not the word. */
  private boolean isSetOff(int dash) {
    return dash + 1 < text.length()
        && isDash(text.charAt(dash))
        && Blanks.isBlank(text.charAt(dash + 1));
  }

  private Optional<LabelCandidate> compound() {
    StringBuilder path = new StringBuilder();
    int start = 0;
    int value = 0;
    at = 0;
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      int digits = at;
      while (at < text.length() && Character.isDigit(text.charAt(at))) {
        at++;
      }
      if (at - digits > 3) {
        return Optional.empty();
      }
      value = Integer.parseInt(text.substring(digits, at));
      path.append(path.length() > 0 ? "/" : "").append(value);
      if (at + 1 < text.length()
          && text.charAt(at) == '.'
          && Character.isDigit(text.charAt(at + 1))) {
        at++;
      }
    }
    int end = at;
    path.append(suffix());
    boolean dot = at == end && at < text.length() && text.charAt(at) == '.';
    at += dot ? 1 : 0;
    int body = Blanks.skip(text, at, text.length());
    if (body == at || body == text.length()) {
      return Optional.empty();
    }
    boolean tab = text.substring(at, body).indexOf('\t') >= 0;
    Label label = new Label(text.substring(start, at), Label.Kind.COMPOUND, value, path.toString());
    return Optional.of(
        new LabelCandidate(prose.slice(0, at), body, tab || dot, "x.x", List.of(label)));
  }

  private Optional<LabelCandidate> finish(String form, String token, boolean firm) {
    String suffix = suffix();
    int end = at;
    int body = Blanks.skip(text, at, text.length());
    if (body == text.length()) {
      return Optional.empty();
    }
    List<Label> labels = new ArrayList<>(3);
    for (Alphabet.Reading reading : Alphabet.readings(stem(token))) {
      String step = reading.step() + inner(token) + suffix;
      labels.add(new Label(text.substring(0, end), reading.kind(), reading.value(), step));
    }
    boolean glued = body == at && !form.equals("(x)") && !form.equals("'x'") && !form.equals("x、");
    boolean wordLike = glued && form.equals("x.");
    if (labels.isEmpty() || wordLike) {
      return Optional.empty();
    }
    return Optional.of(new LabelCandidate(prose.slice(0, end), body, firm && !glued, form, labels));
  }

  private String token() {
    int start = at;
    while (at < text.length()
        && at - start < LONGEST_TOKEN
        && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    boolean cut = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    return cut ? "" : text.substring(start, at);
  }

  /** {@code bbis)}: the letter without what numbers it again. */
  private static String stem(String token) {
    return token.substring(0, token.length() - inner(token).length());
  }

  private static String inner(String token) {
    for (String suffix : SUFFIXES) {
      if (token.length() > suffix.length() && token.endsWith(suffix)) {
        return suffix;
      }
    }
    return "";
  }

  /**
   * {@code b bis)}: a letter or number and what numbers it again, set apart within the brackets.
   */
  private String suffixInside() {
    if (at >= text.length() || text.charAt(at) == '\t' || !Blanks.isBlank(text.charAt(at))) {
      return "";
    }
    for (String suffix : SUFFIXES) {
      int end = at + 1 + suffix.length();
      if (text.startsWith(suffix, at + 1) && end < text.length() && isClosing(text.charAt(end))) {
        at = end;
        return suffix;
      }
    }
    return "";
  }

  /** {@code b)bis} or {@code 4 bis}: taken when nothing but a blank follows. */
  private String suffix() {
    int from = at;
    if (from < text.length() && text.charAt(from) == ' ') {
      from++;
    }
    for (String suffix : SUFFIXES) {
      int end = from + suffix.length();
      if (text.startsWith(suffix, from)
          && end < text.length()
          && (Blanks.isBlank(text.charAt(end))
              || text.charAt(end) == '.'
              || text.charAt(end) == ')')) {
        at = Blanks.isBlank(text.charAt(end)) ? end : end + 1;
        return suffix;
      }
    }
    return "";
  }

  private static boolean isClosing(char c) {
    return c == ')' || c == '）';
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '–' || c == '−' || c == '‐' || c == '‑';
  }

  private static boolean isQuote(char c) {
    return c == '’' || c == '‘' || c == '\'';
  }
}
