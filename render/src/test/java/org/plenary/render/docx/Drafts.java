package org.plenary.render.docx;

import static org.plenary.render.docx.FullDraft.everything;
import static org.plenary.render.docx.Pieces.callout;
import static org.plenary.render.docx.Pieces.cell;
import static org.plenary.render.docx.Pieces.item;
import static org.plenary.render.docx.Pieces.label;
import static org.plenary.render.docx.Pieces.led;
import static org.plenary.render.docx.Pieces.marked;
import static org.plenary.render.docx.Pieces.matter;
import static org.plenary.render.docx.Pieces.note;
import static org.plenary.render.docx.Pieces.noted;
import static org.plenary.render.docx.Pieces.paragraph;
import static org.plenary.render.docx.Pieces.part;
import static org.plenary.render.docx.Pieces.row;
import static org.plenary.render.docx.Pieces.section;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plenary.language.Concept;
import org.plenary.language.Language;
import org.plenary.model.ActType;
import org.plenary.model.Block;
import org.plenary.model.Document;
import org.plenary.model.DocumentKind;
import org.plenary.model.Draft;
import org.plenary.model.Family;
import org.plenary.model.Identification;
import org.plenary.model.Lead;
import org.plenary.model.MatterRole;
import org.plenary.model.PartKind;
import org.plenary.source.Mark;
import org.plenary.source.Mark.Emphasis.Kind;
import org.plenary.source.Prose;

/** Drafts of every family, put together by hand. */
final class Drafts {
  private Drafts() {}

  /** All of them by name. */
  static Map<String, Draft> all() {
    Map<String, Draft> all = new TreeMap<>();
    all.put("itu-ru", of(resolutionRu()));
    all.put("itu-en", of(resolutionEn()));
    all.put("itu-zh", of(resolutionZh()));
    all.put("itu-ar", of(resolutionAr()));
    all.put("un", of(unitedNations()));
    all.put("rcc", of(rcc()));
    all.put("report", of(report()));
    all.put("everything", of(everything(Family.ITU)));
    all.put("municipal", of(everything(Family.MUNICIPAL)));
    all.put("several", of(resolutionEn(), resolutionRu(), resolutionAr()));
    all.put("empty", of());
    return all;
  }

  static Draft of(Document... documents) {
    return new Draft(List.of(documents));
  }

  static Document resolutionRu() {
    return new Document(
        DocumentKind.RESOLUTION,
        Family.ITU,
        Language.RU,
        new Identification(ActType.RESOLUTION, "912", "Тбилиси", "2026", true, ""),
        List.of(
            part(
                PartKind.FRONT,
                matter(MatterRole.PROPOSAL, "MOD\tRCC/15A3/2"),
                matter(MatterRole.NUMBER_LINE, "Резолюция 912 (Пересм. Тбилиси, 2026 г.)"),
                matter(MatterRole.TITLE, "Учебные центры электросвязи\nдля малых островов"),
                matter(MatterRole.HISTORY, "(Аккра, 2018 г.; Тбилиси, 2026 г.)"),
                matter(
                    MatterRole.BODY_CLAUSE,
                    "Всемирная конференция по развитию электросвязи (Тбилиси, 2026 г.),")),
            part(
                PartKind.PREAMBLE,
                callout(
                    "напоминая",
                    item("a)", "о Резолюции 77 (Пересм. Аккра, 2018 г.) настоящей Конференции;"),
                    item(
                        "b)",
                        noted(
                            "о том, что развивающиеся страны^ и МСЭ‑D по-прежнему нуждаются в"
                                + " преподавателях, которые говорят на языках своих слушателей и"
                                + " остаются в стране после обучения,^"))),
                callout(
                    "учитывая,",
                    paragraph("что 38 учебных центров на 12 островах работают без связи,"))),
            part(
                PartKind.OPERATIVE,
                callout(
                    "решает поручить Директору Бюро развития электросвязи",
                    item(
                        "1",
                        "составить перечень центров, указав для каждого из них:",
                        item("a)", "число слушателей;", item("i)", "из них женщин;")),
                        item("b)", "пропускную способность линии;")),
                    item(
                        "2",
                        "представлять Совету ежегодный отчет о ходе работы, о средствах, которые"
                            + " были на нее выделены, и о трудностях, которые при этом"
                            + " возникли,")),
                callout(
                    "предлагает Государствам – Членам Союза",
                    paragraph("передать центрам оборудование, которое им больше не нужно."))),
            part(
                PartKind.ANNEX,
                matter(MatterRole.ANNEX_HEADING, "Приложение к Резолюции 912"),
                matter(MatterRole.TITLE, "Минимальное оснащение центра"),
                section(
                    "1",
                    "Помещения",
                    1,
                    paragraph("В каждом центре должны быть:"),
                    item("–", "учебный класс;"),
                    item("–", "мастерская."),
                    section("1.1", "Питание", 2, paragraph("Резервное питание обязательно."))),
                section("", "Справочные цифры", 1, figures()),
                new Block.Rule(Prose.of("______________")))),
        List.of(
            note("n1", "1", "К ним относятся наименее развитые страны."),
            note("n2", "2", "См. отчет о миссии.", "Отчет есть в МСЭ‑D.")));
  }

