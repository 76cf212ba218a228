package org.plenary.render;

import static org.plenary.render.Pieces.annex;
import static org.plenary.render.Pieces.bullet;
import static org.plenary.render.Pieces.called;
import static org.plenary.render.Pieces.callout;
import static org.plenary.render.Pieces.document;
import static org.plenary.render.Pieces.draft;
import static org.plenary.render.Pieces.emphasis;
import static org.plenary.render.Pieces.item;
import static org.plenary.render.Pieces.itemWith;
import static org.plenary.render.Pieces.label;
import static org.plenary.render.Pieces.led;
import static org.plenary.render.Pieces.ledItem;
import static org.plenary.render.Pieces.matter;
import static org.plenary.render.Pieces.note;
import static org.plenary.render.Pieces.part;
import static org.plenary.render.Pieces.section;
import static org.plenary.render.Pieces.table;
import static org.plenary.render.Pieces.text;

import java.util.List;
import org.plenary.language.Concept;
import org.plenary.language.Language;
import org.plenary.language.Role;
import org.plenary.model.ActType;
import org.plenary.model.Block;
import org.plenary.model.DocumentKind;
import org.plenary.model.Draft;
import org.plenary.model.Family;
import org.plenary.model.Identification;
import org.plenary.model.Label;
import org.plenary.model.Lead;
import org.plenary.model.MatterRole;
import org.plenary.model.Note;
import org.plenary.model.PartKind;
import org.plenary.source.Mark;
import org.plenary.source.Prose;

/** Drafts built by hand: every kind of block, every family, every language. */
public final class Drafts {
  private static final Concept RESOLVES = new Concept("itu.resolves", Role.OPERATIVE, false);

  private Drafts() {}

  /** All of them. */
  public static List<Draft> all() {
    return List.of(
        ItuDrafts.ituRussian(),
        unEnglish(),
        ItuDrafts.ituFrench(),
        ItuDrafts.ituSpanish(),
        ItuDrafts.ituChinese(),
        unChinese(),
        ItuDrafts.ituArabic(),
        rccRussian(),
        municipal(),
        report(),
        two(),
        everything(),
        bare());
  }

  public static Draft unEnglish() {
    Prose adopting = called("Recalling its resolution 98/7 of 3 May 2044,", 29, "n1");
    return draft(
        document(
            DocumentKind.RESOLUTION,
            Family.UN,
            Language.EN,
            new Identification(ActType.NONE, "99/314", "", "", false, "A/RES/99/314"),
            List.of(
                part(
                    PartKind.FRONT,
                    matter(MatterRole.SYMBOL, "A/RES/99/314"),
                    matter(MatterRole.DISTRIBUTION, "Distr.: General"),
                    matter(MatterRole.NUMBER_LINE, "99/314. Lighthouses of small islands"),
                    matter(MatterRole.BODY_CLAUSE, "The General Assembly,")),
                part(
                    PartKind.PREAMBLE,
                    led(9, "un.recalling", Role.PREAMBLE, adopting),
                    led(
                        11,
                        "un.noting-with",
                        Role.PREAMBLE,
                        Prose.of("Noting with concern that 12 lights went dark,"))),
                part(
                    PartKind.OPERATIVE,
                    ledItem(
                        "1.",
                        1,
                        8,
                        "un.requests",
                        "Requests the Secretary-General:",
                        item("(a)", Label.Kind.LETTER, 1, "a", "To count the lights;"),
                        item("(b)", Label.Kind.LETTER, 2, "b", "To report on them;")),
                    ledItem("3.", 3, 7, "un.decides", "Decides to remain seized of the matter.")),
                part(
                    PartKind.BACK, matter(MatterRole.MEETING, "12th plenary meeting\t4 May 2045"))),
            List.of(
                new Note(
                    "n1",
                    "*",
                    List.of(Prose.of("See also 1. the annex."), Prose.of("- and its table."))))));
  }

  public static Draft unChinese() {
    return draft(
        document(
            DocumentKind.RESOLUTION,
            Family.UN,
            Language.ZH,
            Identification.NONE,
            List.of(
                part(
                    PartKind.PREAMBLE,
                    led(2, "un.recalling", Role.PREAMBLE, Prose.of("回顾其关于灯塔的决议，"))),
                part(
                    PartKind.OPERATIVE,
                    ledItem("1.", 1, 2, "un.requests", "请秘书长提交报告；"),
                    ledItem("2.", 2, 2, "un.decides", "决定继续处理此案。"))),
            List.of()));
  }

