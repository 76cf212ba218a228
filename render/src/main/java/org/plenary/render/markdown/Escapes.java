package org.plenary.render.markdown;

import java.util.Arrays;
import java.util.Set;
import org.plenary.source.Blanks;

/**
 * How each character of one passage is written so that Markdown leaves it alone: {@code 5 * 3} as
 * {@code 5 \* 3}, {@code [COM6/7]} as {@code \[COM6/7\]}.
 */
final class Escapes {
  private static final String ALWAYS = "\\`*[]<|~^${";
  private static final int LONGEST_NAME = 40;

  private final String text;
  private final Place place;
  private final Set<Integer> edges;
  private final boolean[] escaped;
  private final boolean[] referred;
  private final boolean[] opens;
  private final boolean[] closes;

  private Escapes(String text, Place place, Set<Integer> edges) {
    this.text = text;
    this.place = place;
    this.edges = edges;
    this.escaped = new boolean[text.length()];
    this.referred = new boolean[text.length()];
    this.opens = new boolean[text.length()];
    this.closes = new boolean[text.length()];
  }

  /**
   * Decides for a passage.
   *
   * @param edges the offsets at which marks begin or end or notes are called
   */
  static Escapes of(String text, Place place, Set<Integer> edges) {
    Escapes escapes = new Escapes(text, place, edges);
    escapes.characters();
    escapes.lines();
    escapes.links();
    return escapes;
  }

  /** Writes the characters from {@code from} to before {@code to}. */
  void append(StringBuilder out, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (opens[i]) {
        out.append('<');
      }
      if (c == '\n') {
        out.append(lineBreak(i));
      } else if (referred[i] || (escaped[i] && place == Place.HTML)) {
        out.append("&#").append((int) c).append(';');
      } else {
        out.append(escaped[i] ? "\\" : "").append(c == '\u0000' ? '\ufffd' : c);
      }
      if (closes[i]) {
        out.append('>');
      }
    }
  }

  private void characters() {
    int dots = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      dots = c == '.' ? dots + 1 : 0;
      escaped[i] = ALWAYS.indexOf(c) >= 0 || dots == 3 || speaks(c, i);
      dots = dots == 3 ? 0 : dots;
      referred[i] = c != '\u0000' && c != '\n' && isFragile(c, i);
    }
  }

  private boolean speaks(char c, int i) {
    return switch (c) {
      case '_' -> !(isWord(i - 1) && isWord(i + 1));
      case '&' -> place == Place.HTML || opensReference(i);
      case '>' -> place == Place.HTML;
      case '#' -> place == Place.HEADING || place == Place.HTML;
      case '@' -> !isWord(i - 1);
      case '-' -> i > 0 && text.charAt(i - 1) == '-';
      case ':' -> edges.contains(i) || namesEmoji(i);
      case '(' -> edges.contains(i);
      case '!' -> edges.contains(i + 1);
      default -> false;
    };
  }

  /** Control characters, and blanks that Markdown would trim. */
  private boolean isFragile(char c, int i) {
    if (c < ' ') {
      return c != '\t' || isEdge(i);
    }
    return c == '\u2028' || c == '\u2029' || (isSpace(c) && isEdge(i));
  }

  private static boolean isSpace(char c) {
    return c == ' ' || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  private boolean isEdge(int i) {
    return i == 0
        || i == text.length() - 1
        || text.charAt(i - 1) == '\n'
        || text.charAt(i + 1) == '\n';
  }

  private void lines() {
    if (place.startsLine()) {
      escape(LineStart.danger(text, 0));
    }
    if (place == Place.PARAGRAPH) {
      notALabel();
    }
    if (place.hasLines()) {
      for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
        escape(LineStart.danger(text, i + 1));
      }
    }
  }

  private void escape(int at) {
    if (at >= 0) {
      escaped[at] = true;
    }
  }

  private void notALabel() {
    int gap = 0;
    while (gap < text.length() && !Blanks.isBlank(text.charAt(gap))) {
      gap++;
    }
    if (text.startsWith("  ", gap)) {
      referred[gap + 1] = true;
    }
  }

  private void links() {
    if (place == Place.HTML) {
      return;
    }
    for (BareUrl url : BareUrl.in(text)) {
      if (needsBackslash(url) && edges.stream().noneMatch(url::holds)) {
        opens[url.start()] = true;
        closes[url.end() - 1] = true;
        Arrays.fill(escaped, url.start(), url.end(), false);
      }
    }
  }

  private boolean needsBackslash(BareUrl url) {
    for (int i = url.start(); i < url.end(); i++) {
      if (text.charAt(i) == '&' && opensReference(i)
          || place == Place.CELL && text.charAt(i) == '|') {
        return false;
      }
    }
    return disturbed(url.start());
  }

  /** True when a sign of ours stands in the word: GFM would take it into the address. */
  private boolean disturbed(int from) {
    for (int i = from; i < text.length(); i++) {
      if (escaped[i] || referred[i]) {
        return true;
      }
      if (Blanks.isBlank(text.charAt(i))) {
        return false;
      }
    }
    return false;
  }

  private String lineBreak(int i) {
    boolean last = i == text.length() - 1;
    boolean lone = i > 0 && !last && text.charAt(i - 1) != '\n' && text.charAt(i + 1) != '\n';
    if (place.hasLines() && lone) {
      return "\\\n";
    }
    return last ? "<br>" : "<br> ";
  }

  private boolean opensReference(int i) {
    int end = text.indexOf(';', i);
    if (end < 0 || end - i > LONGEST_NAME || end == i + 1) {
      return false;
    }
    for (int k = i + 1; k < end; k++) {
      char c = text.charAt(k);
      if (c != '#' && (c >= 0x80 || !Character.isLetterOrDigit(c))) {
        return false;
      }
    }
    return true;
  }

  /** {@code :smile:}, of which GFM makes a picture. */
  private boolean namesEmoji(int i) {
    int end = text.indexOf(':', i + 1);
    if (end < 0 || end == i + 1 || end - i > LONGEST_NAME) {
      return false;
    }
    for (int k = i + 1; k < end; k++) {
      char c = text.charAt(k);
      if (c >= 0x80 || !(Character.isLetterOrDigit(c) || "_+-".indexOf(c) >= 0)) {
        return false;
      }
    }
    return true;
  }

  private boolean isWord(int i) {
    return i >= 0 && i < text.length() && Character.isLetterOrDigit(text.charAt(i));
  }
}
