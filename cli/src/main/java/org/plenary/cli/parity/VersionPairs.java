package org.plenary.cli.parity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.plenary.cli.input.Input;

/**
 * Which file of one folder is the translation of which of another: {@code r88.en.docx} and {@code
 * r88.ru.docx} by name, others by what their number lines say.
 *
 * @param pairs in the order of the sources
 * @param alone files without a counterpart, sources first
 */
public record VersionPairs(List<Pair> pairs, List<Input> alone) {
  public VersionPairs {
    pairs = List.copyOf(pairs);
    alone = List.copyOf(alone);
  }

  /** A file and its translation. */
  public record Pair(Input source, Input target) {}

  /**
   * Finds the pairs.
   *
   * @param number what the number line of a file says, in every language alike; empty for none
   */
  public static VersionPairs of(
      List<Input> sources, List<Input> targets, Function<Input, String> number) {
    Map<Input, Input> found = new LinkedHashMap<>();
    List<Input> left = new ArrayList<>(targets);
    match(sources, left, input -> FileName.common(input.relative().toString()), found);
    List<Input> unmatched = sources.stream().filter(input -> !found.containsKey(input)).toList();
    if (!unmatched.isEmpty() && !left.isEmpty()) {
      match(unmatched, left, number, found);
    }
    List<Pair> pairs = new ArrayList<>();
    List<Input> alone = new ArrayList<>();
    for (Input source : sources) {
      if (found.containsKey(source)) {
        pairs.add(new Pair(source, found.get(source)));
      } else {
        alone.add(source);
      }
    }
    alone.addAll(left);
    return new VersionPairs(pairs, alone);
  }

  /** Those that alone have a name on either side belong together. */
  private static void match(
      List<Input> sources,
      List<Input> left,
      Function<Input, String> name,
      Map<Input, Input> found) {
    Map<String, List<Input>> bySource = byName(sources, name);
    byName(left, name)
        .forEach(
            (key, targets) -> {
              List<Input> named = bySource.getOrDefault(key, List.of());
              if (named.size() == 1 && targets.size() == 1) {
                found.put(named.get(0), targets.get(0));
                left.remove(targets.get(0));
              }
            });
  }

  private static Map<String, List<Input>> byName(List<Input> inputs, Function<Input, String> name) {
    Map<String, List<Input>> named = new HashMap<>();
    for (Input input : inputs) {
      String key = name.apply(input);
      if (!key.isEmpty()) {
        named.computeIfAbsent(key, each -> new ArrayList<>()).add(input);
      }
    }
    return named;
  }
}
