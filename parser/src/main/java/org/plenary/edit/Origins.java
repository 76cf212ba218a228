package org.plenary.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.read.docx.Origin;
import org.plenary.source.Span;

/** Finds the elements that characters of the text came from. */
final class Origins {
  private final List<Origin> all;

  /** In the order of the text. */
  Origins(List<Origin> all) {
    this.all = all;
  }

  /** Where one character came from. */
  Optional<Origin> at(int offset) {
    int i = last(offset);
    return i >= 0 && offset < all.get(i).end() ? Optional.of(all.get(i)) : Optional.empty();
  }

  /**
   * Where the characters of a span came from, one behind the other in one part; nothing when some
   * of them came from nowhere.
   */
  List<Origin> of(Span span) {
    List<Origin> found = new ArrayList<>();
    int at = span.start();
    for (int i = Math.max(0, last(at)); i < all.size() && at < span.end(); i++) {
      Origin origin = all.get(i);
      boolean next = origin.start() <= at && at < origin.end();
      if (!next || !found.isEmpty() && !origin.part().equals(found.get(0).part())) {
        return List.of();
      }
      found.add(origin);
      at = origin.end();
    }
    return at >= span.end() ? found : List.of();
  }

  /**
   * From the first to the last character of a span that came from a part; nothing when none did.
   */
  Optional<Span> within(Span span, String part) {
    int start = -1;
    int end = -1;
    for (int i = Math.max(0, last(span.start())); i < all.size(); i++) {
      Origin origin = all.get(i);
      if (origin.start() >= span.end()) {
        break;
      }
      if (origin.end() > span.start() && origin.part().equals(part)) {
        start = start < 0 ? Math.max(origin.start(), span.start()) : start;
        end = Math.min(origin.end(), span.end());
      }
    }
    return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  /** The last that begins at an offset or before it; -1 for none. */
  private int last(int offset) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
