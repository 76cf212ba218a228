package org.plenary.lex;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.language.Language;
import org.plenary.language.Vocabularies;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.read.text.TextReader;

/** Physical lines into paragraphs. */
class ReflowTest {
  private static final Vocabularies VOCABULARIES = new Vocabularies();

  @Test
  void aNumberThatIsNoLabelGoesOnTheSentence() {
    assertThat(
            lines(
                Language.EN,
                """
                Recalling its resolution on the lighthouses of the north, adopted on
                22 November 1997, and the other resolutions, among them resolution
                70/1 of the same year on the lighthouses of the south and the west,
                Noting the report,
                1. Decides to keep all the lamps of the lighthouses lit, see Article
                2) of the Charter and to the rules;
                2. Requests the Keeper to report.
                """))
        .containsExactly(
            "Recalling its resolution on the lighthouses of the north, adopted on 22 November"
                + " 1997, and the other resolutions, among them resolution 70/1 of the same year on the lighthouses of the south and"
                + " the west,",
            "Noting the report,",
            "1. Decides to keep all the lamps of the lighthouses lit, see Article 2) of the"
                + " Charter and to the rules;",
            "2. Requests the Keeper to report.");
  }

  @Test
  void emptyLinesBetweenParagraphsDecide() {
    assertThat(
            lines(
                Language.FR,
                """
                Rappelant sa résolution sur les phares du nord et sur ceux de la

                Rappelant également la Charte des ports, Constatant que les phares
                sont éteints,

                1. Décide de tenir allumées les lampes de tous les phares, les réparer
                et les garder, de signaler tous ceux qui sont éteints ce jour-là, et
                2) de compter les navires qui passent au large pendant la nuit ;

                2. Prie le Gardien de faire rapport.
                """))
        .hasSize(4)
        .element(2)
        .isEqualTo(
            "1. Décide de tenir allumées les lampes de tous les phares, les réparer et les garder, de signaler tous ceux qui sont éteints ce jour-là, et 2) de"
                + " compter les navires qui passent au large pendant la nuit ;");
  }

  @Test
  void aLabelAloneOnItsLineBelongsToTheNext() {
    assertThat(
            lines(
                Language.EN,
                """
                1.
                Decides to keep the lamps;
                2.
                Invites all States:
                (a)
                To count the ships;
                """))
        .containsExactly(
            "1. Decides to keep the lamps;", "2. Invites all States:", "(a) To count the ships;");
  }

  @Test
  void betweenIdeographsABreakIsNoBlank() {
    assertThat(
            lines(
                Language.ZH,
                """
                回顾其关于北方灯塔和南方灯塔的各项决议以及秘书长关于灯塔看守人工作
                情况的报告所载结论和建议，并重申会员国在维护灯塔方面承担首要责任以
                及进行合作的必要性，
                1. 决定宣布二〇三一年为国际灯塔年；
                """))
        .containsExactly(
            "回顾其关于北方灯塔和南方灯塔的各项决议以及秘书长关于灯塔看守人工作情况的报告所载结论和建议，并重申会员国在维护灯塔方面承担首要责任以及进行合作的必要性，",
            "1. 决定宣布二〇三一年为国际灯塔年；");
  }

  @Test
  void aHyphenAtTheEndOfALineStaysAndTakesNoBlank() {
    assertThat(
            lines(
                Language.EN,
                """
                Noting the importance of all measures for the protection of non-
                governmental keepers of lighthouses and of the short- and long-
                and medium-term plans that they have drawn up for the harbours,
                """))
        .containsExactly(
            "Noting the importance of all measures for the protection of non-governmental keepers"
                + " of lighthouses and of the short- and long- and medium-term plans that they have"
                + " drawn up for the harbours,");
  }

