package org.plenary.refer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plenary.language.Language;
import org.plenary.prepared.FixedMap;
import org.plenary.prepared.Prepared;

/**
 * Reads {@code <code>.references}: a heading such as {@code [body PP]}, and under it a phrase a
 * line.
 *
 * <p>A {@code *} at the end of a word stands for any ending; {@code [prefixes]} and {@code
 * [prefixes and]} list what a word of the language may have grown onto its front, as Arabic does; a
 * second word on the line is what of it belongs to the word.
 */
final class LexiconFile {
  private static final String COMMON = "common.references";
  private static final String PREFIXES = "prefixes";
  private static final String JOINING = "prefixes and";

  private final String name;
  private final List<Lexicon.Phrase> phrases = new ArrayList<>();
  private final List<Lexicon.Prefix> prefixes = new ArrayList<>();

  private LexiconFile(String name) {
    this.name = name;
  }

  /** The words of a language as the build has prepared them, or else from the files. */
  static FixedMap prepared(Language language) {
    return Prepared.map("refer/" + language.code(), () -> load(language));
  }

  /** The words of a language; those that all share where it has no file of its own. */
  static FixedMap load(Language language) {
    LexiconFile own = new LexiconFile(language.code() + ".references");
    if (LexiconFile.class.getResource(own.name) != null) {
      own.read();
    }
    LexiconFile common = new LexiconFile(COMMON).read();
    own.phrases.addAll(common.phrases);
    return LexiconMap.of(own.phrases, own.prefixes);
  }

  private LexiconFile read() {
    try (InputStream in = LexiconFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name);
      }
      read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private void read(String text) {
    String heading = "";
    int number = 0;
    for (String line : text.split("\n")) {
      number++;
      String trimmed = line.strip();
      if (trimmed.startsWith("[")) {
        heading = trimmed.substring(1, trimmed.indexOf(']'));
      } else if (!trimmed.isEmpty() && !trimmed.startsWith("#")) {
        add(heading, trimmed, number);
      }
    }
  }

  private void add(String heading, String phrase, int line) {
    if (heading.equals(PREFIXES) || heading.equals(JOINING)) {
      int blank = phrase.indexOf(' ');
      String letters = blank < 0 ? phrase : phrase.substring(0, blank);
      String back = blank < 0 ? "" : phrase.substring(blank + 1);
      prefixes.add(
          new Lexicon.Prefix(Tokens.fold(letters), Tokens.fold(back), heading.equals(JOINING)));
      return;
    }
    int blank = heading.indexOf(' ');
    String term = blank < 0 ? heading : heading.substring(0, blank);
    String value = blank < 0 ? "" : heading.substring(blank + 1);
    try {
      phrases.add(new Lexicon.Phrase(termOf(term), value, words(phrase)));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(name + ":" + line + ": no such heading: " + heading, e);
    }
  }

  private static Term termOf(String heading) {
    return Term.valueOf(heading.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static List<String> words(String phrase) {
    Tokens tokens = Tokens.of(phrase);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is('*') && !token.spaced() && !words.isEmpty()) {
        words.set(words.size() - 1, words.get(words.size() - 1) + "*");
      } else {
        words.add(token.fold());
      }
    }
    return words;
  }
}