  public static Draft rccRussian() {
    return draft(
        document(
            DocumentKind.DECISION,
            Family.RCC,
            Language.RU,
            new Identification(ActType.DECISION, "4", "", "", false, ""),
            List.of(
                part(
                    PartKind.FRONT,
                    matter(MatterRole.ORGAN, "СОВЕТ ПОРТОВ СОДРУЖЕСТВА"),
                    matter(MatterRole.DATE, "5-6 мая 2031 г.\tПротокол № 4/7"),
                    matter(MatterRole.NUMBER_LINE, "РЕШЕНИЕ № 4"),
                    matter(MatterRole.TITLE, "О маяках")),
                part(
                    PartKind.PREAMBLE,
                    text("Заслушав доклад о маяках, Совет отмечает, что их 40 % не горит.")),
                part(
                    PartKind.OPERATIVE,
                    callout(
                        RESOLVES,
                        "Совет решил:",
                        "решил",
                        item("1.", Label.Kind.NUMBER, 1, "1", "Принять доклад к сведению."),
                        item("2.", Label.Kind.NUMBER, 2, "2", "Поручить портам ремонт."),
                        item("5.", Label.Kind.NUMBER, 5, "5", "Благодарить докладчика."))),
                part(
                    PartKind.BACK,
                    new Block.Rule(Prose.of("______________")),
                    matter(MatterRole.SIGNATURE, "Председатель\tИ. И. Смотритель"))),
            List.of()));
  }

  public static Draft municipal() {
    return draft(
        document(
            DocumentKind.RESOLUTION,
            Family.MUNICIPAL,
            Language.EN,
            new Identification(ActType.RESOLUTION, "2031-7", "", "", false, ""),
            List.of(
                part(PartKind.FRONT, matter(MatterRole.NUMBER_LINE, "RESOLUTION NO. 2031-7")),
                part(
                    PartKind.PREAMBLE,
                    led(7, "m.whereas", Role.PREAMBLE, Prose.of("WHEREAS, the pier leans; and"))),
                part(
                    PartKind.OPERATIVE,
                    callout(
                        RESOLVES,
                        "NOW, THEREFORE, BE IT RESOLVED:",
                        "NOW, THEREFORE, BE IT RESOLVED",
                        item("(A)", Label.Kind.UPPER_LETTER, 1, "a", "that it be propped;"),
                        item("I.", Label.Kind.UPPER_ROMAN, 1, "i", "that it be painted;"),
                        item("ii)", Label.Kind.ROMAN, 2, "ii", "that it be used."),
                        bullet("*", "first"),
                        bullet("+", "second")))),
            List.of()));
  }

  public static Draft report() {
    return draft(
        document(
            DocumentKind.REPORT,
            Family.ITU,
            Language.EN,
            Identification.NONE,
            List.of(
                part(
                    PartKind.FRONT,
                    matter(MatterRole.SOURCE, "Report by the Keeper-General"),
                    matter(MatterRole.TITLE, "Lights of the year"),
                    matter(MatterRole.COVER_LABEL, "Purpose"),
                    matter(MatterRole.COVER_TEXT, "To inform [the Council] of 5 * 3 lights.")),
                part(
                    PartKind.BACK,
                    section(
                        label("I", Label.Kind.UPPER_ROMAN, 1, "i"),
                        "Overview",
                        1,
                        section(
                            Label.NONE,
                            "Deep heading",
                            4,
                            text("1. is not a label here"),
                            table(true)),
                        table(false)))),
            List.of()));
  }

  public static Draft two() {
    return new Draft(
        List.of(
            ItuDrafts.ituFrench().documents().get(0),
            ItuDrafts.ituRussian().documents().get(0),
            unEnglish().documents().get(0)));
  }

