package org.plenary.render.docx;

import static org.plenary.render.docx.Pieces.callout;
import static org.plenary.render.docx.Pieces.cell;
import static org.plenary.render.docx.Pieces.item;
import static org.plenary.render.docx.Pieces.marked;
import static org.plenary.render.docx.Pieces.matter;
import static org.plenary.render.docx.Pieces.note;
import static org.plenary.render.docx.Pieces.noted;
import static org.plenary.render.docx.Pieces.paragraph;
import static org.plenary.render.docx.Pieces.part;
import static org.plenary.render.docx.Pieces.row;
import static org.plenary.render.docx.Pieces.section;

import java.util.ArrayList;
import java.util.List;
import org.plenary.language.Language;
import org.plenary.model.ActType;
import org.plenary.model.Block;
import org.plenary.model.Document;
import org.plenary.model.DocumentKind;
import org.plenary.model.Family;
import org.plenary.model.Identification;
import org.plenary.model.MatterRole;
import org.plenary.model.Note;
import org.plenary.model.Part;
import org.plenary.model.PartKind;
import org.plenary.source.Mark;
import org.plenary.source.Mark.Emphasis.Kind;
import org.plenary.source.Prose;

/** A draft with every kind of block, mark and table. */
final class FullDraft {
  private FullDraft() {}

  /** Each kind of block, office, part and mark once at least. */
  static Document everything(Family family) {
    List<Block> front = new ArrayList<>();
    for (MatterRole role : MatterRole.values()) {
      front.add(matter(role, "The " + role.code() + " & <its> text"));
    }
    return new Document(
        DocumentKind.DOCUMENT,
        family,
        Language.FR,
        new Identification(ActType.OPINION, "6", "", "", false, ""),
        List.of(
            new Part(PartKind.FRONT, 0, front),
            part(
                PartKind.PREAMBLE,
                paragraph("lead in:", item("a)", "one"), item("2a)", "two")),
                callout("considérant", paragraph("que\u00a0: «\u202fMSE\u2011T\u202f»\tsuit"))),
            part(
                PartKind.OPERATIVE,
                callout(
                    "décide",
                    item(
                        "1",
                        "deep",
                        item("a)", "er", item("i)", "and", item("-", "deeper"))),
                        paragraph("goes on", item("b)", "under it"))),
                    paragraph(allMarks()))),
            part(
                PartKind.ANNEX,
                matter(MatterRole.ANNEX_HEADING, "Annexe 1"),
                matter(MatterRole.ANNEX_HEADING, "à l'avis 6"),
                matter(MatterRole.HISTORY, "(voir le point 1)"),
                matter(MatterRole.TITLE, "Tableaux"),
                section("", "plain", 1, section("", "plainer", 2)),
                section("1.1.1", "three", 3, section("1.1.1.1.1.1.1", "seven", 7)),
                oddTable(),
                oddTable()),
            new Part(PartKind.ANNEX, 2, List.of(oddTable())),
            part(PartKind.BACK, new Block.Rule(Prose.of("-----")), paragraph(""))),
        List.of(
            new Note("n1", "1", List.of(noted("cites^ another"), Prose.of("next"))),
            note("n2", "bis"),
            note("n3", "3", "called by nothing", "at all")));
  }

  private static Prose allMarks() {
    String text = " 0123456789 plain\nline\ttab \u0001end ";
    return marked(
        text,
        new Mark.Emphasis(Kind.ITALIC, 0, 6),
        new Mark.Emphasis(Kind.BOLD, 2, 4),
        new Mark.NoteAnchor("n1", 3),
        new Mark.NoteAnchor("n1", 4),
        new Mark.NoteAnchor("none", 4),
        new Mark.Emphasis(Kind.UNDERLINE, 5, 7),
        new Mark.Emphasis(Kind.STRIKE, 6, 8),
        new Mark.Change(Mark.Change.Kind.INSERTED, "Ann", "2030-01-02T03:04:05Z", 6, 12),
        new Mark.Change(Mark.Change.Kind.DELETED, "Bob", "", 8, 10),
        new Mark.Link("#annex", 7, 9),
        new Mark.Emphasis(Kind.SUPERSCRIPT, 12, 13),
        new Mark.Emphasis(Kind.SUBSCRIPT, 13, 14),
        new Mark.Link("http://a b/ü?<x>", 14, 17),
        new Mark.Link("http://[no", 18, 20),
        new Mark.NoteAnchor("n2", text.length()));
  }

  private static Block oddTable() {
    return new Block.Table(
        List.of(
            row(true, new Block.Cell(List.of(), 2, 2), cell("x")),
            row(false, cell("y"), cell("too wide")),
            row(false),
            row(
                false,
                new Block.Cell(
                    List.of(
                        item("a)", "in a cell", item("i)", "and deeper")),
                        new Block.Table(List.of(row(false, cell("inner"))))),
                    1,
                    9))));
  }
}
