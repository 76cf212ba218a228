package org.plenary.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.plenary.refer.Reference;
import org.plenary.source.Blanks;
import org.plenary.source.Span;
import org.plenary.unit.Unit;

/**
 * The words in capitals that are no abbreviations: those of a line set in capitals ({@code ANNEX TO
 * RESOLUTION 7}), those that the draft also writes small ({@code THIS} and {@code this}), and the
 * parts of a reference ({@code REV.} and {@code RS} of {@code Recommendation ITU-R RS.1234}).
 */
final class PlainWords {
  private static final int A_LINE = 3;
  private static final int LONGEST_ABBREVIATION = 10;

  private record Place(int document, String unit) {}

  private final Set<String> small = new HashSet<>();
  private final Map<Place, List<Reference>> references = new HashMap<>();
  private final Map<Place, List<Span>> cited = new HashMap<>();

  private PlainWords() {}

  static PlainWords of(LintContext context) {
    PlainWords words = new PlainWords();
    for (Unit unit : context.units()) {
      words.collect(unit.text().text());
    }
    for (Reference reference : context.references()) {
      Place place = new Place(reference.document(), reference.unit());
      words.references.computeIfAbsent(place, key -> new ArrayList<>()).add(reference);
    }
    return words;
  }

  private void collect(String text) {
    int at = 0;
    while (at < text.length()) {
      int end = Words.isLetter(text, at) ? Words.end(text, at) : at + 1;
      for (int i = at; i < end; i++) {
        if (Character.isLowerCase(text.charAt(i))) {
          small.add(text.substring(at, end).toLowerCase(Locale.ROOT));
          break;
        }
      }
      at = end;
    }
  }

  /** True for a word of a unit's text that is no abbreviation although it is in capitals. */
  boolean has(Unit unit, int start, int end) {
    String text = unit.text().text();
    return Words.end(text, start) - start > LONGEST_ABBREVIATION
        || small.contains(text.substring(start, end).toLowerCase(Locale.ROOT))
        || isJoined(text, end)
        || isInCapitals(text, start, end)
        || isCited(unit, start, end);
  }

  /** {@code RS.1234}, {@code REV.WRC-19}. */
  private static boolean isJoined(String text, int end) {
    return Words.isOneOf(text, end, ".")
        && (Words.isDigit(text, end + 1) || Words.isLetter(text, end + 1));
  }

  /** Three words and more, one behind the other, that are all in capitals. */
  private static boolean isInCapitals(String text, int start, int end) {
    int run = 1;
    int at = end;
    while (run < A_LINE && at < text.length() && Blanks.isBlank(text.charAt(at))) {
      int next = Blanks.skip(text, at, text.length());
      at = capitals(text, next);
      run = at > next ? run + 1 : run;
      if (at == next) {
        break;
      }
    }
    at = start;
    while (run < A_LINE && at > 0 && Blanks.isBlank(text.charAt(at - 1))) {
      int last = Blanks.skipBack(text, 0, at);
      at = capitalsBack(text, last);
      run = at < last ? run + 1 : run;
      if (at == last) {
        break;
      }
    }
    return run >= A_LINE;
  }

  private static int capitals(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isUpperCase(text.charAt(at))) {
      at++;
    }
    return Words.isLetter(text, at) ? from : at;
  }

  private static int capitalsBack(String text, int to) {
    int at = to;
    while (at > 0 && Character.isUpperCase(text.charAt(at - 1))) {
      at--;
    }
    return at > 0 && Words.isLetter(text, at - 1) ? to : at;
  }

  /** Behind the first word of a reference; {@code СП 24/06} names an order by its abbreviation. */
  private boolean isCited(Unit unit, int start, int end) {
    Span place = unit.text().span(start, end);
    for (Span span : cited.computeIfAbsent(place(unit), key -> spans(key, unit))) {
      if (span.start() < place.start() && place.start() < span.end()) {
        return true;
      }
    }
    return false;
  }

  private static Place place(Unit unit) {
    return new Place(unit.document(), unit.id());
  }

  private List<Span> spans(Place place, Unit unit) {
    List<Span> spans = new ArrayList<>();
    List<Reference> here = references.getOrDefault(place, List.of());
    if (!here.isEmpty()) {
      SqueezedText squeezed = new SqueezedText(unit);
      here.stream()
          .filter(reference -> reference.end() <= squeezed.text().length())
          .forEach(reference -> spans.add(squeezed.span(reference.start(), reference.end())));
    }
    return spans;
  }
}
