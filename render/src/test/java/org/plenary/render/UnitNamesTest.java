package org.plenary.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.language.Language;
import org.plenary.model.Block;
import org.plenary.model.DocumentKind;
import org.plenary.model.Draft;
import org.plenary.model.Family;
import org.plenary.model.Identification;
import org.plenary.model.Lead;
import org.plenary.model.Note;
import org.plenary.model.PartKind;

class UnitNamesTest {
  @Test
  void blocksAndNotesGetTheirOwnNamesEvenWhenNotesCallNotes() {
    Draft draft =
        noted(
            List.of(
                new Note("b", "2", List.of(Pieces.called("see that too", 3, "a"))),
                new Note("a", "1", List.of(Pieces.called("see that", 3, "b"))),
                Pieces.note("never", "3", "alone"),
                Pieces.note("a", "4", "the second of that name")),
            new Block.Paragraph(Lead.NONE, Pieces.called("first", 5, "b"), List.of()),
            new Block.Paragraph(Lead.NONE, Pieces.called("second", 6, "missing"), List.of()),
            Pieces.text("third"));
    UnitNames names = UnitNames.of(draft).get(0);
    assertThat(List.of(names.next(), names.next(), names.next()))
        .containsExactly("op.p1", "op.p2", "op.p3");
    assertThat(names.note("a")).hasValue("note.1");
    assertThat(names.note("b")).hasValue("note.2");
    assertThat(names.note("never")).hasValue("note.3");
    assertThat(names.note("missing")).isEmpty();
  }

  @Test
  void everyFormTakesSuchNotes() {
    Draft draft =
        noted(
            List.of(
                new Note("a", "1", List.of(Pieces.called("see that", 3, "a"))),
                Pieces.note("a", "1", "the second of that name")),
            new Block.Paragraph(Lead.NONE, Pieces.called("first", 5, "missing"), List.of()));
    for (OutputForm form : OutputForm.values()) {
      if (form != OutputForm.DOCX) {
        assertThat(Rendered.by(Renderers.of(form), draft)).contains("the second of that name");
      }
    }
  }

  private static Draft noted(List<Note> notes, Block... blocks) {
    return Pieces.draft(
        Pieces.document(
            DocumentKind.RESOLUTION,
            Family.ITU,
            Language.EN,
            Identification.NONE,
            List.of(Pieces.part(PartKind.OPERATIVE, blocks)),
            notes));
  }
}
