package org.plenary.refer;

import java.util.ArrayList;
import java.util.List;

/** What has been found in a passage so far. */
final class Citations {
  private final Passage passage;
  private final List<Citation> list = new ArrayList<>();

  Citations(Passage passage) {
    this.passage = passage;
  }

  void add(int first, int end, Subject subject) {
    add(first, end, subject, false);
  }

  void add(int first, int end, Subject subject, boolean lookalikes) {
    int start = passage.token(first).start();
    int stop = passage.token(end - 1).end();
    list.add(new Citation(start, stop, passage.text().substring(start, stop), subject, lookalikes));
  }

  List<Citation> inOrder() {
    List<Citation> sorted = new ArrayList<>(list);
    sorted.sort(Citations::compare);
    return List.copyOf(sorted);
  }

  private static int compare(Citation a, Citation b) {
    return a.start() != b.start()
        ? Integer.compare(a.start(), b.start())
        : Integer.compare(a.end(), b.end());
  }
}
