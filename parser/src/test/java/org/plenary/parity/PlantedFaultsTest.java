package org.plenary.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.model.Draft;
import org.plenary.parse.DraftParser;
import org.plenary.read.Readers;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.source.SourceForm;

class PlantedFaultsTest {
  private static final Parity PARITY = Parity.standard();
  private static final DraftParser PARSER = DraftParser.standard();

  /** A fault that a translator made, and what must be found. */
  record Fault(String pair, String deed, String right, String wrong, String rule, String unit) {
    static Fault of(String line) {
      String[] cells = line.split("\t", -1);
      return new Fault(cells[0], cells[1], plain(cells[2]), plain(cells[3]), cells[4], cells[5]);
    }

    private static String plain(String cell) {
      return cell.replace("\\t", "\t").replace("\\n", "\n");
    }

    @Override
    public String toString() {
      return pair + " " + deed;
    }
  }

  private static Stream<Fault> faults() {
    return text("faults.tsv").lines().filter(line -> !line.startsWith("#")).map(Fault::of);
  }

  @ParameterizedTest
  @ValueSource(strings = {"itu.ru", "un.fr"})
  void aFaithfulTranslationDiffersInNothing(String pair) {
    assertThat(between(pair, text(pair + ".txt"))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("faults")
  void whatTheTranslatorDidIsFoundWhereItIs(Fault fault) {
    String right = text(fault.pair() + ".txt");
    assertThat(right).containsOnlyOnce(fault.right());
    String wrong = right.replace(fault.right(), fault.wrong());
    List<Difference> found = between(fault.pair(), wrong);
    assertThat(found)
        .extracting(each -> each.rule().code() + " " + each.unit())
        .contains(fault.rule() + " " + fault.unit());
    assertThat(found.stream().map(Difference::rule).distinct())
        .as("one slip, few messages: %s", found)
        .hasSizeLessThanOrEqualTo(3);
    for (Difference each : found) {
      assertThat(wrong.substring(each.span().start(), each.span().end())).isEqualTo(each.words());
    }
  }

  /** The glossary has faults of its own, with its document. */
  @Test
  void thereAreFortyFaultsOfEveryKind() {
    assertThat(faults()).hasSizeGreaterThanOrEqualTo(40);
    assertThat(faults().map(Fault::rule).distinct()).hasSize(Rule.values().length - 1);
  }

  @Test
  void theSourceIsNoTranslationOfItself() {
    assertThat(between("itu.ru", text("itu.en.txt")))
        .extracting(Difference::rule)
        .containsExactly(Rule.TRANSLATED);
  }

  private static List<Difference> between(String pair, String target) {
    String source = text(pair.substring(0, pair.indexOf('.')) + ".en.txt");
    return PARITY.between(draft(source), draft(target));
  }

  private static Draft draft(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return PARSER.parse(Readers.read(SourceForm.TEXT, "draft.txt", bytes));
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(String name) {
    try (InputStream in = PlantedFaultsTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
