package org.plenary.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.source.Mark.Change.Kind.DELETED;
import static org.plenary.source.Mark.Change.Kind.INSERTED;

import org.junit.jupiter.api.Test;

class AcceptedSideTest {
  private static Mark change(Mark.Change.Kind kind, int start, int end) {
    return new Mark.Change(kind, "A. Editor", "", start, end);
  }

  private static Mark italic(int start, int end) {
    return new Mark.Emphasis(Mark.Emphasis.Kind.ITALIC, start, end);
  }

  @Test
  void wordsWithoutChangesStayTheSameObject() {
    Prose prose = Prose.builder().append("to act", 7).mark(italic(0, 2)).build();
    assertThat(prose.accepted()).isSameAs(prose);
  }

  @Test
  void deletedWordsGoAndTheOthersKnowWhereTheyStood() {
    Prose both =
        Prose.builder()
            .append("(Rev. BusanDubai)", 100)
            .mark(change(DELETED, 6, 11))
            .mark(change(INSERTED, 11, 16))
            .build();
    Prose accepted = both.accepted();
    assertThat(accepted.text()).isEqualTo("(Rev. Dubai)");
    assertThat(accepted.marks()).isEmpty();
    assertThat(accepted.sourceOffset(5)).isEqualTo(105);
    assertThat(accepted.sourceOffset(6)).isEqualTo(111);
    assertThat(accepted.span()).isEqualTo(new Span(100, 117));
    assertThat(both.deletions().cardinality()).isEqualTo(5);
  }

  @Test
  void marksMoveWithTheirWordsAndGoWithThem() {
    Prose both =
        Prose.builder()
            .append("one two three", 0)
            .mark(italic(0, 13))
            .mark(italic(4, 7))
            .mark(change(DELETED, 4, 8))
            .build();
    assertThat(both.accepted())
        .isEqualTo(Prose.builder().append("one three", 0).mark(italic(0, 9)).build());
  }

  @Test
  void aFootnoteGoesOnlyWithTheWordsAroundIt() {
    Prose both =
        Prose.builder()
            .append("one two", 0)
            .mark(new Mark.NoteAnchor("1", 3))
            .mark(new Mark.NoteAnchor("2", 5))
            .mark(new Mark.NoteAnchor("3", 7))
            .mark(change(DELETED, 3, 7))
            .build();
    assertThat(both.accepted().marks())
        .containsExactly(new Mark.NoteAnchor("1", 3), new Mark.NoteAnchor("3", 3));
  }

  @Test
  void aDeletedFootnoteMarkLeavesNothing() {
    Prose both =
        Prose.builder()
            .append("one", 0)
            .mark(new Mark.NoteAnchor("1", 3))
            .mark(change(DELETED, 3, 3))
            .build();
    assertThat(both.accepted().marks()).isEmpty();
  }

  @Test
  void nothingIsLeftOfAPassageThatIsDeleted() {
    Prose both = Prose.builder().append("gone", 40).mark(change(DELETED, 0, 4)).build();
    assertThat(both.accepted().isBlank()).isTrue();
    assertThat(both.accepted().span()).isEqualTo(new Span(40, 40));
  }
}
