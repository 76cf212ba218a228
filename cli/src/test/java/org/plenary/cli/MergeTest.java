package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergeTest {
  private static final String DRAFT =
      """
      RESOLUTION 96 (Kigali, 2022)
      Shared masts
      The World Telecommunication Development Conference (Kigali, 2022),
      recalling
      a)	Resolution 140 (Rev. Dubai, 2018) of the Plenipotentiary Conference;
      b)	that masts are shared,[footnoteRef:1] and should be, [1: 	Counted in 2021.]\s
      resolves
      1	to keep a register in line with Resolution 37 (Rev. Kigali, 2022);
      2	to publish it every 3 years.
      """;
  private static final String REV = "<ph id=\"1\" ";

  @TempDir Path directory;
  private Shell shell;
  private final Map<String, String> russian = new LinkedHashMap<>();

  @BeforeEach
  void openShell() {
    shell = new Shell(directory).through(new StandardPipeline());
    shell.file("r.txt", DRAFT);
    russian.put("RESOLUTION ", "РЕЗОЛЮЦИЯ ");
    russian.put("Shared masts", "Общие мачты");
    russian.put(
        "The World Telecommunication Development Conference (Kigali, 2022),",
        "Всемирная конференция по развитию электросвязи (Кигали, 2022 г.),");
    russian.put(">Resolution ", ">о Резолюции ");
    russian.put(" of the Plenipotentiary Conference;", " Полномочной конференции;");
    russian.put("that masts are shared,", "что мачты общие,");
    russian.put(" and should be,", " и что так и следует,");
    russian.put("Counted in 2021.", "Подсчитано в 2021 году.");
    russian.put("to keep a register in line with Resolution ", "вести реестр согласно Резолюции ");
    russian.put("to publish it every 3 years.", "публиковать его каждые 3 года.");
  }

  /** The file for translators with each target rewritten. */
  private String translated(String xliff, Map<String, String> words) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (int start = xliff.indexOf("<target"); start >= 0; start = xliff.indexOf("<target", at)) {
      int end = xliff.indexOf("</target>", start);
      String target = xliff.substring(start, end);
      for (Map.Entry<String, String> each : words.entrySet()) {
        target = target.replace(each.getKey(), each.getValue());
      }
      out.append(xliff, at, start).append(target);
      at = end;
    }
    return out.append(xliff.substring(at)).toString();
  }

  private String handOut(String... more) {
    String[] line = new String[more.length + 4];
    System.arraycopy(new String[] {"extract", "r.txt", "--part", "all"}, 0, line, 0, 4);
    System.arraycopy(more, 0, line, 4, more.length);
    return shell.plenary(line).out();
  }

  private Outcome merge(String xliff) {
    shell.file("r.xlf", xliff);
    return shell.plenary("merge", "r.xlf", "-o", "out.txt");
  }

  private void assertRefused(String xliff, int code, String message) {
    Outcome outcome = merge(xliff);
    assertThat(outcome.err()).contains(message);
    assertThat(outcome.code()).isEqualTo(code);
    assertThat(outcome.out()).isEmpty();
    assertThat(directory.resolve("out.txt")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"xliff", "xliff12"})
  void aTranslationBecomesADocumentOfTheSameStructure(String form) {
    Outcome outcome = merge(translated(handOut("--to", "ru", "-t", form), russian));
    assertThat(outcome).isEqualTo(new Outcome(0, "", ""));
    assertThat(shell.read("out.txt").replace('\u00a0', ' ').lines().map(String::strip))
        .contains(
            "РЕЗОЛЮЦИЯ 96 (Кигали, 2022 г.)",
            "Общие мачты",
            "напоминая",
            "a)	о Резолюции 140 (Пересм. Дубай, 2018 г.) Полномочной конференции;",
            "решает",
            "1	вести реестр согласно Резолюции 37 (Пересм. Кигали, 2022 г.);",
            "2	публиковать его каждые 3 года.");
    assertThat(shell.plenary("parity", "r.txt", "out.txt")).isEqualTo(new Outcome(0, "", ""));
  }

  @Test
  void labelsFollowTheHabitOfTheLanguage() {
    shell.file(
        "r.txt",
        """
        A/RES/81/911
        81/911. Footpaths
        The General Assembly,
        Recalling its resolution 70/1 of 25 September 2015,
        1.	Invites all Member States:
        (a)	To mark the Year;
        (b)	To open old footpaths.
        """);
    shell.file("r.xlf", handOut("--to", "fr"));
    assertThat(shell.plenary("merge", "r.xlf", "-o", "out.txt", "--force").code()).isEqualTo(1);
    assertThat(shell.read("out.txt")).contains("a)\tTo mark", "b)\tTo open");
    shell.file("r.xlf", handOut("--to", "ar"));
    shell.plenary("merge", "r.xlf", "-o", "out.txt", "--force");
    assertThat(shell.read("out.txt")).contains("(أ)\tTo mark", "(ب)\tTo open");
  }

  @Test
  void theVocabularyHasTheLastWordOnCallouts() {
    String xliff = translated(handOut("--to", "ru"), russian).replace(">решает<", ">порешили<");
    Outcome outcome = merge(xliff);
    assertThat(outcome.code()).isZero();
    assertThat(outcome.err())
        .isEqualTo(
            "r.xlf: warning MRG-010: op.1: the vocabulary has 'решает', which is what was put in\n"
                + "  | порешили\n");
    assertThat(shell.read("out.txt")).contains("\nрешает\n").doesNotContain("порешили");
  }

  @Test
  void theOperativePartAloneLeavesTheRestAsItIs() {
    String xliff = shell.plenary("extract", "r.txt", "--to", "ru").out();
    assertThat(merge(translated(xliff, russian)).code()).isZero();
    assertThat(shell.read("out.txt")).contains("recalling", "Shared masts", "вести реестр");
  }

  @Test
  void aTagThatIsGoneIsNamedWithItsUnitAndText() {
    String xliff = translated(handOut("--to", "ru"), russian);
    int tag = xliff.indexOf(REV, xliff.indexOf("вести реестр"));
    String lost = xliff.substring(0, tag) + xliff.substring(xliff.indexOf("/>", tag) + 2);
    assertRefused(
        lost,
        1,
        "r.xlf: error MRG-003: op.1.1: the tag '37 (Rev. Kigali, 2022)' is missing; it prints as"
            + " '37 (Пересм. Кигали, 2022\u00a0г.)'\n  | вести реестр согласно Резолюции ;\n");
  }

  @Test
  void aTagThatStandsTwiceOrThatNobodyKnowsIsNamed() {
    String xliff = translated(handOut("--to", "ru"), russian);
    int tag = xliff.indexOf(REV, xliff.indexOf("вести реестр"));
    String ph = xliff.substring(tag, xliff.indexOf("/>", tag) + 2);
    assertRefused(
        xliff.substring(0, tag) + ph + xliff.substring(tag),
        1,
        "error MRG-004: op.1.1: the tag '37 (Rev. Kigali, 2022)' stands there twice");
    assertRefused(
        xliff.substring(0, tag) + ph.replace("id=\"1\"", "id=\"9\"") + xliff.substring(tag),
        1,
        "r.xlf: error MRG-005: op.1.1: the source has no tag with the id '9'\n"
            + "  | вести реестр согласно Резолюции ;\n");
  }

  @Test
  void aTagThatWasChangedIsNamedOnce() {
    String xliff = translated(handOut("--to", "ru"), russian);
    int tag = xliff.indexOf(REV, xliff.indexOf("вести реестр"));
    Outcome outcome =
        merge(xliff.substring(0, tag) + xliff.substring(tag).replaceFirst("id=\"1\"", "id=\"9\""));
    assertThat(outcome)
        .isEqualTo(
            new Outcome(
                1,
                "",
                "r.xlf: error MRG-005: op.1.1: the tag '37 (Rev. Kigali, 2022)' was changed: its id"
                    + " is '1', not '9'\n"
                    + "  | вести реестр согласно Резолюции ;\n"
                    + "plenary: r.xlf: note: nothing was written\n"));
  }

  @Test
  void anElementThatNoOneHandedOutIsRefused() {
    String xliff = translated(handOut("--to", "ru"), russian);
    assertRefused(
        xliff.replace("вести реестр", "<b>вести</b> реестр"),
        1,
        "error MRG-005: op.1.1: the source has no tag with the id 'b'");
    assertThat(merge(xliff.replace("вести", "<mrk id=\"m1\" type=\"term\">вести</mrk>")).code())
        .isZero();
  }

  @Test
  void aLostFootnoteMarkIsNamed() {
    String xliff = translated(handOut("--to", "ru"), russian);
    int tag = xliff.indexOf(REV, xliff.indexOf("что мачты общие"));
    assertRefused(
        xliff.substring(0, tag) + xliff.substring(xliff.indexOf("/>", tag) + 2),
        1,
        "error MRG-003: pre.1.b: the tag '[1]' is missing");
  }

  @Test
  void aUnitThatIsGoneOrEmptyIsNamed() {
    String xliff = translated(handOut("--to", "ru"), russian);
    int words = xliff.indexOf("публиковать");
    int start = xliff.lastIndexOf("<unit", words);
    int end = xliff.indexOf("</unit>", words) + 7;
    String unit = xliff.substring(start, end);
    assertRefused(xliff.replace(unit, ""), 1, " is missing\n  | to publish it every 3 years.\n");
    assertRefused(
        xliff.replace(unit, unit + unit), 1, "error MRG-002: op.1.2: the unit stands twice");
    assertRefused(
        xliff.replace(unit, unit + unit.replace("<unit id=\"p-", "<unit id=\"p-0")),
        1,
        "the source has no such unit");
    assertRefused(
        xliff.replace(unit, unit.replaceAll("<target>.*</target>", "<target/>")),
        1,
        "r.xlf: error MRG-006: op.1.2: there is no translation\n"
            + "  | to publish it every 3 years.\n");
  }

  @Test
  void anotherSourceThanWasHandedOutIsRefused() {
    String xliff = translated(handOut("--to", "ru"), russian);
    shell.file("r.txt", DRAFT.replace("every 3 years", "every 4 years"));
    assertRefused(xliff, 1, "r.xlf: error MRG-001: the source has changed since; extract it again");
  }

  @Test
  void whatDiffersFromItsSourceIsNotWrittenUnlessForced() {
    russian.put("to publish it every 3 years.", "to publish it every 3 years.");
    russian.put("вести реестр", "вести pеестр");
    String xliff = translated(handOut("--to", "ru"), russian);
    assertRefused(xliff, 1, "r.xlf: error PAR-008: решает 2 is the same as in the source");
    assertRefused(
        xliff, 1, "r.xlf: error PAR-007: Latin and Cyrillic letters in one word: 'pеестр'");
    assertThat(shell.plenary("merge", "r.xlf", "-o", "out.txt", "--force").code()).isEqualTo(1);
    assertThat(shell.read("out.txt")).contains("вести pеестр");
  }

  @Test
  void aFileThatIsNotOursOrDamagedCannotBeRead() {
    String xliff = translated(handOut("--to", "ru"), russian);
    assertRefused("<html/>", 3, "r.xlf: not an XLIFF file");
    assertRefused(xliff.substring(0, xliff.length() / 2), 3, "r.xlf: damaged at ");
    assertRefused(
        xliff.replaceAll("<mda:meta .*", ""), 3, "r.xlf: this XLIFF file was not made by plenary");
    assertRefused(
        xliff.replaceFirst("<xliff", "<!DOCTYPE xliff SYSTEM \"r.txt\"><xliff"),
        3,
        "r.xlf: this XLIFF file was not made by plenary");
    assertRefused(xliff.replace("<target>Общие", "<target><cp hex=\"zz\"/>Общие"), 3, "damaged at");
    assertRefused(xliff.replace("trgLang=\"ru\"", "trgLang=\"de\""), 3, "language 'de'");
  }

  @Test
  void theSourceMustBeThereAndIsNeverOverwritten() {
    shell.file("r.xlf", translated(handOut("--to", "ru"), russian));
    assertThat(shell.plenary("merge", "r.xlf", "-o", "r.txt", "--force"))
        .isEqualTo(new Outcome(2, "", "plenary merge: the output 'r.txt' is also an input\n"));
    shell.file("drafts/moved.txt", DRAFT);
    assertThat(shell.plenary("merge", "r.xlf", "-t", "md", "--source", "drafts/moved.txt").code())
        .isZero();
    assertThat(shell.plenary("merge", "r.xlf", "-t", "md", "--source", "drafts/no.txt").err())
        .contains("its source 'drafts/no.txt' is not there");
  }
}
