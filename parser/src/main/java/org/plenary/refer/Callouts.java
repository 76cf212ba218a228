package org.plenary.refer;

import java.util.List;
import java.util.Optional;
import org.plenary.language.Concept;
import org.plenary.language.Fold;
import org.plenary.language.Vocabulary;

/** The callouts of the vocabulary, wherever they stand in a passage. */
final class Callouts {
  private static final int LONGEST = 120;

  private final Vocabulary vocabulary;
  private final Fold fold;
  private final String folded;

  Callouts(Vocabulary vocabulary, String text) {
    this.vocabulary = vocabulary;
    this.fold = Fold.of(text);
    this.folded = fold.text();
  }

  /** The callout that begins at an offset of the text. */
  Optional<Named> at(int offset) {
    int from = indexOf(offset);
    String ahead = folded.substring(from, Math.min(folded.length(), from + LONGEST));
    return vocabulary
        .callout(ahead)
        .filter(match -> fold.origin(from) == offset)
        .map(match -> new Named(fold.origin(from + match.length()), match.concepts()));
  }

  /** What a callout as printed in a draft may mean. */
  List<Concept> meaning(String phrase) {
    return vocabulary.callout(Fold.fold(phrase)).map(Vocabulary.Match::concepts).orElse(List.of());
  }

  /** The folded character that stands at or behind an offset of the text. */
  private int indexOf(int offset) {
    int low = 0;
    int high = fold.length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (fold.origin(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * A callout in a passage.
   *
   * @param end the offset behind it
   * @param concepts what it may mean
   */
  record Named(int end, List<Concept> concepts) {}
}
