package org.plenary.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ProseTest {
  @Test
  void aPassageKnowsWhereItsLettersStood() {
    Prose prose = Prose.builder().append("that ", 10).append("is", 40).build();
    assertThat(prose.text()).isEqualTo("that is");
    assertThat(prose.sourceOffset(0)).isEqualTo(10);
    assertThat(prose.sourceOffset(5)).isEqualTo(40);
    assertThat(prose.span()).isEqualTo(new Span(10, 42));
  }

  @Test
  void aSliceKeepsTheMarksOfItsWords() {
    Prose prose =
        Prose.builder()
            .append("countries and regions", 0)
            .mark(new Mark.NoteAnchor("1", 9))
            .mark(new Mark.Emphasis(Mark.Emphasis.Kind.ITALIC, 10, 13))
            .build();
    assertThat(prose.slice(0, 9).marks()).containsExactly(new Mark.NoteAnchor("1", 9));
    assertThat(prose.slice(9, 21).marks())
        .containsExactly(new Mark.Emphasis(Mark.Emphasis.Kind.ITALIC, 1, 4));
  }

  @Test
  void aNoteCalledAmongBlanksAtAnEdgeStaysWithTheWords() {
    Prose prose =
        Prose.builder()
            .append("  for regions,  ", 4)
            .mark(new Mark.NoteAnchor("1", 1))
            .mark(new Mark.NoteAnchor("2", 14))
            .mark(new Mark.NoteAnchor("3", 16))
            .build();
    assertThat(prose.trim().text()).isEqualTo("for regions,");
    assertThat(prose.trim().marks())
        .containsExactly(
            new Mark.NoteAnchor("1", 0),
            new Mark.NoteAnchor("2", 12),
            new Mark.NoteAnchor("3", 12));
    assertThat(prose.trim().sourceOffset(0)).isEqualTo(6);
  }

  @Test
  void aMarkOutsideTheTextIsRefused() {
    Prose.Builder builder = Prose.builder().append("short", 0);
    assertThatThrownBy(() -> builder.mark(new Mark.NoteAnchor("1", 6)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void passagesAreEqualWhenTheyReadTheSame() {
    assertThat(Prose.of("considering", 7)).isEqualTo(Prose.of("considering", 900));
    assertThat(Prose.of("considering")).isNotEqualTo(Prose.of("Considering"));
  }

  @Test
  void slicesPutTogetherAreTheWhole() {
    Random random = new Random(7);
    for (int run = 0; run < 300; run++) {
      Prose whole = scattered(random);
      int cut = random.nextInt(whole.length() + 1);
      Prose again =
          Prose.builder()
              .append(whole.slice(0, cut))
              .append(whole.slice(cut, whole.length()))
              .build();
      assertThat(again).isEqualTo(whole);
      for (int i = 0; i < whole.length(); i++) {
        assertThat(again.sourceOffset(i)).isEqualTo(whole.sourceOffset(i));
      }
    }
  }

  /** Words from several places of a text, some of them marked. */
  private static Prose scattered(Random random) {
    Prose.Builder builder = Prose.builder();
    int origin = 0;
    for (int piece = 0; piece <= random.nextInt(4); piece++) {
      origin += random.nextInt(20);
      String words = "abcdefgh".substring(random.nextInt(8));
      builder.append(words, origin);
      origin += words.length();
      if (random.nextBoolean()) {
        builder.mark(new Mark.NoteAnchor("n" + piece, builder.length()));
      }
    }
    return builder.build();
  }
}