  /** Every kind of block inside every other that may hold it, and every kind of mark. */
  public static Draft everything() {
    Prose marked =
        Prose.builder()
            .append("italic bold both link gone new H2O over a\u00a0b\tc\nd 😀 end", 0)
            .mark(emphasis(Mark.Emphasis.Kind.ITALIC, 0, 6))
            .mark(emphasis(Mark.Emphasis.Kind.BOLD, 7, 11))
            .mark(emphasis(Mark.Emphasis.Kind.ITALIC, 12, 16))
            .mark(emphasis(Mark.Emphasis.Kind.BOLD, 14, 16))
            .mark(new Mark.Link("https://lights.example/a_b?c=(1)&d=2", 17, 21))
            .mark(
                new Mark.Change(Mark.Change.Kind.DELETED, "A & B", "2031-05-06T07:08:09Z", 22, 26))
            .mark(new Mark.Change(Mark.Change.Kind.INSERTED, "C", "", 27, 30))
            .mark(emphasis(Mark.Emphasis.Kind.SUBSCRIPT, 32, 33))
            .mark(emphasis(Mark.Emphasis.Kind.UNDERLINE, 35, 39))
            .mark(emphasis(Mark.Emphasis.Kind.STRIKE, 37, 44))
            .mark(emphasis(Mark.Emphasis.Kind.SUPERSCRIPT, 46, 47))
            .mark(new Mark.NoteAnchor("1", 16))
            .mark(new Mark.NoteAnchor("2", 16))
            .mark(new Mark.NoteAnchor("1", 30))
            .build();
    Block inner =
        callout(
            Concept.UNKNOWN_OPERATIVE,
            "urges loudly:",
            "urges loudly:",
            itemWith(
                "1)bis",
                Label.Kind.NUMBER,
                1,
                "1bis",
                "outer",
                itemWith("(iv)", Label.Kind.ROMAN, 4, "iv", "middle", bullet("-", "inner")),
                new Block.Paragraph(Lead.NONE, marked, List.of(bullet("—", "led in"))),
                table(true)),
            new Block.Rule(Prose.of("------")),
            table(false));
    return draft(
        document(
            DocumentKind.DOCUMENT,
            Family.GENERIC,
            Language.EN,
            new Identification(ActType.OPINION, "[COM6/7]", "Oslo", "2040", true, "C40/1"),
            List.of(
                part(
                    PartKind.FRONT,
                    java.util.Arrays.stream(MatterRole.values())
                        .map(role -> matter(role, "line of " + role.code()))
                        .toArray(Block[]::new)),
                part(PartKind.PREAMBLE, inner),
                part(
                    PartKind.OPERATIVE,
                    section(Label.NONE, "A section # with marks #", 1, inner, text(""))),
                annex(1, matter(MatterRole.ANNEX_HEADING, "ANNEX 1"), inner),
                annex(2, matter(MatterRole.TITLE, "Untitled")),
                part(PartKind.BACK, new Block.Matter(MatterRole.OTHER, marked))),
            List.of(
                note("1", "1", "First."),
                new Note("2", "**", List.of(Prose.of("* first *"), Prose.of("1. second"))),
                note("never called", "[x]", "Nobody calls it."),
                new Note("4", "4", List.of()))));
  }

  /** A draft without anything in it. */
  public static Draft bare() {
    return draft(
        document(
            DocumentKind.DOCUMENT,
            Family.GENERIC,
            Language.EN,
            Identification.NONE,
            List.of(part(PartKind.PREAMBLE)),
            List.of()));
  }

  /** One paragraph. */
  public static Draft of(Prose text) {
    return of(new Block.Paragraph(Lead.NONE, text, List.of()));
  }

  /** Blocks in the operative part of an English document. */
  public static Draft of(Block... blocks) {
    return draft(
        document(
            DocumentKind.RESOLUTION,
            Family.ITU,
            Language.EN,
            Identification.NONE,
            List.of(part(PartKind.OPERATIVE, blocks)),
            List.of()));
  }

  /** Blocks with a note that the mark of a {@link Scramble} calls. */
  public static Draft noted(Block... blocks) {
    return draft(
        document(
            DocumentKind.RESOLUTION,
            Family.ITU,
            Language.EN,
            Identification.NONE,
            List.of(part(PartKind.OPERATIVE, blocks)),
            List.of(note("1", "1", "The note."))));
  }
}
