package org.plenary.refer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.prepared.FixedMap;

/** The words of references of one language as a {@link FixedMap}: by first word and by stem. */
final class LexiconMap {
  private static final String WORD = "w";
  private static final String STEM = "s";
  private static final String LONGEST = "longest";
  private static final String PREFIXES = "prefixes";
  private static final Term[] TERMS = Term.values();

  private final FixedMap map;

  LexiconMap(FixedMap map) {
    this.map = map;
  }

  /** The map of these words. */
  static FixedMap of(List<Lexicon.Phrase> phrases, List<Lexicon.Prefix> prefixes) {
    Map<String, String> entries = new LinkedHashMap<>();
    int longest = 0;
    for (Lexicon.Phrase phrase : phrases) {
      String first = phrase.words().get(0);
      String key = WORD + first;
      if (Lexicon.isStem(first)) {
        longest = Math.max(longest, first.length() - 1);
        key = STEM + first.substring(0, first.length() - 1);
      }
      StringBuilder line = new StringBuilder();
      Fields.append(line, phrase.term().ordinal());
      Fields.append(line, phrase.value());
      Fields.append(line, phrase.words().size());
      phrase.words().forEach(word -> Fields.append(line, word));
      entries.merge(key, line.toString(), String::concat);
    }
    StringBuilder grown = new StringBuilder();
    for (Lexicon.Prefix prefix : prefixes) {
      Fields.append(grown, prefix.letters());
      Fields.append(grown, prefix.back());
      Fields.append(grown, prefix.joins() ? 1 : 0);
    }
    entries.put(PREFIXES, grown.toString());
    entries.put(LONGEST, String.valueOf((char) longest));
    return FixedMap.of(entries);
  }

  /** The phrases whose first word is this one. */
  List<Lexicon.Phrase> phrases(String word) {
    return read(map.getOrDefault(WORD.concat(word), ""));
  }

  /** The phrases whose first word begins with this one. */
  List<Lexicon.Phrase> stems(String stem) {
    return read(map.getOrDefault(STEM.concat(stem), ""));
  }

  int longestStem() {
    return map.getOrDefault(LONGEST, "").charAt(0);
  }

  /** What words can have grown onto their front. */
  List<Lexicon.Prefix> prefixes() {
    List<Lexicon.Prefix> prefixes = new ArrayList<>();
    Fields fields = new Fields(map.getOrDefault(PREFIXES, ""));
    while (!fields.isAtEnd()) {
      prefixes.add(new Lexicon.Prefix(fields.text(), fields.text(), fields.number() == 1));
    }
    return List.copyOf(prefixes);
  }

  private static List<Lexicon.Phrase> read(String lines) {
    if (lines.isEmpty()) {
      return List.of();
    }
    List<Lexicon.Phrase> phrases = new ArrayList<>(4);
    Fields fields = new Fields(lines);
    while (!fields.isAtEnd()) {
      Term term = TERMS[fields.number()];
      String value = fields.text();
      int count = fields.number();
      List<String> words = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        words.add(fields.text());
      }
      phrases.add(new Lexicon.Phrase(term, value, words));
    }
    return phrases;
  }
}
