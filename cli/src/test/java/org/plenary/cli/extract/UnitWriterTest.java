package org.plenary.cli.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.act.Act;
import org.plenary.language.Concept;
import org.plenary.language.Role;
import org.plenary.model.Label;
import org.plenary.model.PartKind;
import org.plenary.source.Prose;
import org.plenary.unit.Unit;
import org.plenary.unit.UnitKind;

class UnitWriterTest {
  private static final Concept RESOLVES = new Concept("itu.resolves", Role.OPERATIVE, false);

  private static Unit unit(int document, UnitKind kind, String printed, String path, String text) {
    Label label = printed.isEmpty() ? Label.NONE : new Label(printed, Label.Kind.NUMBER, 1, path);
    return new Unit(
        document,
        "op.1." + path,
        PartKind.OPERATIVE,
        kind,
        "решает",
        RESOLVES,
        label,
        path,
        Prose.of(text));
  }

  private static String written(UnitForm form, String file, Unit... units) {
    StringBuilder out = new StringBuilder();
    form.writer().write(file, UnitRow.of(List.of(units), List.of()), out);
    return out.toString();
  }

  @Test
  void aLineOfJsonIsThatOfTheContract() {
    assertThat(
            written(
                UnitForm.JSONL, "drafts/r88.docx", unit(1, UnitKind.ITEM, "2", "2", "обеспечить;")))
        .isEqualTo(
            "{\"file\":\"drafts/r88.docx\",\"document\":1,\"id\":\"op.1.2\",\"part\":\"operative\","
                + "\"kind\":\"item\",\"callout\":\"решает\",\"concept\":\"itu.resolves\","
                + "\"label\":\"2\",\"path\":\"2\",\"text\":\"обеспечить;\","
                + "\"addressees\":[],\"act\":\"\",\"deadline\":\"\"}\n");
  }

  @Test
  void whoIsAskedToDoWhatStandsBesideTheWords() {
    Unit unit = unit(1, UnitKind.ITEM, "2", "2", "обеспечить до 2030 года;");
    Act act = new Act(unit, List.of("Директору", "\"Бюро\""), "обеспечить", "до 2030 года");
    StringBuilder json = new StringBuilder();
    StringBuilder table = new StringBuilder();
    List<UnitRow> rows = UnitRow.of(List.of(unit), List.of(act));
    UnitForm.JSONL.writer().write("a", rows, json);
    UnitForm.TSV.writer().write("a", rows, table);
    assertThat(json.toString())
        .endsWith(
            "\"addressees\":[\"Директору\",\"\\\"Бюро\\\"\"],\"act\":\"обеспечить\","
                + "\"deadline\":\"до 2030 года\"}\n");
    assertThat(table.toString()).endsWith("\tДиректору; \"Бюро\"\tобеспечить\tдо 2030 года\n");
  }

  @Test
  void whatWouldEndACellBecomesABlank() {
    assertThat(written(UnitForm.TSV, "a\tb\nc", unit(1, UnitKind.ITEM, "2", "2", "x\ty\n\u2028z")))
        .isEqualTo("a b c\t1\top.1.2\toperative\titem\tрешает\titu.resolves\t2\t2\tx y z\t\t\t\n");
  }

  @Test
  void plainTextHasLabelsMarksAndAnEmptyLineBetweenDocuments() {
    assertThat(
            written(
                UnitForm.TEXT,
                "a",
                unit(1, UnitKind.CALLOUT, "", "", "решает,"),
                unit(1, UnitKind.ITEM, "2)", "2", "\tобеспечить\u00a0;"),
                unit(1, UnitKind.NOTE, "", "1", "В том\nчисле."),
                unit(2, UnitKind.PARAGRAPH, "", "", "что далее.")))
        .isEqualTo("решает,\n2) обеспечить ;\n[1] В том числе.\n\nчто далее.\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plain|\"plain\"",
        "a\\b|\"a\\\\b\"",
        "𝒜|\"𝒜\"",
      })
  void textIsQuotedAsJson(String text, String quoted) {
    StringBuilder out = new StringBuilder();
    JsonString.quote(text, out);
    assertThat(out).hasToString(quoted);
  }

  @Test
  void whatJsonOrUtf8CannotSayIsEscaped() {
    StringBuilder out = new StringBuilder();
    JsonString.quote("\"\t\n\u0001\ud835x\udc9c", out);
    assertThat(out).hasToString("\"\\\"\\t\\n\\u0001\\ud835x\\udc9c\"");
  }
}
