package org.plenary.read.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.source.Remark;

/** What there is to tell about a file: each thing once, and how often where that matters. */
final class Remarks {
  /** So that a file made of nothing but oddities cannot fill the memory with them. */
  private static final int ENOUGH = 100;

  private final Set<Remark> told = new LinkedHashSet<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();

  void add(String key, String... arguments) {
    if (told.size() < ENOUGH) {
      told.add(new Remark(key, List.of(arguments)));
    }
  }

  /** Adds to a number that is told in the end. */
  void count(String key, int more) {
    counts.merge(key, more, Integer::sum);
  }

  List<Remark> list() {
    List<Remark> all = new ArrayList<>(told);
    counts.forEach((key, count) -> all.add(new Remark(key, List.of(Integer.toString(count)))));
    return all;
  }
}
