package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefsTest {
  private static final String ACTS = "body\tkind\tnumber\tfirst\trevision\tsource\n";

  @TempDir Path directory;
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(directory).through(new StandardPipeline());
    shell.file(
        "a.txt",
        """
        RESOLUTION 41 (Rev. Bucharest, 2022)
        Open measurement data
        The Plenipotentiary Conference (Bucharest, 2022),
        considering
        a)	Resolution 135 (Rev. Dubai, 2018) of the Plenipotentiary Conference;
        b)	resolution A/RES/70/684,
        resolves
        to act on considering c) above and on Resolution 135 (Rev. Bucharest, 2022).
        """);
    shell.file("none.txt", "resolves\n1\tto act.\n");
  }

  @Test
  void aLineOfJsonHasAllFieldsInTheirOrder() {
    assertThat(shell.plenary("refs", "-t", "jsonl", "a.txt").out().lines().skip(1).findFirst())
        .contains(
            "{\"file\":\"a.txt\",\"document\":1,\"id\":\"pre.1.a\",\"where\":\"body\","
                + "\"text\":\"Resolution 135 (Rev. Dubai, 2018) of the Plenipotentiary"
                + " Conference\",\"kind\":\"resolution\",\"target\":\"ITU-PP:RES:135\","
                + "\"revision\":\"Dubai, 2018\",\"status\":\"superseded\","
                + "\"start\":0,\"end\":67}");
  }

  @Test
  void theTableSaysWhatIsWrongAndHowToCite() {
    assertThat(shell.plenary("refs", "a.txt").out())
        .startsWith("a.txt\n  front.number-line  RESOLUTION 41 (Rev. Bucharest, 2022)  ")
        .contains(
            "superseded: ITU-PP:RES:135 was last revised at Bucharest, 2022;"
                + " cite (Rev. Bucharest, 2022)\n")
        .contains("implausible: no resolution has the number A/RES/70/684; cite UN:A/70/684\n")
        .contains("missing: 'considering' has no item c\n");
  }

  @Test
  void theTableSpeaksRussianAndTheMachineFormatsDoNot() {
    assertThat(shell.plenary("--lang", "ru", "refs", "a.txt").out())
        .contains("в разделе «considering» нет пункта c");
    assertThat(shell.plenary("--lang", "ru", "refs", "a.txt", "-t", "tsv").out())
        .isEqualTo(shell.plenary("refs", "a.txt", "-t", "tsv").out());
  }

  @Test
  void theRightCitationIsInTheLanguageOfTheDraft() {
    shell.file(
        "ru.txt",
        "учитывая\na)\tРезолюцию 135 (Пересм. Дубай, 2018 г.) Полномочной конференции,\n"
            + "решает\n1\tпринять меры.\n");
    assertThat(shell.plenary("refs", "ru.txt").out())
        .contains("; cite (Пересм. Бухарест, 2022 г.)");
  }

  @Test
  void aSpreadsheetHasTheReasonAndTheRightCitation() {
    String table = shell.plenary("refs", "-t", "tsv", "a.txt", "a.txt").out();
    assertThat(table.lines().filter(line -> line.startsWith("file\t"))).hasSize(1);
    assertThat(table)
        .contains("\tUN:A/RES/70/684\t\timplausible\t11\t23\tnumber-too-high\tUN:A/70/684\t\n");
  }

  @Test
  void theDayToJudgeByCanBeGiven() {
    assertThat(shell.plenary("refs", "a.txt").out()).endsWith("ITU-PP:RES:135   found\n");
    assertThat(shell.plenary("refs", "a.txt", "--as-of", "2020-01-01").out())
        .endsWith("ITU-PP:RES:135   implausible: Bucharest, 2022 is later than the draft\n");
    assertThat(shell.plenary("refs", "a.txt", "--as-of", "last week"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "plenary refs: '--as-of' needs a date such as 2026-11-22, not 'last week'\n"));
  }

  @Test
  void aBadRegistryIsRefusedWithFileLineAndReason() {
    shell.file("acts.tsv", ACTS + "PP\tresolution\t135\t\t20x2\tmine\n");
    assertThat(shell.plenary("refs", "nosuch.txt", "--registry", "acts.tsv"))
        .isEqualTo(
            new Outcome(2, "", "plenary refs: acts.tsv:2: bad registry: not a year: '20x2'\n"));
    shell.file("empty.tsv", "# nothing\n");
    assertThat(shell.plenary("refs", "a.txt", "--registry", "empty.tsv").err())
        .isEqualTo("plenary refs: empty.tsv:1: bad registry: no column 'body' in the heading\n");
    assertThat(shell.plenary("refs", "a.txt", "--registry", "nosuch.tsv"))
        .isEqualTo(new Outcome(2, "", "plenary refs: the registry 'nosuch.tsv' cannot be read\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "body,kind,number/PP,motion,1|2|unknown kind of act: 'motion'",
        "body,kind,number/UPU,resolution,1|2|unknown body: 'UPU'",
        "body,kind,number/PP,resolution|2|a row with 2 values; the heading has another number",
        "body,kind,number,revison/PP,resolution,1,x|1|no such column: 'revison'",
        "body,kind,number/PP,resolution,1/PP,resolution,1|3|ITU-PP:RES:1 stands twice",
        "body,kind,number,revision/PP,resolution,1,Tokyo 1994|2|not a year: 'Tokyo 1994'",
        "body,kind,number,abrogated/PP,resolution,1,PP-23|2|no such session of that body: 'PP-23'",
        "body,kind,number,status/PP,resolution,1,abrogated|2|ITU-PP:RES:1 is abrogated, but no"
            + " session is given",
        "body,kind,number,status/PP,resolution,1,gone|2|unknown status: 'gone'",
        "body,kind,number,confidence/PP,resolution,1,sure|2|unknown confidence: 'sure'",
        "body,kind,number,replaced_by/PP,resolution,1,ITU-PP:RES:9999|2|no registry has"
            + " ITU-PP:RES:9999, which is said to replace it",
        "body,kind,number,replaced_by/PP,resolution,1,ITU-PP:RES:1|2|ITU-PP:RES:1 is replaced by"
            + " itself in the end",
        "body,session,year,en,closes/PP,PP-26,2026,Doha,soon|2|not a date: 'soon'",
        "body,session,year,en/PP,PP-26,2026,|2|no city is given",
        "body,kind,number/PP,resolution,|2|no number is given",
        "symbol/Agenda 2030|2|not a symbol: 'Agenda 2030'",
      })
  void everyErrorOfARegistryIsSaidWithItsLine(String rows, int line, String reason) {
    shell.file("mine.tsv", rows.replace(',', '\t').replace('/', '\n') + "\n");
    assertThat(shell.plenary("refs", "a.txt", "--registry", "mine.tsv"))
        .isEqualTo(
            new Outcome(
                2, "", "plenary refs: mine.tsv:" + line + ": bad registry: " + reason + "\n"));
  }

  @Test
  void severalRegistriesOfAllKindsAreTakenTogether() {
    shell.file("acts.tsv", ACTS + "PP\tresolution\t135\tAntalya, 2006\tDoha, 2026\tmine\n");
    shell.file(
        "sessions.tsv", "body\tsession\tyear\ten\tcloses\nPP\tPP-26\t2026\tDoha\t2026-01-31\n");
    shell.file("symbols.tsv", "symbol\tmistaken_for\nA/70/685\tA/RES/70/684\n");
    String table =
        shell
            .plenary(
                "refs",
                "a.txt",
                "--registry",
                "acts.tsv",
                "--registry",
                "sessions.tsv",
                "--registry",
                "symbols.tsv",
                "--as-of",
                "2026-02-01")
            .out();
    assertThat(table).contains("last revised at Doha, 2026").contains("cite UN:A/70/685");
  }

  @Test
  void aDraftWithoutReferencesIsWorthANote() {
    assertThat(shell.plenary("refs", "none.txt"))
        .isEqualTo(new Outcome(0, "", "plenary: none.txt: note: no references in it\n"));
  }

  @Test
  void theGraphHasAnArrowForEachDocumentCitedWithItsClauses() {
    assertThat(shell.plenary("refs", "--graph", "dot", "a.txt", "none.txt").out())
        .isEqualTo(
            """
            digraph references {
              rankdir=LR;
              node [shape=plaintext];
              "ITU-PP:RES:41" [shape=box, tooltip="a.txt"];
              "none.txt" [shape=box, tooltip="none.txt"];
              "ITU-PP:RES:41" -> "ITU-PP:RES:135" [label="pre.1.a, op.1.p1", color=red];
              "ITU-PP:RES:41" -> "UN:A/RES/70/684" [label="pre.1.b", color=red];
            }
            """);
  }

  @Test
  void whatNobodyHasVerifiedIsDashedInTheGraph() {
    shell.file(
        "b.txt",
        "considering\nthe valley,\nresolves\n1\tto apply Resolution 998 (Rev. Bucharest, 2022).\n");
    assertThat(shell.plenary("refs", "--graph", "dot", "b.txt").out())
        .contains("\"b.txt\" -> \"ITU-PP:RES:998\" [label=\"op.1.1\", style=dashed];");
  }

  @Test
  void theGraphForProgramsNamesDocumentsAndCitations() {
    shell.plenary("refs", "--graph", "json", "a.txt", "-o", "graph.json");
    assertThat(shell.read("graph.json"))
        .startsWith(
            "{\"version\":1,\n\"documents\":[\n"
                + "{\"file\":\"a.txt\",\"document\":1,\"target\":\"ITU-PP:RES:41\"}\n],\n"
                + "\"citations\":[\n"
                + "{\"file\":\"a.txt\",\"document\":1,\"id\":\"pre.1.a\","
                + "\"target\":\"ITU-PP:RES:135\",\"revision\":\"Dubai, 2018\","
                + "\"status\":\"superseded\"},\n")
        .endsWith("\n]}\n");
    assertThat(shell.plenary("refs", "--graph", "json", "-t", "tsv", "a.txt"))
        .isEqualTo(
            new Outcome(
                2, "", "plenary refs: '--graph' and '--to-format' cannot be given together\n"));
  }

  @Test
  void eachFileGoesIntoAFileOfItsOwnInAFolder() {
    shell.plenary("refs", "a.txt", "none.txt", "-t", "jsonl", "-o", "out/");
    assertThat(shell.read("out/a.jsonl").lines()).hasSizeGreaterThan(3);
    assertThat(shell.read("out/none.jsonl")).isEmpty();
  }

  @Test
  void referencesAreLinksInARenderingUnlessUnwanted() {
    shell.file("b.txt", "resolves\n1\tto follow A/RES/70/1.\n");
    assertThat(shell.plenary("convert", "b.txt", "-t", "html").out())
        .contains("href=\"https://undocs.org/en/A/RES/70/1\"");
    assertThat(shell.plenary("convert", "b.txt", "-t", "html", "--no-links").out())
        .doesNotContain("href=");
    assertThat(shell.plenary("convert", "b.txt", "-t", "json").out()).doesNotContain("undocs");
  }
}