  private static Block figures() {
    return new Block.Table(
        List.of(
            row(true, cell("Остров"), new Block.Cell(List.of(paragraph("Центры")), 2, 1)),
            row(
                false,
                new Block.Cell(List.of(paragraph("Западный")), 1, 2),
                cell("первый"),
                cell("12")),
            row(false, cell("второй"), cell("7"))));
  }

  static Document resolutionEn() {
    return new Document(
        DocumentKind.RESOLUTION,
        Family.ITU,
        Language.EN,
        new Identification(ActType.RESOLUTION, "912", "Tbilisi", "2026", false, ""),
        List.of(
            part(
                PartKind.FRONT,
                matter(MatterRole.NUMBER_LINE, "Resolution 912 (Tbilisi, 2026)"),
                matter(MatterRole.TITLE, "Telecommunication training centres for small islands"),
                matter(MatterRole.HISTORY, "(Tbilisi, 2026)"),
                matter(
                    MatterRole.BODY_CLAUSE,
                    "The World Telecommunication Development Conference (Tbilisi, 2026),")),
            part(
                PartKind.PREAMBLE,
                callout(
                    "considering",
                    item("a)", noted("that many islands^ train no staff of their own;")),
                    item(
                        "b)",
                        marked(
                            "that ITU‑D keeps a list of centres, which has not been revised since"
                                + " it was first drawn up and which recognizing a) above refers"
                                + " to,",
                            new Mark.Emphasis(Kind.ITALIC, 92, 105))))),
            part(
                PartKind.OPERATIVE,
                callout(
                    "resolves to instruct the Director of the Telecommunication Development Bureau",
                    item("1", "to revise the list:", item("i)", "by island;"), item("–", "or so;")),
                    item(
                        "2",
                        marked(
                            "to publish it on the website, in the six languages, as soon as the"
                                + " list is complete.",
                            new Mark.Link("https://example.org/the list", 17, 28)))))),
        List.of(note("n1", "*", "Those with fewer than 10 000 inhabitants.")));
  }

  static Document resolutionZh() {
    return new Document(
        DocumentKind.RESOLUTION,
        Family.ITU,
        Language.ZH,
        new Identification(ActType.RESOLUTION, "912", "第比利斯", "2026", false, ""),
        List.of(
            part(
                PartKind.FRONT,
                matter(MatterRole.NUMBER_LINE, "第912号决议（2026年，第比利斯）"),
                matter(MatterRole.TITLE, "小岛屿电信培训中心"),
                matter(MatterRole.BODY_CLAUSE, "世界电信发展大会（2026年，第比利斯），")),
            part(
                PartKind.PREAMBLE,
                callout(
                    "考虑到",
                    item("a)", "许多岛屿没有自己的培训人员；"),
                    item("b)", noted("ITU-D维护一份中心名单^，该名单自首次编制以来从未修订，")))),
            part(
                PartKind.OPERATIVE,
                callout("做出决议", item("1", "修订该名单；"), item("2", "在网站上以六种语文公布该名单。")))),
        List.of(note("n1", "1", "包括最不发达国家。")));
  }

