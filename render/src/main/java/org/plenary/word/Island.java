package org.plenary.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.plenary.source.Blanks;

/**
 * Something that shows words and is more than words: a formula, a field such as the number of a
 * page. It goes on to show them where the new words have them too.
 *
 * @param nodes siblings, in order
 */
record Island(String words, List<XmlElement> nodes) {
  /** Where an island stands in the new words. */
  record Place(Island island, int start, int end) {}

  /** The places of those islands that the new words have, no two on the same words. */
  static List<Place> in(String text, List<Island> islands) {
    List<Place> places = new ArrayList<>();
    int from = 0;
    for (Island island : islands) {
      Optional<Place> place = find(text, island, from, places);
      if (place.isEmpty()) {
        place = find(text, island, 0, places);
      }
      if (place.isPresent()) {
        places.add(place.get());
        from = place.get().end;
      }
    }
    places.sort((a, b) -> Integer.compare(a.start, b.start));
    return Collections.unmodifiableList(places);
  }

  private static Optional<Place> find(String text, Island island, int from, List<Place> taken) {
    String words = Blanks.squeeze(island.words);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    for (int at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
      int start = at;
      int end = at + words.length();
      boolean free = taken.stream().allMatch(each -> end <= each.start || start >= each.end);
      if (free && isWhole(text, start, end)) {
        return Optional.of(new Place(island, start, end));
      }
    }
    return Optional.empty();
  }

  private static boolean isWhole(String text, int start, int end) {
    return !(isJoined(text, start) || isJoined(text, end));
  }

  /** True when an offset stands inside a word or a number. */
  private static boolean isJoined(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at));
  }
}
