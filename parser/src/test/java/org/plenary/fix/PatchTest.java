package org.plenary.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.diagnostic.Edit;
import org.plenary.source.Span;

class PatchTest {
  private static Edit edit(int start, int end, String words) {
    return new Edit(new Span(start, end), words);
  }

  private static Patch patch(Edit... edits) {
    return new Patch(List.of(edits));
  }

  @Test
  void changesAreMadeInTheOrderOfTheText() {
    Patch patch = patch(edit(4, 4, "-"), edit(0, 1, "П"));
    assertThat(patch.apply("попрежнему")).isEqualTo("Попр-ежнему");
  }

  @Test
  void changesThatMeetAreRefused() {
    assertThatThrownBy(() -> patch(edit(1, 3, ""), edit(2, 4, "")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> patch(edit(1, 3, ""), edit(3, 3, "x")))
        .as("nobody can tell which comes first")
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void onlyWhatChangesIsChanged() {
    Patch whole = Patch.NONE.then(patch(edit(0, 10, "по-прежнему")), "попрежнему");
    assertThat(whole.edits()).containsExactly(edit(2, 2, "-"));
    assertThat(Patch.NONE.then(patch(edit(0, 2, "по")), "попрежнему").isEmpty()).isTrue();
    assertThat(Patch.NONE.then(patch(edit(0, 2, "😂")), "😀").edits())
        .as("the two halves of a character stay together")
        .containsExactly(edit(0, 2, "😂"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void twoPatchesInOneDoWhatTheyDoOneAfterTheOther(long seed) {
    Numbers numbers = new Numbers(seed);
    for (int i = 0; i < 200; i++) {
      String text = "abcdefghijklmnop".substring(0, numbers.below(16));
      Patch first = some(numbers, text);
      Patch second = some(numbers, first.apply(text));
      Patch third = some(numbers, second.apply(first.apply(text)));
      String expected = third.apply(second.apply(first.apply(text)));
      Patch both = first.then(second, text);
      assertThat(both.apply(text)).isEqualTo(second.apply(first.apply(text)));
      assertThat(both.then(third, text).apply(text)).isEqualTo(expected);
    }
  }

  /** Numbers that look like chance and are the same each time. */
  private static final class Numbers {
    private long state;

    Numbers(long seed) {
      state = seed;
    }

    int below(int bound) {
      state = state * 6364136223846793005L + 1442695040888963407L;
      return (int) ((state >>> 33) % (bound + 1));
    }
  }

  private static Patch some(Numbers numbers, String text) {
    List<Edit> edits = new ArrayList<>();
    int at = numbers.below(3);
    while (at < text.length()) {
      int end = Math.min(text.length(), at + numbers.below(3));
      edits.add(edit(at, end, "XYZ".substring(numbers.below(3))));
      at = end + 1 + numbers.below(3);
    }
    return new Patch(edits);
  }
}