  static Document resolutionAr() {
    return new Document(
        DocumentKind.RESOLUTION,
        Family.ITU,
        Language.AR,
        new Identification(ActType.RESOLUTION, "912", "تبيليسي", "2026", false, ""),
        List.of(
            part(
                PartKind.FRONT,
                matter(MatterRole.NUMBER_LINE, "القرار 912 (تبيليسي، 2026)"),
                matter(MatterRole.TITLE, "مراكز التدريب على الاتصالات في الجزر الصغيرة"),
                matter(
                    MatterRole.BODY_CLAUSE,
                    "إن المؤتمر العالمي لتنمية الاتصالات (تبيليسي، 2026)،")),
            part(
                PartKind.PREAMBLE,
                callout(
                    "إذ يضع في اعتباره",
                    item(" أ )", "أن جزراً كثيرة لا تدرب موظفيها؛"),
                    item(
                        "ب)",
                        noted(
                            "أن القطاع ITU-D لديه قائمة بالمراكز^ لم تراجع منذ وضعها أول مرة قبل"
                                + " سنوات عديدة، وأن الموقع Partner2Connect يشير إليها،")))),
            part(
                PartKind.OPERATIVE,
                callout(
                    "يقرر",
                    item("1", "مراجعة القائمة؛", item("•", "حسب الجزيرة؛")),
                    item("2", "نشرها على الموقع الإلكتروني باللغات الست.")),
                figures())),
        List.of(note("n1", "1", "تشمل أقل البلدان نمواً.")));
  }

  static Document unitedNations() {
    return new Document(
        DocumentKind.RESOLUTION,
        Family.UN,
        Language.EN,
        new Identification(ActType.NONE, "90/411", "", "", false, "A/RES/90/411"),
        List.of(
            part(
                PartKind.FRONT,
                matter(MatterRole.SYMBOL, "A/RES/90/411"),
                matter(MatterRole.DISTRIBUTION, "Distr.: General"),
                matter(MatterRole.DATE, "3 December 2035"),
                matter(MatterRole.ORGAN, "General Assembly"),
                matter(MatterRole.SESSION, "Ninetieth session"),
                matter(MatterRole.AGENDA_ITEM, "Agenda item 12"),
                matter(
                    MatterRole.ADOPTION,
                    "Resolution adopted by the General Assembly on 1 December 2035"),
                matter(MatterRole.HISTORY, "[on the report of the Second Committee (A/90/77)]"),
                matter(MatterRole.NUMBER_LINE, "90/411.\tLibraries on small islands"),
                matter(MatterRole.BODY_CLAUSE, "The General Assembly,")),
            part(
                PartKind.PREAMBLE,
                led("", "Recalling", " its resolution 88/12 of 4 November 2033,"),
                led(
                    "",
                    "Recognizing also",
                    " that libraries on small islands are often the only place in which those who"
                        + " live there can read a newspaper, consult a law or write a letter,")),
            part(
                PartKind.OPERATIVE,
                led("1.", "Takes note", " of the report of the Secretary-General;"),
                new Block.Item(
                    label("2."),
                    new Lead(18, Concept.UNKNOWN_OPERATIVE),
                    noted("Requests the States^ concerned to keep their libraries open:"),
                    List.of(
                        item("(a)", "In the morning;", item("(ii)", "Except on holidays;")),
                        paragraph("And to say so on the door;"))),
                led("3.", "Decides", " to remain seized of the matter.")),
            part(
                PartKind.BACK,
                matter(MatterRole.MEETING, "71st plenary meeting\n1 December 2035"))),
        List.of(note("n1", "1", "See A/90/77, para. 5.")));
  }

