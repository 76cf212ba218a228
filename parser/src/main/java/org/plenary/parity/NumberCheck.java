package org.plenary.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plenary.unit.Unit;

/** The same numbers outside references; what one side spells out the other may write in digits. */
final class NumberCheck implements PairCheck {
  @Override
  public void check(Pair pair, Differences found) {
    List<NumberText.Found> wanted = NumberText.of(pair.source(), pair.from()).numbers();
    List<NumberText.Found> there = NumberText.of(pair.target(), pair.to()).numbers();
    List<NumberText.Found> missing = without(wanted, there, spelled(pair.target(), pair.to()));
    List<NumberText.Found> added = without(there, wanted, spelled(pair.source(), pair.from()));
    if (missing.size() == 1 && added.size() == 1) {
      at(pair, added.get(0), found, "parity.number.other", missing.get(0).value());
      return;
    }
    added.forEach(number -> at(pair, number, found, "parity.number.added"));
    missing.forEach(
        number ->
            found.in(pair, Rule.NUMBERS, "parity.number.missing", pair.name(), number.value()));
  }

  private static Set<String> spelled(Unit unit, Version version) {
    return NumberWords.of(version.language()).spelled(unit.text().text());
  }

  private static void at(
      Pair pair, NumberText.Found number, Differences found, String key, String... more) {
    List<String> arguments = new ArrayList<>(List.of(pair.name(), number.value()));
    arguments.addAll(List.of(more));
    found.at(pair, number.from(), number.to(), Rule.NUMBERS, key, arguments.toArray(new String[0]));
  }

  private static List<NumberText.Found> without(
      List<NumberText.Found> list, List<NumberText.Found> others, Set<String> spelled) {
    List<NumberText.Found> left = new ArrayList<>();
    for (NumberText.Found one : list) {
      if (!spelled.contains(one.bare())
          && !spelled.contains(one.value())
          && others.stream().noneMatch(one::is)
          && left.stream().noneMatch(one::is)) {
        left.add(one);
      }
    }
    return left;
  }
}
