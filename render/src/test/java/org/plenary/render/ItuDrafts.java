package org.plenary.render;

import static org.plenary.render.Pieces.annex;
import static org.plenary.render.Pieces.bullet;
import static org.plenary.render.Pieces.called;
import static org.plenary.render.Pieces.callout;
import static org.plenary.render.Pieces.document;
import static org.plenary.render.Pieces.draft;
import static org.plenary.render.Pieces.item;
import static org.plenary.render.Pieces.itemWith;
import static org.plenary.render.Pieces.label;
import static org.plenary.render.Pieces.matter;
import static org.plenary.render.Pieces.note;
import static org.plenary.render.Pieces.part;
import static org.plenary.render.Pieces.section;
import static org.plenary.render.Pieces.text;

import java.util.List;
import org.plenary.language.Concept;
import org.plenary.language.Language;
import org.plenary.language.Role;
import org.plenary.model.ActType;
import org.plenary.model.DocumentKind;
import org.plenary.model.Draft;
import org.plenary.model.Family;
import org.plenary.model.Identification;
import org.plenary.model.Label;
import org.plenary.model.MatterRole;
import org.plenary.model.PartKind;

/** Resolutions of one conference, in each of the six languages but English. */
public final class ItuDrafts {
  private static final Concept RECALLING = new Concept("itu.recalling", Role.PREAMBLE, false);
  private static final Concept RESOLVES = new Concept("itu.resolves", Role.OPERATIVE, false);
  private static final Concept INSTRUCTS = new Concept("itu.instructs", Role.OPERATIVE, true);

  private ItuDrafts() {}

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
}
