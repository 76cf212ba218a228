package org.plenary.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PhraseTrieTest {
  private static PhraseTrie trie(String... phrases) {
    SortedMap<String, Integer> numbers = new TreeMap<>();
    for (String phrase : phrases) {
      numbers.put(phrase, numbers.size() + 1);
    }
    return new PhraseTrie(PhraseTrie.stored(numbers));
  }

  private static String found(PhraseTrie trie, String text, int from) {
    int length = trie.longest(text, from, PhraseTrie.ANY_LENGTH).length();
    return text.substring(from, from + length);
  }

  @Test
  void theLongestPhraseIsFound() {
    PhraseTrie trie = trie("notes", "notes with concern", "noting", "no");
    assertThat(found(trie, "notes with concern that", 0)).isEqualTo("notes with concern");
    assertThat(found(trie, "notes with interest", 0)).isEqualTo("notes");
    assertThat(found(trie, "and noting", 4)).isEqualTo("noting");
    assertThat(found(trie, "not", 0)).isEmpty();
    assertThat(found(trie, "no", 0)).isEqualTo("no");
    assertThat(found(trie, "", 0)).isEmpty();
    assertThat(found(trie, "no", 2)).isEmpty();
  }

  @Test
  void aPhraseEndsWithAWord() {
    PhraseTrie trie = trie("note", "决定");
    assertThat(found(trie, "notes", 0)).isEmpty();
    assertThat(found(trie, "note1", 0)).isEmpty();
    assertThat(found(trie, "note:", 0)).isEqualTo("note");
    assertThat(found(trie, "决定提供", 0)).isEqualTo("决定");
  }

  @Test
  void aShorterPhraseCanBeAskedFor() {
    PhraseTrie trie = trie("notes", "notes with", "notes with concern");
    PhraseTrie.Hit first = trie.longest("notes with concern", 0, PhraseTrie.ANY_LENGTH);
    PhraseTrie.Hit second = trie.longest("notes with concern", 0, first.length());
    assertThat(first.length()).isEqualTo(18);
    assertThat(second.length()).isEqualTo(10);
    assertThat(second.number()).isNotEqualTo(first.number()).isPositive();
  }

  @Test
  void nothingIsFoundAmongNoPhrases() {
    assertThat(found(trie(), "notes", 0)).isEmpty();
  }

  @Test
  void manyBeginningsAndLongOnesAreKept() {
    String[] phrases = new String[600];
    for (int i = 0; i < phrases.length; i++) {
      phrases[i] = (char) (0x4e00 + i) + "x".repeat(i);
    }
    PhraseTrie trie = trie(phrases);
    for (String phrase : phrases) {
      assertThat(found(trie, phrase + ".", 0)).isEqualTo(phrase);
    }
  }
}