  static Document rcc() {
    return new Document(
        DocumentKind.DECISION,
        Family.RCC,
        Language.RU,
        Identification.NONE,
        List.of(
            part(
                PartKind.FRONT,
                matter(MatterRole.DRAFT_MARK, "Проект"),
                matter(MatterRole.ORGAN, "РЕГИОНАЛЬНЫЙ СОЮЗ БИБЛИОТЕК"),
                matter(MatterRole.ORGAN, "СОВЕТ ДИРЕКТОРОВ"),
                matter(MatterRole.DATE, "3–4 марта 2031 г. \tПротокол № 12/7"),
                matter(MatterRole.TITLE, "О плане переписи читальных залов")),
            part(
                PartKind.PREAMBLE,
                paragraph("Заслушав и обсудив сообщение исполнительного комитета,"),
                paragraph(
                    "признавая значение читальных залов для жителей малых городов и сел, в которых"
                        + " нет другой возможности читать газеты,")),
            part(
                PartKind.OPERATIVE,
                callout(
                    "Советы решили:",
                    item("1.", "Принять к сведению сообщение исполнительного комитета."),
                    item(
                        "2.",
                        "Поручить исполнительному комитету:",
                        item("-", "провести перепись;"),
                        item("-", "доложить о ее итогах на следующем заседании Совета.")))),
            part(
                PartKind.BACK,
                matter(MatterRole.SIGNATURE, "г. Ош"),
                matter(MatterRole.SIGNATURE, "Председатель"),
                matter(MatterRole.SIGNATURE, "А.Б. Ветров"))),
        List.of());
  }

  static Document report() {
    return new Document(
        DocumentKind.REPORT,
        Family.ITU,
        Language.RU,
        Identification.NONE,
        List.of(
            part(
                PartKind.FRONT,
                matter(MatterRole.AGENDA_ITEM, "Пункт повестки дня: ПЛ 2.4"),
                matter(MatterRole.SYMBOL, "Документ C31/17-R"),
                matter(MatterRole.DATE, "10 апреля 2031 года"),
                matter(MatterRole.SOURCE, "Отчет Генерального секретаря"),
                matter(MatterRole.TITLE, "Перепись учебных центров"),
                matter(MatterRole.COVER_LABEL, "Назначение"),
                matter(
                    MatterRole.COVER_TEXT,
                    "В документе изложены итоги переписи, которую Совет поручил провести на своей"
                        + " сессии 2029 года."),
                matter(MatterRole.COVER_LABEL, "Финансовые последствия"),
                matter(MatterRole.COVER_TEXT, "В рамках бюджета на 2030–2031 годы."),
                new Block.Rule(Prose.of("__________________")),
                matter(MatterRole.COVER_LABEL, "Справочные материалы"),
                matter(MatterRole.COVER_TEXT, "Документы C29/3 и C30/8.")),
            part(
                PartKind.BACK,
                section(
                    "I",
                    "Порядок проведения переписи",
                    1,
                    paragraph(
                        noted(
                            "Перепись провели^ в 38 центрах. Ответы прислали 36 из них, причем"
                                + " большинство ответило в течение двух недель.")),
                    item("–", "сначала центрам разослали вопросник;"),
                    item("–", "затем ответы проверили.")),
                section("II", "Итоги", 1, paragraph("Итоги приведены в таблице."), figures()),
                matter(MatterRole.ANNEX_COUNT, "Приложение: 1"),
                new Block.Rule(Prose.of("______________"))),
            part(
                PartKind.ANNEX,
                matter(MatterRole.TITLE, "Вопросник"),
                item("9", "Сколько в центре слушателей?"),
                item("18", "Сколько в нем преподавателей?"))),
        List.of(note("n1", "1", "Отчет о переписи есть на сайте.")));
  }
}
