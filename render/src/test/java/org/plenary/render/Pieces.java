package org.plenary.render;

import java.util.List;
import org.plenary.language.Concept;
import org.plenary.language.Language;
import org.plenary.language.Role;
import org.plenary.model.Block;
import org.plenary.model.Document;
import org.plenary.model.DocumentKind;
import org.plenary.model.Draft;
import org.plenary.model.Family;
import org.plenary.model.Identification;
import org.plenary.model.Label;
import org.plenary.model.Lead;
import org.plenary.model.MatterRole;
import org.plenary.model.Note;
import org.plenary.model.Part;
import org.plenary.model.PartKind;
import org.plenary.source.Mark;
import org.plenary.source.Prose;

/** Short names for the pieces that drafts are built of. */
public final class Pieces {
  private Pieces() {}

  public static Draft draft(Document... documents) {
    return new Draft(List.of(documents));
  }

  public static Document document(
      DocumentKind kind,
      Family family,
      Language language,
      Identification identification,
      List<Part> parts,
      List<Note> notes) {
    return new Document(kind, family, language, identification, parts, notes);
  }

  public static Part part(PartKind kind, Block... content) {
    return new Part(kind, 0, List.of(content));
  }

  public static Part annex(int number, Block... content) {
    return new Part(PartKind.ANNEX, number, List.of(content));
  }

  public static Block matter(MatterRole role, String text) {
    return new Block.Matter(role, Prose.of(text));
  }

  public static Block callout(Concept concept, String text, String verb, Block... content) {
    return new Block.Callout(Prose.of(text), verb.length(), concept, List.of(content));
  }

  public static Label label(String printed, Label.Kind kind, int value, String path) {
    return new Label(printed, kind, value, path);
  }

  public static Block item(String printed, Label.Kind kind, int value, String path, String text) {
    return item(printed, kind, value, path, Prose.of(text));
  }

  public static Block item(String printed, Label.Kind kind, int value, String path, Prose text) {
    return new Block.Item(label(printed, kind, value, path), Lead.NONE, text, List.of());
  }

  public static Block itemWith(
      String printed, Label.Kind kind, int value, String path, String text, Block... content) {
    return new Block.Item(
        label(printed, kind, value, path), Lead.NONE, Prose.of(text), List.of(content));
  }

  public static Block bullet(String printed, String text) {
    return item(printed, Label.Kind.BULLET, 0, "-", text);
  }

  public static Block ledItem(
      String printed, int value, int lead, String concept, String text, Block... content) {
    return new Block.Item(
        label(printed, Label.Kind.NUMBER, value, Integer.toString(value)),
        new Lead(lead, new Concept(concept, Role.OPERATIVE, false)),
        Prose.of(text),
        List.of(content));
  }

  public static Block led(int lead, String concept, Role role, Prose text) {
    return new Block.Paragraph(new Lead(lead, new Concept(concept, role, false)), text, List.of());
  }

  public static Block text(String text) {
    return new Block.Paragraph(Lead.NONE, Prose.of(text), List.of());
  }

  public static Block section(Label label, String heading, int level, Block... content) {
    return new Block.Section(label, Prose.of(heading), level, List.of(content));
  }

  public static Prose called(String text, int at, String note) {
    return Prose.builder().append(text, 0).mark(new Mark.NoteAnchor(note, at)).build();
  }

  public static Mark emphasis(Mark.Emphasis.Kind kind, int start, int end) {
    return new Mark.Emphasis(kind, start, end);
  }

  public static Note note(String id, String mark, String text) {
    return new Note(id, mark, List.of(Prose.of(text)));
  }

  /** A table of two columns; one that is not plain has merged cells and lists in them. */
  public static Block table(boolean plain) {
    Block.Row head =
        new Block.Row(List.of(cell(1, 1, text("Light")), cell(1, 1, text("a|b"))), true);
    Block.Row body = new Block.Row(List.of(cell(1, 1, text("red")), cell(1, 1)), false);
    Block.Row merged =
        new Block.Row(
            List.of(cell(2, 1, text("* wide *"), bullet("-", "in a cell"), text("<b>"))), false);
    return new Block.Table(plain ? List.of(head, body) : List.of(head, body, merged));
  }

  public static Block.Cell cell(int columns, int rows, Block... content) {
    return new Block.Cell(List.of(content), columns, rows);
  }
}
