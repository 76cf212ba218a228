package org.plenary.cli.message;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what was meant by a mistyped word: {@code convret} is {@code convert}. */
public final class Similar {
  /** Between {@code formt} and {@code force}, 0.81, and {@code chek} and {@code check}, 0.95. */
  private static final double ENOUGH = 0.85;

  private Similar() {}

  /** The candidate nearest to the word, the first of equals, if any is near enough. */
  public static Optional<String> to(String word, Collection<String> candidates) {
    JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    String typed = bare(word.toLowerCase(Locale.ROOT));
    double most = ENOUGH;
    Optional<String> nearest = Optional.empty();
    for (String candidate : candidates) {
      double near = similarity.apply(typed, bare(candidate));
      if (near > most) {
        most = near;
        nearest = Optional.of(candidate);
      }
    }
    return nearest.or(() -> oneSlipAway(typed, candidates));
  }

  /** {@code itu} for {@code ito}: in a short word one letter changes a third of it. */
  private static Optional<String> oneSlipAway(String typed, Collection<String> candidates) {
    LevenshteinDistance distance = new LevenshteinDistance(1);
    return candidates.stream()
        .filter(candidate -> typed.length() > 2 && distance.apply(typed, bare(candidate)) == 1)
        .findFirst();
  }

  /** {@code --output} without its dashes, which would make all options look alike. */
  private static String bare(String option) {
    int i = 0;
    while (i < option.length() && option.charAt(i) == '-') {
      i++;
    }
    return option.substring(i);
  }
}
