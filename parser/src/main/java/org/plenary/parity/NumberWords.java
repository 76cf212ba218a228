package org.plenary.parity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.language.Fold;
import org.plenary.language.Language;
import org.plenary.source.Blanks;

/** The words of a language for numbers: {@code two}, {@code втор*}, {@code million}, {@code 万}. */
final class NumberWords {
  private static final String RESOURCE = "numbers.tsv";
  private static final char AND = '\u0648';
  private static final Map<Language, NumberWords> ALL = read();

  private final List<Word> words = new ArrayList<>();
  private final List<Word> scales = new ArrayList<>();
  private final List<String> months = new ArrayList<>();

  /**
   * A word.
   *
   * @param form folded; its beginning when it is open
   * @param open true when any ending may follow
   */
  private record Word(String form, boolean open, long value) {}

  static NumberWords of(Language language) {
    return ALL.get(language);
  }

  /** True when what stands behind a number says that it counts months: {@code 12月}. */
  boolean isMonth(String text, int at) {
    return months.stream().anyMatch(sign -> text.startsWith(sign, at));
  }

  /** By how much a number is multiplied: {@code 1.5 million}. */
  Optional<BigDecimal> scale(String text, int at) {
    int start = Blanks.skip(text, at, text.length());
    if (start == text.length() || !Character.isLetter(text.charAt(start))) {
      return Optional.empty();
    }
    int end = Math.min(text.length(), start + 12);
    String folded = Fold.fold(text.substring(start, end));
    return scales.stream()
        .filter(word -> folded.startsWith(word.form()))
        .map(word -> BigDecimal.valueOf(word.value()))
        .findFirst();
  }

  /**
   * The numbers that are spelled out in a text. Two that stand together also count as their sum, in
   * whichever order a language has them.
   */
  Set<String> spelled(String text) {
    Set<String> values = new HashSet<>();
    String folded = Fold.fold(text);
    long before = 0;
    int at = 0;
    while (at < folded.length()) {
      Word word = longest(folded, at);
      if (word.value() > 0) {
        values.add(word.value() + "");
        values.add(before + word.value() + "");
        values.add(Math.max(1, before) * word.value() + "");
        before = word.value();
      } else if (startsWord(folded, at)) {
        before = 0;
      }
      at += Math.max(1, word.form().length());
    }
    return values;
  }

  private Word longest(String folded, int at) {
    Word longest = new Word("", false, 0);
    if (!startsWord(folded, at)) {
      return longest;
    }
    for (Word word : words) {
      if (word.form().length() > longest.form().length()
          && folded.startsWith(word.form(), at)
          && fits(word, folded, at)) {
        longest = word;
      }
    }
    return longest;
  }

  private static boolean startsWord(String text, int at) {
    return Character.isLetter(text.charAt(at))
        && (at == 0
            || !Character.isLetter(text.charAt(at - 1))
            || Character.isIdeographic(text.charAt(at))
            || isJoined(text, at));
  }

  /** True behind the letter for <i>and</i> that Arabic writes onto a word. */
  private static boolean isJoined(String text, int at) {
    return text.charAt(at - 1) == AND && (at == 1 || !Character.isLetter(text.charAt(at - 2)));
  }

  private static boolean fits(Word word, String text, int at) {
    int end = at + word.form().length();
    return word.open()
        || end == text.length()
        || !Character.isLetter(text.charAt(end))
        || Character.isIdeographic(text.charAt(end - 1));
  }

  private void add(String kind, String form, String value) {
    boolean open = form.endsWith("*");
    String plain = Fold.fold(open ? form.substring(0, form.length() - 1) : form);
    switch (kind) {
      case "word" -> words.add(new Word(plain, open, Long.parseLong(value)));
      case "scale" -> scales.add(new Word(plain, true, Long.parseLong(value)));
      case "month" -> months.add(plain);
      default -> throw new IllegalStateException("no such kind of number word: " + kind);
    }
  }

  private static Map<Language, NumberWords> read() {
    Map<Language, NumberWords> all = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      all.put(language, new NumberWords());
    }
    for (String line : ParityFile.lines(RESOURCE)) {
      String[] cells = line.split("\t");
      for (String form : cells[3].split("\\|")) {
        all.get(Language.of(cells[0])).add(cells[1], form, cells[2]);
      }
    }
    return all;
  }
}
