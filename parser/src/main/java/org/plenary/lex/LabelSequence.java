package org.plenary.lex;

import java.util.HashMap;
import java.util.Map;
import org.plenary.model.Label;

/**
 * The labels that a text has had so far, by their dress: {@code (c)} goes on when {@code (b)} was
 * the last, {@code 22} of <i>22 November</i> does not go on {@code 3}.
 */
final class LabelSequence {
  private record Key(String form, Label.Kind kind) {}

  private final Map<Key, Integer> last = new HashMap<>();

  /** True for the first label of a list and for the one behind the last of its dress. */
  boolean fits(LabelCandidate label) {
    return label.isBullet()
        || label.form().equals("x.x")
        || label.readings().stream()
            .anyMatch(read -> read.value() == 1 || read.value() == after(label, read));
  }

  /** True for the one behind the last of its dress; not for a first. */
  boolean goesOn(LabelCandidate label) {
    return !label.isBullet()
        && label.readings().stream().anyMatch(read -> read.value() == after(label, read));
  }

  private int after(LabelCandidate label, Label read) {
    return last.getOrDefault(new Key(label.form(), read.kind()), 0) + 1;
  }

  void take(LabelCandidate label) {
    for (Label read : label.readings()) {
      last.put(new Key(label.form(), read.kind()), read.value());
    }
  }
}
