package org.plenary.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plenary.refer.Reference;
import org.plenary.source.Blanks;
import org.plenary.unit.Unit;

/** The same documents referred to, of the same sessions; places inside the draft apart. */
final class ReferenceCheck implements PairCheck {
  private static final String PLACE = "#";
  private static final String SELF = "self";
  private static final Set<String> ACT_KINDS = Set.of("resolution", "decision");
  private static final Set<String> NAMED_TEXT_KINDS =
      Set.of("article", "provision", "goal", "instrument");

  @Override
  public void check(Pair pair, Differences found) {
    List<Reference> wanted = outside(pair.from().references(pair.source()));
    List<Reference> there = outside(pair.to().references(pair.target()));
    List<Reference> missing = without(wanted, there);
    List<Reference> added = without(there, wanted);
    missing.removeIf(reference -> isPrinted(reference, pair.target(), there));
    added.removeIf(reference -> isPrinted(reference, pair.source(), wanted));
    for (int i = 0; i < Math.max(missing.size(), added.size()); i++) {
      if (i >= added.size()) {
        String text = missing.get(i).text();
        found.in(pair, Rule.REFERENCES, "parity.reference.missing", pair.name(), text);
      } else if (i >= missing.size()) {
        at(added.get(i), pair, found, "parity.reference.added");
      } else {
        at(added.get(i), pair, found, "parity.reference.other", missing.get(i).text());
      }
    }
  }

  private static void at(
      Reference reference, Pair pair, Differences found, String key, String... more) {
    String text = pair.target().text().text();
    List<String> arguments = new ArrayList<>(List.of(pair.name(), reference.text()));
    arguments.addAll(List.of(more));
    found.at(
        pair,
        Squeezed.origin(text, reference.start()),
        Squeezed.origin(text, reference.end()),
        Rule.REFERENCES,
        key,
        arguments.toArray(new String[0]));
  }

  private static List<Reference> outside(List<Reference> all) {
    return all.stream().filter(ReferenceCheck::isCompared).toList();
  }

  /**
   * True for a numbered act or document. Articles of treaties and goals are named in too many ways,
   * and places inside the draft too freely: their numbers are compared as numbers.
   */
  static boolean isCompared(Reference reference) {
    String target = reference.target();
    return !target.isEmpty()
        && !target.startsWith(PLACE)
        && !target.equals(SELF)
        && !NAMED_TEXT_KINDS.contains(reference.kind());
  }

  /** Those of the first list that nothing in the second is like; each of a target once. */
  private static List<Reference> without(List<Reference> list, List<Reference> others) {
    List<Reference> left = new ArrayList<>();
    for (Reference one : list) {
      if (others.stream().noneMatch(other -> same(one, other))
          && left.stream().noneMatch(other -> same(one, other))) {
        left.add(one);
      }
    }
    return left;
  }

  /** Without corrigendum and part, which some print and some do not: {@code A/76/10/Corr.1}. */
  private static String base(String target) {
    int corrigendum = target.indexOf("/Corr.");
    String whole = corrigendum < 0 ? target : target.substring(0, corrigendum);
    int part = whole.indexOf('(');
    boolean document = part > 0 && !whole.contains("/RES/") && !whole.contains("/DEC/");
    return document ? whole.substring(0, part).strip() : whole;
  }

  /** The number alone, {@code 34/24}: which organ it is of is often said only once, or not. */
  private static String number(Reference reference) {
    String target = reference.target();
    int end = target.length();
    while (end > 0 && !Character.isDigit(target.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && isOfNumber(target.charAt(start - 1))) {
      start--;
    }
    while (start < end && !Character.isDigit(target.charAt(start))) {
      start++;
    }
    return target.substring(start, end);
  }

  private static boolean isOfNumber(char c) {
    return Character.isDigit(c) || c == '/' || c == '.';
  }

  /** True when the other text has that number, though not in a form that is read as a reference. */
  private static boolean isPrinted(Reference reference, Unit unit, List<Reference> read) {
    String number = number(reference);
    StringBuilder text = new StringBuilder(Blanks.squeeze(unit.text().text()));
    for (Reference other : read) {
      for (int i = other.start(); i < other.end(); i++) {
        text.setCharAt(i, ' ');
      }
    }
    boolean arabic = ACT_KINDS.contains(reference.kind()) && isArabic(text.toString());
    return stands(number, text) || arabic && stands(turned(number), text);
  }

  private static boolean stands(String number, StringBuilder text) {
    int at = number.isEmpty() ? -1 : text.indexOf(number);
    int end = at + number.length();
    return at >= 0
        && (at == 0 || !Character.isDigit(text.charAt(at - 1)))
        && (end == text.length() || !Character.isDigit(text.charAt(end)));
  }

  /** {@code 1/70} for {@code 70/1}; empty for what has no two halves. */
  private static String turned(String number) {
    int slash = number.indexOf('/');
    return slash < 0 ? "" : number.substring(slash + 1) + "/" + number.substring(0, slash);
  }

  private static boolean same(Reference one, Reference other) {
    boolean oneSession =
        one.revision().equals(other.revision())
            || one.revision().isEmpty()
            || other.revision().isEmpty();
    return oneSession
        && (base(one.target()).equals(base(other.target())) || sameNumber(one, other));
  }

  /**
   * True for acts of one session and number, {@code 34/24}. Arabic texts print the two either way
   * round.
   */
  private static boolean sameNumber(Reference one, Reference other) {
    String number = number(one);
    String there = number(other);
    if (number.indexOf('/') < 0
        || !ACT_KINDS.contains(one.kind())
        || !ACT_KINDS.contains(other.kind())) {
      return false;
    }
    boolean arabic = isArabic(one.text()) || isArabic(other.text());
    return number.equals(there) || arabic && turned(number).equals(there);
  }

  private static boolean isArabic(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
  }
}
