package org.plenary.lint.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenary.model.Block;
import org.plenary.model.Label;
import org.plenary.refer.Roman;

/**
 * The label that one item must have for its list to count on without a gap: {@code 2} for the
 * second of {@code 1 1 3}. Where that one change mends the whole list there is nothing to be asked.
 */
record Relabelling(Block.Item item, String label) {
  private static final int LETTERS = 26;

  /**
   * The change of one item by which its list counts on from the first to the last.
   *
   * @param items the list; all count in one alphabet
   * @param item which of them changes
   */
  static Optional<Relabelling> of(List<Block.Item> items, Block.Item item) {
    // Two items may read the same, so that equality does not tell them apart.
    int first = items.get(0) == item ? 1 : items.get(0).label().value();
    int value = 0;
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) == item) {
        value = first + i;
      } else if (items.get(i).label().value() != first + i
          || !BrokenSequence.isPlain(items.get(i))) {
        return Optional.empty();
      }
    }
    return printed(item.label(), value).map(label -> new Relabelling(item, label));
  }

  /** The label with another number or letter in it; nothing for alphabets of other scripts. */
  private static Optional<String> printed(Label label, int value) {
    String sign =
        switch (label.kind()) {
          case NUMBER -> String.valueOf(value);
          case LETTER -> value <= LETTERS ? String.valueOf((char) ('a' + value - 1)) : "";
          case UPPER_LETTER -> value <= LETTERS ? String.valueOf((char) ('A' + value - 1)) : "";
          case ROMAN -> Roman.of(value).toLowerCase(Locale.ROOT);
          case UPPER_ROMAN -> Roman.of(value);
          case NONE, COMPOUND, CYRILLIC, ARABIC, CHINESE, BULLET -> "";
        };
    String printed = label.printed();
    int from = 0;
    while (from < printed.length() && !isSign(printed.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < printed.length() && isSign(printed.charAt(to))) {
      to++;
    }
    return sign.isEmpty() || from == to
        ? Optional.empty()
        : Optional.of(printed.substring(0, from) + sign + printed.substring(to));
  }

  private static boolean isSign(char c) {
    return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
