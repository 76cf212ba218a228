package org.plenary.parse;

import java.util.List;
import java.util.Optional;
import org.plenary.lex.LabelCandidate;
import org.plenary.lex.Line;

/** The lines of a document with look-ahead. */
record Lines(List<Line> all) {
  /** How far ahead the next label of a list is looked for. */
  private static final int LABEL_REACH = 40;

  Lines {
    all = List.copyOf(all);
  }

  int size() {
    return all.size();
  }

  Line get(int index) {
    return all.get(index);
  }

  /** The line of words at that index; empty for a table and behind the end. */
  Optional<Line.Words> words(int index) {
    return index >= 0 && index < all.size() && all.get(index) instanceof Line.Words words
        ? Optional.of(words)
        : Optional.empty();
  }

  /** The next label of the same dress behind a line, up to an end. */
  Optional<LabelCandidate> nextLabel(int index, int end) {
    Optional<LabelCandidate> here = words(index).flatMap(Line.Words::label);
    if (here.isEmpty()) {
      return Optional.empty();
    }
    for (int i = index + 1; i < Math.min(end, index + LABEL_REACH); i++) {
      Optional<LabelCandidate> label = words(i).flatMap(Line.Words::label);
      if (label.isPresent() && label.get().form().equals(here.get().form())) {
        return label;
      }
    }
    return Optional.empty();
  }
}
