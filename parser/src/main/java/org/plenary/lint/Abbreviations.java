package org.plenary.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.model.MatterRole;
import org.plenary.model.PartKind;
import org.plenary.source.Blanks;
import org.plenary.source.Span;
import org.plenary.unit.Unit;
import org.plenary.unit.UnitKind;

/** The abbreviations of a draft: where each is used, and where it is explained. */
public final class Abbreviations {
  /** A place of an abbreviation: {@code ГИО} in a unit's text. */
  public record Use(String name, Unit unit, int start, int end, boolean defined) {
    /** Where it stands in the source. */
    public Span span() {
      return unit.text().span(start, end);
    }

    /** True in a title or heading, which names what the text explains later. */
    public boolean isInHeading() {
      return unit.kind() == UnitKind.TITLE || unit.kind() == UnitKind.HEADING;
    }
  }

  private static final int LONGEST_NAME = 24;

  private final Map<String, List<Use>> uses = new LinkedHashMap<>();
  private final PlainWords plain;

  private Abbreviations(LintContext context) {
    plain = PlainWords.of(context);
  }

  /** The abbreviations of all units, in reading order. */
  static Abbreviations of(LintContext context) {
    Abbreviations all = new Abbreviations(context);
    if (!context.isActOrReport()) {
      return all;
    }
    for (Unit unit : context.units()) {
      boolean letterhead = unit.part() == PartKind.FRONT && !unit.id().contains(".title");
      boolean cover = unit.id().contains(MatterRole.COVER_TEXT.code());
      if ((!letterhead || cover) && !isCapitals(unit.text().text())) {
        all.collect(unit);
      }
    }
    return all;
  }

  /** The places of each, by its name. */
  public Map<String, List<Use>> uses() {
    return uses;
  }

  private void collect(Unit unit) {
    String text = unit.text().text();
    int at = 0;
    while (at < text.length()) {
      if (!Character.isLetter(text.charAt(at))) {
        at++;
        continue;
      }
      int end = end(text, at);
      String name = text.substring(at, end);
      if (isAbbreviation(name)
          && !Words.inAddress(text, at)
          && !isSymbol(text, at, end)
          && !plain.has(unit, at, end)) {
        boolean defined = isDefinition(text, at, end);
        uses.computeIfAbsent(name, key -> new ArrayList<>())
            .add(new Use(name, unit, at, end, defined));
      }
      at = end;
    }
  }

  /** Letters, with single hyphens, ampersands and digits between them. */
  private static int end(String text, int from) {
    int i = Words.end(text, from);
    while (i < text.length()
        && Words.isOneOf(text, i, "-‑&")
        && Words.isLetter(text, i + 1)
        && Character.isUpperCase(text.charAt(i + 1))) {
      i = Words.end(text, i + 1);
    }
    return i;
  }

  /** Two capitals at least, no small letter but an ending, no digit. */
  static boolean isAbbreviation(String name) {
    int capitals = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isUpperCase(c)) {
        capitals++;
      } else if (Character.isLetter(c) || Character.isDigit(c)) {
        return false;
      }
    }
    return capitals >= 2 && !isRoman(name);
  }

  private static boolean isRoman(String name) {
    return name.chars().allMatch(c -> "IVXLCDM".indexOf(c) >= 0 || "ІХ".indexOf(c) >= 0);
  }

  /** {@code A/RES/70/1}, {@code C25/35}. */
  private static boolean isSymbol(String text, int start, int end) {
    return Words.isOneOf(text, start - 1, "/+")
        || Words.isOneOf(text, end, "/+")
        || Words.isOneOf(text, end, ")") && Words.isOneOf(text, end + 1, "+")
        || isNumber(text, end)
        || Words.isOneOf(text, start - 1, "-‑");
  }

  /** {@code -20/24}, and not the number of a conference, {@code -29}. */
  private static boolean isNumber(String text, int from) {
    int end = Words.digitsEnd(text, from + 1);
    return Words.isOneOf(text, from, "-‑")
        && end > from + 1
        && (end > from + 3 || Words.isOneOf(text, end, "/-.") && Words.isDigit(text, end + 1));
  }

  /**
   * In brackets with nothing but other names: {@code (ГИО ООН)}, {@code (Partner2Connect, P2C)},
   * and behind a word.
   */
  private static boolean isDefinition(String text, int start, int end) {
    int open = text.lastIndexOf('(', start);
    int close = text.indexOf(')', end);
    if (open < 0 || close < 0 || close - open > LONGEST_NAME) {
      return false;
    }
    int word = Blanks.skipBack(text, 0, open);
    String inside = text.substring(open + 1, close);
    boolean names =
        inside.chars().noneMatch(c -> Words.isOneOf(String.valueOf((char) c), 0, ".;:/(№"));
    boolean small = lowerWords(inside) > 1;
    return names && !small && word > 0 && !isDigitAlone(inside);
  }

  private static boolean isDigitAlone(String inside) {
    return inside.chars().noneMatch(Character::isLetter);
  }

  private static int lowerWords(String text) {
    int count = 0;
    for (String word : text.split(" ")) {
      count += !word.isEmpty() && word.chars().allMatch(Character::isLowerCase) ? 1 : 0;
    }
    return count;
  }

  private static boolean isCapitals(String text) {
    long small = text.chars().filter(Character::isLowerCase).count();
    long capitals = text.chars().filter(Character::isUpperCase).count();
    return capitals > small;
  }
}
