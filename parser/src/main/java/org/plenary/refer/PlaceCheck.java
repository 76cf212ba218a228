package org.plenary.refer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.language.Concept;
import org.plenary.model.PartKind;
import org.plenary.refer.Subject.Direction;
import org.plenary.unit.Unit;
import org.plenary.unit.UnitKind;

/** Looks a place of the draft up among its units. */
final class PlaceCheck {
  private static final String NO_CALLOUT = "reference.no-callout";
  private static final String NO_ITEM = "reference.no-item";
  private static final String NO_PARAGRAPH = "reference.no-paragraph";
  private static final String NO_ANNEX = "reference.no-annex";
  private static final String NOT_ABOVE = "reference.not-above";
  private static final String NOT_BELOW = "reference.not-below";

  /** Words of a callout and its addressees that need not be those of a callout of the draft. */
  private static final int LONGEST_UNKNOWN = 10;

  private static final int LEAST_ALIKE = 3;

  private final List<Unit> units;
  private final Callouts callouts;

  /**
   * @param units those of one document
   * @param callouts of the document's language
   */
  PlaceCheck(List<Unit> units, Callouts callouts) {
    this.units = units;
    this.callouts = callouts;
  }

  /** Looks up what the unit at {@code from} refers to. */
  Finding check(Subject.DraftPlace place, int from) {
    List<Integer> governed = place.callout().isEmpty() ? neighbours(from) : governed(place);
    String path = String.join("/", place.path());
    if (governed.isEmpty() && !place.callout().isEmpty()) {
      return Finding.bad("", Status.MISSING_TARGET, true, NO_CALLOUT, place.callout());
    }
    List<Integer> found = new ArrayList<>();
    for (int index : governed) {
      if (isAt(units.get(index), path)) {
        found.add(index);
      }
    }
    if (found.isEmpty()) {
      return place.callout().isEmpty()
          ? Finding.bad("", Status.MISSING_TARGET, true, NO_PARAGRAPH, path)
          : Finding.bad("", Status.MISSING_TARGET, true, NO_ITEM, place.callout(), path);
    }
    Optional<Integer> nearest =
        found.stream()
            .filter(index -> fits(place.direction(), index, from))
            .min((a, b) -> Integer.compare(Math.abs(a - from), Math.abs(b - from)));
    if (nearest.isPresent()) {
      return Finding.ok("#" + units.get(nearest.get()).id());
    }
    String target = "#" + units.get(found.get(0)).id();
    String key = place.direction() == Direction.ABOVE ? NOT_ABOVE : NOT_BELOW;
    return Finding.bad(
        target, Status.MISSING_TARGET, true, key, (place.callout() + " " + path).strip());
  }

  private static boolean fits(Direction direction, int index, int from) {
    return switch (direction) {
      case ABOVE -> index <= from;
      case BELOW -> index >= from;
      case HERE, ANYWHERE -> true;
    };
  }

  private static boolean isAt(Unit unit, String path) {
    return path.isEmpty()
        ? unit.kind() == UnitKind.CALLOUT || unit.path().isEmpty()
        : unit.path().equals(path);
  }

  /** The units that stand under the callout that is named. */
  private List<Integer> governed(Subject.DraftPlace place) {
    List<Integer> same = new ArrayList<>();
    List<Integer> longer = new ArrayList<>();
    List<Integer> alike = new ArrayList<>();
    String named = plain(place.callout());
    for (int i = 0; i < units.size(); i++) {
      String callout = plain(units.get(i).callout());
      if (callout.isEmpty()) {
        continue;
      }
      if (callout.equals(named)) {
        same.add(i);
      } else if (callout.startsWith(named) || named.startsWith(callout)) {
        longer.add(i);
      } else if (meansTheSame(units.get(i), place.concepts())) {
        alike.add(i);
      }
    }
    return same.isEmpty() ? longer.isEmpty() ? alike : longer : same;
  }

  /** Only the words count: not case, marks or the signs between. */
  private static String plain(String callout) {
    StringBuilder out = new StringBuilder();
    Tokens tokens = Tokens.of(callout);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isWord() || token.kind() == Token.Kind.IDEOGRAPH) {
        out.append(token.fold()).append(' ');
      }
    }
    return out.toString();
  }

  private boolean meansTheSame(Unit unit, List<Concept> concepts) {
    if (concepts.contains(unit.concept())) {
      return true;
    }
    return callouts.meaning(unit.callout()).stream().anyMatch(concepts::contains);
  }

  /** Where only a label is named, the places around it: its callout, else its part. */
  private List<Integer> neighbours(int from) {
    Unit at = units.get(from);
    List<Integer> list = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      if (units.get(i).part() == at.part() && !units.get(i).path().isEmpty()) {
        list.add(i);
      }
    }
    return list;
  }

  /** Looks an annex up. */
  Finding check(Subject.DraftAnnex annex) {
    Optional<String> id = annexId(annex.number());
    return id.map(name -> Finding.ok("#" + name))
        .orElse(Finding.bad("", Status.MISSING_TARGET, annex.owned(), NO_ANNEX, annex.number()));
  }

  /**
   * False for words that only look like a place of this draft: a verb before a number where the
   * draft has no such callout, an annex that nobody claims where the draft has none.
   */
  boolean isMeant(Subject subject) {
    if (subject instanceof Subject.DraftPlace place) {
      if (!isLike(place)) {
        return false;
      }
      boolean bare = place.path().stream().allMatch(step -> Character.isDigit(step.charAt(0)));
      return place.direction() != Direction.ANYWHERE || !bare || !governed(place).isEmpty();
    }
    return !(subject instanceof Subject.DraftAnnex annex) || annex.owned() || hasAnnexes();
  }

  /** A callout with much behind it may be a sentence, unless one of the draft begins alike. */
  private boolean isLike(Subject.DraftPlace place) {
    String[] words = plain(place.callout()).split(" ");
    return words.length <= LONGEST_UNKNOWN
        || units.stream().anyMatch(unit -> isLike(words, unit.callout(), place.path().isEmpty()));
  }

  private static boolean isLike(String[] words, String callout, boolean whole) {
    int common = commonWords(words, callout);
    int others = plain(callout).split(" ").length;
    return common >= LEAST_ALIKE && (!whole || common == Math.min(words.length, others));
  }

  private static int commonWords(String[] words, String callout) {
    String[] others = plain(callout).split(" ");
    int count = 0;
    while (count < Math.min(words.length, others.length) && words[count].equals(others[count])) {
      count++;
    }
    return count;
  }

  private boolean hasAnnexes() {
    return units.stream().anyMatch(unit -> unit.part() == PartKind.ANNEX);
  }

  private Optional<String> annexId(String number) {
    List<String> names =
        units.stream()
            .filter(unit -> unit.part() == PartKind.ANNEX)
            .map(unit -> unit.id().substring(0, unit.id().indexOf('.')))
            .distinct()
            .toList();
    if (number.isEmpty()) {
      return names.stream().findFirst();
    }
    int ordinal = ordinal(number);
    return ordinal > 0 && ordinal <= names.size()
        ? Optional.of(names.get(ordinal - 1))
        : Optional.empty();
  }

  /** Annexes are counted by numbers, letters or Roman numerals. */
  private static int ordinal(String number) {
    if (Character.isDigit(number.charAt(0))) {
      return Integer.parseInt(number);
    }
    int roman = Roman.value(number);
    boolean letter = number.length() == 1 && roman != 1 && roman != 5 && roman != 10;
    return letter ? number.charAt(0) - 'A' + 1 : roman;
  }
}
