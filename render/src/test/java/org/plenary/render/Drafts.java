package org.plenary.render;

import java.util.List;
import org.plenary.language.Concept;
import org.plenary.language.Language;
import org.plenary.language.Role;
import org.plenary.model.ActType;
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

/** Drafts built by hand: every kind of block, every family, every language. */
public final class Drafts {
  private static final Concept RECALLING = new Concept("itu.recalling", Role.PREAMBLE, false);
  private static final Concept RESOLVES = new Concept("itu.resolves", Role.OPERATIVE, false);
  private static final Concept INSTRUCTS = new Concept("itu.instructs", Role.OPERATIVE, true);

  private Drafts() {}

  /** All of them. */
  public static List<Draft> all() {
    return List.of(
        ituRussian(),
        unEnglish(),
        ituFrench(),
        ituSpanish(),
        ituChinese(),
        unChinese(),
        ituArabic(),
        rccRussian(),
        municipal(),
        report(),
        two(),
        everything(),
        bare());
  }

  public static Draft ituRussian() {
    return draft(
        document(
            DocumentKind.RESOLUTION,
            Family.ITU,
            Language.RU,
            new Identification(
                ActType.RESOLUTION, "912", "Тверь", "2031", true, "Документ X31/7-R"),
            List.of(
                part(
                    PartKind.FRONT,
                    matter(MatterRole.PROPOSAL, "MOD\tRCC/7A1/3"),
                    matter(MatterRole.NUMBER_LINE, "РЕЗОЛЮЦИЯ 912 (ПЕРЕСМ. ТВЕРЬ, 2031 Г.)"),
                    matter(MatterRole.TITLE, "Учет маяков\nи буев"),
                    matter(MatterRole.BODY_CLAUSE, "Конференция по маякам (Тверь, 2031 г.),")),
                part(
                    PartKind.PREAMBLE,
                    callout(
                        RECALLING,
                        "напоминая",
                        "напоминая",
                        item("a)", Label.Kind.LETTER, 1, "a", "резолюцию 5 о маяках;"),
                        item(
                            "b)",
                            Label.Kind.LETTER,
                            2,
                            "b",
                            called("помощь развивающимся странам и портам;", 28, "1"))),
                    callout(RECALLING, "учитывая,", "учитывая", text("что маяки стареют,"))),
                part(
                    PartKind.OPERATIVE,
                    callout(
                        RESOLVES,
                        "решает",
                        "решает",
                        item("1", Label.Kind.NUMBER, 1, "1", "вести реестр маяков;"),
                        itemWith(
                            "2",
                            Label.Kind.NUMBER,
                            2,
                            "2",
                            "включать в него:",
                            item("2.1", Label.Kind.COMPOUND, 1, "1", "высоту огня;"),
                            itemWith(
                                "2.2",
                                Label.Kind.COMPOUND,
                                2,
                                "2",
                                "цвет, то есть:",
                                bullet("–", "белый,"),
                                bullet("-", "красный,"),
                                bullet("•", "зеленый;")),
                            text("и обновлять его ежегодно;")),
                        item("2bis", Label.Kind.NUMBER, 2, "2bis", "хранить 10 лет,")),
                    callout(
                        INSTRUCTS,
                        "поручает Директору Бюро маяков",
                        "поручает",
                        text("отчитаться в 2032 году."))),
                annex(
                    1,
                    matter(
                        MatterRole.ANNEX_HEADING,
                        "ПРИЛОЖЕНИЕ К РЕЗОЛЮЦИИ 912 (ПЕРЕСМ. ТВЕРЬ, 2031 Г.)"),
                    matter(MatterRole.TITLE, "Форма реестра"),
                    section(
                        label("1", Label.Kind.NUMBER, 1, "1"),
                        "Общие сведения",
                        1,
                        section(
                            label("1.1", Label.Kind.COMPOUND, 1, "1"),
                            "Координаты",
                            2,
                            item("а)", Label.Kind.CYRILLIC, 1, "а", "широта;"),
                            item("б)", Label.Kind.CYRILLIC, 2, "б", "долгота."))))),
            List.of(note("1", "1", "К ним относятся островные государства."))));
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

  public static Draft ituFrench() {
    return itu(
        Language.FR,
        "RÉSOLUTION 14 (Brest, 2033)",
        "L'avenir des phares",
        "La Conférence des phares (Brest, 2033),",
        "rappelant",
        "charge le Directeur du Bureau des phares",
        "charge",
        "d'établir « une liste » : la sienne;");
  }

  public static Draft ituSpanish() {
    return itu(
        Language.ES,
        "RESOLUCIÓN 14 (Vigo, 2033)",
        "El futuro de los faros",
        "La Conferencia de Faros (Vigo, 2033),",
        "recordando",
        "encarga al Director de la Oficina de Faros",
        "encarga",
        "que elabore una lista;");
  }

  public static Draft ituChinese() {
    return itu(
        Language.ZH,
        "第14号决议（2033年，青岛）",
        "灯塔的未来",
        "灯塔大会（2033年，青岛），",
        "忆及",
        "责成灯塔局主任",
        "责成",
        "编制一份清单；");
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

  public static Draft ituArabic() {
    return draft(
        document(
            DocumentKind.RESOLUTION,
            Family.ITU,
            Language.AR,
            new Identification(ActType.RESOLUTION, "14", "عدن", "2033", false, ""),
            List.of(
                part(
                    PartKind.FRONT,
                    matter(MatterRole.NUMBER_LINE, "القـرار 14 (عدن، 2033)"),
                    matter(MatterRole.TITLE, "مستقبل المنارات"),
                    matter(MatterRole.BODY_CLAUSE, "إن مؤتمر المنارات (عدن، 2033)،")),
                part(
                    PartKind.PREAMBLE,
                    callout(
                        RECALLING,
                        "إذ يذكّر",
                        "إذ يذكّر",
                        item("أ )", Label.Kind.ARABIC, 1, "أ", "بالقرار 5؛"),
                        item("ب)", Label.Kind.ARABIC, 2, "ب", "بالمقرر 6،"))),
                part(
                    PartKind.OPERATIVE,
                    callout(
                        RESOLVES,
                        "يقرر",
                        "يقرر",
                        item("1", Label.Kind.NUMBER, 1, "1", "حفظ قائمة المنارات؛"),
                        item("2", Label.Kind.NUMBER, 2, "2", "تحديثها كل سنة.")))),
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
            ituFrench().documents().get(0),
            ituRussian().documents().get(0),
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

  private static Draft itu(
      Language language,
      String number,
      String title,
      String body,
      String recalling,
      String instructs,
      String verb,
      String item) {
    return draft(
        document(
            DocumentKind.RESOLUTION,
            Family.ITU,
            language,
            new Identification(ActType.RESOLUTION, "14", "", "2033", false, ""),
            List.of(
                part(
                    PartKind.FRONT,
                    matter(MatterRole.NUMBER_LINE, number),
                    matter(MatterRole.TITLE, title),
                    matter(MatterRole.BODY_CLAUSE, body)),
                part(
                    PartKind.PREAMBLE,
                    callout(
                        RECALLING,
                        recalling,
                        recalling,
                        item("a)", Label.Kind.LETTER, 1, "a", item),
                        item("b)", Label.Kind.LETTER, 2, "b", called(item, 3, "1")),
                        item("d)", Label.Kind.LETTER, 4, "d", item))),
                part(
                    PartKind.OPERATIVE,
                    callout(
                        INSTRUCTS,
                        instructs,
                        verb,
                        item("1", Label.Kind.NUMBER, 1, "1", item),
                        itemWith(
                            "2",
                            Label.Kind.NUMBER,
                            2,
                            "2",
                            item,
                            item("i)", Label.Kind.ROMAN, 1, "i", item),
                            item("iii)", Label.Kind.ROMAN, 3, "iii", item))))),
            List.of(note("1", "1", item))));
  }

  static Draft draft(Document... documents) {
    return new Draft(List.of(documents));
  }

  static Document document(
      DocumentKind kind,
      Family family,
      Language language,
      Identification identification,
      List<Part> parts,
      List<Note> notes) {
    return new Document(kind, family, language, identification, parts, notes);
  }

  static Part part(PartKind kind, Block... content) {
    return new Part(kind, 0, List.of(content));
  }

  static Part annex(int number, Block... content) {
    return new Part(PartKind.ANNEX, number, List.of(content));
  }

  static Block matter(MatterRole role, String text) {
    return new Block.Matter(role, Prose.of(text));
  }

  static Block callout(Concept concept, String text, String verb, Block... content) {
    return new Block.Callout(Prose.of(text), verb.length(), concept, List.of(content));
  }

  static Label label(String printed, Label.Kind kind, int value, String path) {
    return new Label(printed, kind, value, path);
  }

  static Block item(String printed, Label.Kind kind, int value, String path, String text) {
    return item(printed, kind, value, path, Prose.of(text));
  }

  static Block item(String printed, Label.Kind kind, int value, String path, Prose text) {
    return new Block.Item(label(printed, kind, value, path), Lead.NONE, text, List.of());
  }

  static Block itemWith(
      String printed, Label.Kind kind, int value, String path, String text, Block... content) {
    return new Block.Item(
        label(printed, kind, value, path), Lead.NONE, Prose.of(text), List.of(content));
  }

  static Block bullet(String printed, String text) {
    return item(printed, Label.Kind.BULLET, 0, "-", text);
  }

  static Block ledItem(
      String printed, int value, int lead, String concept, String text, Block... content) {
    return new Block.Item(
        label(printed, Label.Kind.NUMBER, value, Integer.toString(value)),
        new Lead(lead, new Concept(concept, Role.OPERATIVE, false)),
        Prose.of(text),
        List.of(content));
  }

  static Block led(int lead, String concept, Role role, Prose text) {
    return new Block.Paragraph(new Lead(lead, new Concept(concept, role, false)), text, List.of());
  }

  static Block text(String text) {
    return new Block.Paragraph(Lead.NONE, Prose.of(text), List.of());
  }

  static Block section(Label label, String heading, int level, Block... content) {
    return new Block.Section(label, Prose.of(heading), level, List.of(content));
  }

  static Prose called(String text, int at, String note) {
    return Prose.builder().append(text, 0).mark(new Mark.NoteAnchor(note, at)).build();
  }

  static Mark emphasis(Mark.Emphasis.Kind kind, int start, int end) {
    return new Mark.Emphasis(kind, start, end);
  }

  static Note note(String id, String mark, String text) {
    return new Note(id, mark, List.of(Prose.of(text)));
  }

  /** A table of two columns; one that is not plain has merged cells and lists in them. */
  static Block table(boolean plain) {
    Block.Row head =
        new Block.Row(List.of(cell(1, 1, text("Light")), cell(1, 1, text("a|b"))), true);
    Block.Row body = new Block.Row(List.of(cell(1, 1, text("red")), cell(1, 1)), false);
    Block.Row merged =
        new Block.Row(
            List.of(cell(2, 1, text("* wide *"), bullet("-", "in a cell"), text("<b>"))), false);
    return new Block.Table(plain ? List.of(head, body) : List.of(head, body, merged));
  }

  static Block.Cell cell(int columns, int rows, Block... content) {
    return new Block.Cell(List.of(content), columns, rows);
  }
}
