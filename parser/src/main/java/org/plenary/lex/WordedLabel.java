package org.plenary.lex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.language.Fold;
import org.plenary.language.Term;
import org.plenary.language.Vocabulary;
import org.plenary.model.Label;
import org.plenary.source.Blanks;
import org.plenary.source.Prose;

/**
 * A label with a word in it: {@code Section 1.⇥The pier shall be repaired.}, {@code Article II}.
 */
final class WordedLabel {
  private static final int LONGEST = 24;

  private WordedLabel() {}

  static Optional<LabelCandidate> scan(Prose prose, Vocabulary vocabulary) {
    String text = prose.text();
    Fold folded = Fold.of(text.substring(0, Math.min(LONGEST, text.length())));
    int word = vocabulary.termLength(Term.SECTION, folded.text(), 0);
    if (word == 0) {
      return Optional.empty();
    }
    int start = Blanks.skip(text, folded.origin(word), text.length());
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    int after = end < text.length() && ".:)".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
    int body = Blanks.skip(text, after, text.length());
    boolean set = after > end || text.substring(after, body).indexOf('\t') >= 0;
    if (start == folded.origin(word) || end == start || !set || body == text.length()) {
      return Optional.empty();
    }
    List<Label> readings = readings(text.substring(0, after), text.substring(start, end));
    return readings.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new LabelCandidate(prose.slice(0, after), body, true, LabelCandidate.WORDED, readings));
  }

  private static List<Label> readings(String printed, String token) {
    List<Label> readings = new ArrayList<>();
    for (Alphabet.Reading reading : Alphabet.readings(token)) {
      boolean counts =
          reading.kind() == Label.Kind.NUMBER || reading.kind() == Label.Kind.UPPER_ROMAN;
      if (counts) {
        readings.add(new Label(printed, reading.kind(), reading.value(), reading.step()));
      }
    }
    return readings;
  }
}
