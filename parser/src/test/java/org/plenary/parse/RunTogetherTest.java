package org.plenary.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.read.text.TextReader;
import org.plenary.unit.Units;

/** Items that a PDF ran together on one line. */
class RunTogetherTest {
  private static final String BODY = "The Council,\nconsidering\nthat lamps are lit,\n";

  @Test
  void itemsComeApartWhereLabelOrderAndPunctuationAgree() {
    assertThat(ids("resolves\n1 to keep the lamps; 2 to count the ships; 3 to report.\n"))
        .containsExactly("op.1", "op.1.1", "op.1.2", "op.1.3");
    assertThat(ids("resolves\na) to keep the lamps; b) to count the ships; and\nc) to report.\n"))
        .containsExactly("op.1", "op.1.a", "op.1.b", "op.1.c");
  }

  @Test
  void numbersOfASentenceAreNoItems() {
    assertThat(ids("resolves\n1 to keep bands 1; 2 to 3 GHz free; 2 MHz of them at night;\n2 x.\n"))
        .containsExactly("op.1", "op.1.1", "op.1.2");
    assertThat(ids("resolves\n1 to keep the lamps; 3 to count the ships;\n2 to report.\n"))
        .containsExactly("op.1", "op.1.1", "op.1.2");
    assertThat(ids("resolves\n1 to keep the lamps of band 2 that are lit;\n2 to report.\n"))
        .containsExactly("op.1", "op.1.1", "op.1.2");
  }

  @Test
  void dashesBehindAColonComeApart() {
    assertThat(ids("resolves\n1 to keep the lamps: – of harbours; and – of reefs; 2 to report.\n"))
        .containsExactly("op.1", "op.1.1", "op.1.1/-", "op.1.1/-~2", "op.1.2");
  }

  @Test
  void aCalloutComesApartFromItsFirstItem() {
    assertThat(
            ids(
                "resolves to invite the keepers to complete in time for the\n"
                    + "2031 conference 1 the list of lamps; 2 the list of ships.\n"))
        .containsExactly("op.1", "op.1.1", "op.1.2");
    assertThat(
            ids(
                "resolves\nto keep the lamps, further invites the keepers 1 to count ships;"
                    + " 2 to report.\n"))
        .containsExactly("op.1", "op.1.p1", "op.2", "op.2.1", "op.2.2");
  }

  @Test
  void pageNumbersInSentencesAreLeftOut() {
    assertThat(ids("resolves\n1 to keep the lamps; – 12 –\nRES7-2 2 to count the ships. – 13 –\n"))
        .containsExactly("op.1", "op.1.1", "op.1.2");
    assertThat(parse("resolves\nto keep the lamps between 4 – 12 –\nand 16.\n"))
        .contains("to keep the lamps between 4 – 12 –");
  }

  private static List<String> ids(String operative) {
    return units(operative).filter(unit -> unit.id().startsWith("op.")).map(u -> u.id()).toList();
  }

  private static List<String> parse(String operative) {
    return units(operative).map(unit -> unit.text().text()).toList();
  }

  private static java.util.stream.Stream<org.plenary.unit.Unit> units(String operative) {
    try {
      return Units.of(
          DraftParser.standard()
              .parse(new TextReader().read("run.txt", (BODY + operative).getBytes(UTF_8))))
          .stream();
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(e);
    }
  }
}