  @Test
  void aSentenceThatAPageBreaksIsWholeAgain() {
    assertThat(
            lines(
                Language.ES,
                """
                Recordando su resolución sobre los faros del norte y sobre los que se
                encuentran en los mares del sur, así como la Carta de los Puertos y
                30-10101    1/2
                \f
                el informe del Guardián sobre los barcos que pasan cada noche frente a
                ellos,
                1. Decide mantener encendidas las lámparas.
                2/2    30-10101
                """))
        .containsExactly(
            "Recordando su resolución sobre los faros del norte y sobre los que se encuentran en"
                + " los mares del sur, así como la Carta de los Puertos y el informe del Guardián"
                + " sobre los barcos que pasan cada noche frente a ellos,",
            "1. Decide mantener encendidas las lámparas.");
  }

  @Test
  void shortLinesThatNobodyBrokeStayApart() {
    assertThat(
            lines(
                Language.RU,
                """
                учитывая
                а) что маяки нужны;
                б) что их мало,
                решает
                1 беречь маяки;
                2 строить новые.
                """))
        .hasSize(6);
  }

  @Test
  void linesOfATitlePageThatAreEquallyWideByChanceStayApart() {
    assertThat(
            lines(
                Language.FR,
                """
                Résolution adoptée par l’Assemblée générale le 1er décembre 2031
                [sur la base du rapport de la Première Commission (A/86/7)]
                86/9. Année internationale des balises
                L’Assemblée générale,
                Rappelant sa résolution 70/1 du 25 septembre 2015,
                Profondément préoccupée par l’état de nombreux ports,
                1. Décide de tenir les balises allumées toute la nuit ;
                2. Prie le Secrétaire général de faire rapport.
                """))
        .hasSize(8);
  }

  @Test
  void aFewFilledLinesAmongEmptyOnesWereBroken() {
    assertThat(
            lines(
                Language.EN,
                """
                The General Assembly,

                Recalling its resolution 70/1 of 25 September 2015, entitled
                “Transforming our world”,

                Concerned that many lighthouses have fallen into disrepair
                Bay and elsewhere,

                1. Decides to keep the lamps;

                2. Invites all States:

                (a) To count the ships;

                (b) To count the lamps;

                3. Requests the Keeper to report to the Assembly of keepers
                of lamps.
                """))
        .hasSize(8);
  }

  @Test
  void ideographsThatFillNoLineEndTheirClause() {
    assertThat(
            lines(
                Language.ZH,
                """
                回顾其关于北方灯塔和南方灯塔的各项决议以及秘书长关于灯塔看守人工作
                情况的报告所载结论和建议，并重申会员国在维护灯塔方面承担首要责任，
                并强调必须进行合作，
                又回顾《国际灯塔公约》和《灯塔看守人宪章》的宗旨、原则以及各项规，
                又重申灯塔对航行安全至关重要，
                1. 决定宣布二〇三一年为国际灯塔年；
                """))
        .hasSize(4);
  }

  @Test
  void aSentenceThatBreaksOffGoesOnWhateverOpensTheNextLine() {
    assertThat(
            lines(
                Language.EN,
                """
                resolves
                1 that the keepers shall take the steps that are required under
                resolves 2 below and count the lamps that are listed in
                recognizing f), and the report of the last three years shall be
                encouraged;
                2 that all lamps of the reefs shall burn from sunset to sunrise as from
                3 June 2031;
                3 that this applies to the lamps of the band between 30 and
                400.15-406 m; lamps of the reefs are exempt from the rule of 3 m.
                """))
        .hasSize(4);
  }

  @Test
  void joinedWordsKnowWhereTheyStood() throws UnreadableDocumentException {
    String text =
        "Noting that the lighthouses of the north are kept with great care by their\n"
            + "keepers, and that the lighthouses of the south are no less well kept by\n"
            + "theirs,\n";
    Line.Words line = (Line.Words) lex(Language.EN, text).get(0);
    int keepers = line.text().indexOf("keepers, and");
    assertThat(line.prose().sourceOffset(keepers)).isEqualTo(text.indexOf("keepers, and"));
  }

  private static List<String> lines(Language language, String text) {
    try {
      return lex(language, text).stream().map(line -> ((Line.Words) line).text()).toList();
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Line> lex(Language language, String text) throws UnreadableDocumentException {
    return new LineLexer(VOCABULARIES.of(language))
        .lex(new TextReader().read("broken.txt", text.getBytes(StandardCharsets.UTF_8)));
  }
}
