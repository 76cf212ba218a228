package org.plenary.lex;

import java.util.List;
import java.util.Optional;
import org.plenary.language.Fold;
import org.plenary.language.Term;
import org.plenary.language.Vocabulary;
import org.plenary.model.Label;
import org.plenary.source.Blanks;
import org.plenary.source.Prose;

/**
 * A label with a word in it: {@code Section 1.⇥The pier shall be repaired.}, {@code Article II},
 * {@code Artículo 1.- Aprobar}, {@code Article 1er : d'approuver}, {@code Segundo.- Pedir}, {@code
 * المادة الأولى}, {@code 第一条}.
 */
final class WordedLabel {
  private static final int LONGEST = 32;
  private static final String CLOSING = ".:)：．";
  private static final String DASHES = "-–—";

  private final String text;
  private final Fold folded;
  private final Vocabulary vocabulary;
  private int at;

  private WordedLabel(String text, Vocabulary vocabulary) {
    this.text = text;
    this.folded = Fold.of(text.substring(0, Math.min(LONGEST, text.length())));
    this.vocabulary = vocabulary;
  }

  static Optional<LabelCandidate> scan(Prose prose, Vocabulary vocabulary) {
    return new WordedLabel(prose.text(), vocabulary).scan(prose);
  }

  private Optional<LabelCandidate> scan(Prose prose) {
    int word = vocabulary.termLength(Term.SECTION, folded.text(), 0);
    int start = word == 0 ? 0 : Blanks.skip(folded.text(), word, folded.text().length());
    List<Alphabet.Reading> readings = word == 0 ? List.of() : counted(start, start > word);
    if (readings.isEmpty()) {
      readings = ordinal(start);
    }
    int token = at;
    skipClosing();
    int body = Blanks.skip(text, at, text.length());
    boolean tab = text.substring(at, body).indexOf('\t') >= 0;
    boolean ideographs = at > 0 && Character.isIdeographic(text.charAt(at - 1));
    boolean set = word == 0 ? at > token : at > token || tab || ideographs;
    if (readings.isEmpty() || !set || body == at || body == text.length()) {
      return Optional.empty();
    }
    String printed = text.substring(0, at);
    List<Label> labels =
        readings.stream()
            .map(read -> new Label(printed, read.kind(), read.value(), read.step()))
            .toList();
    return Optional.of(
        new LabelCandidate(prose.slice(0, at), body, true, LabelCandidate.WORDED, labels));
  }

  /** {@code 1}, {@code II}, {@code 1er}, {@code 1º}; behind {@code 第} also {@code 一条}. */
  private List<Alphabet.Reading> counted(int from, boolean apart) {
    int start = folded.origin(from);
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String token = text.substring(start, end);
    at = end;
    return apart ? readings(token) : ideographs(token);
  }

  private List<Alphabet.Reading> readings(String token) {
    int digits = 0;
    while (digits < token.length() && Character.isDigit(token.charAt(digits))) {
      digits++;
    }
    boolean raised = digits > 0 && token.length() - digits <= 2;
    String stem = raised ? token.substring(0, digits) : token;
    if (at < text.length() && text.charAt(at) == '°' && digits == token.length()) {
      at++;
    }
    return Alphabet.readings(stem).stream()
        .filter(read -> read.kind() == Label.Kind.NUMBER || read.kind() == Label.Kind.UPPER_ROMAN)
        .toList();
  }

  /** {@code 一条} behind {@code 第}: the second word of the label closes it. */
  private List<Alphabet.Reading> ideographs(String token) {
    int last = token.length() - 1;
    boolean closed =
        last > 0
            && Character.isIdeographic(token.charAt(last))
            && vocabulary.termLength(Term.SECTION, token.substring(last), 0) == 1;
    return closed ? Alphabet.readings(token.substring(0, last)) : List.of();
  }

  /** {@code Primero}, {@code الأولى}. */
  private List<Alphabet.Reading> ordinal(int from) {
    Vocabulary.Ordinal ordinal = vocabulary.ordinal(folded.text(), from);
    if (ordinal.length() == 0) {
      return List.of();
    }
    at = folded.origin(from + ordinal.length());
    String step = Integer.toString(ordinal.value());
    return List.of(new Alphabet.Reading(Label.Kind.NUMBER, ordinal.value(), step));
  }

  private void skipClosing() {
    int mark = Blanks.skip(text, at, text.length());
    boolean colon = mark < text.length() && CLOSING.indexOf(text.charAt(mark)) >= 0;
    if (colon && (mark == at || text.charAt(mark) == ':')) {
      at = mark + 1;
    }
    if (at < text.length() && at > 0 && DASHES.indexOf(text.charAt(at)) >= 0) {
      at++;
    } else if (!colon && mark > at && mark < text.length() && isDash(mark)) {
      at = mark + 1;
    }
  }

  private boolean isDash(int mark) {
    return DASHES.indexOf(text.charAt(mark)) >= 0
        && mark + 1 < text.length()
        && Blanks.isBlank(text.charAt(mark + 1));
  }
}
