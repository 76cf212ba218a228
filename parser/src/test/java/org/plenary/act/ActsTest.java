package org.plenary.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.parse.DraftParser;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.read.text.TextReader;

class ActsTest {
  @Test
  void aCalloutNamesWhoIsAskedForAllItsItems() throws UnreadableDocumentException {
    List<Act> acts =
        acts(
            """
            RESOLUTION 5 (Malta, 2031)
            Bells
            The Council,
            resolves
            to mend the bells,
            instructs the Secretary-General and the Director of the Bureau for Trade and Ships
            1\tto hang the bells by 31 December 2032;
            2\tto ring them:
            a)\tin fog;
            b)\tin snow.
            """);
    assertThat(acts).extracting(act -> act.unit().id()).containsExactly("op.2.1", "op.2.2");
    assertThat(acts.get(0).addressees())
        .containsExactly("the Secretary-General", "the Director of the Bureau for Trade and Ships");
    assertThat(acts).extracting(Act::deadline).containsExactly("by 31 December 2032", "");
  }

  @Test
  void twoVerbsOfACalloutAskTwo() throws UnreadableDocumentException {
    List<Act> acts =
        acts(
            """
            RESOLUTION 5 (Malta, 2031)
            Bells
            The Council,
            requests the Secretary-General and instructs the Director of the Radiocommunication Bureau
            to ring the bells.
            """);
    assertThat(acts.get(0).addressees())
        .containsExactly("the Secretary-General", "the Director of the Radiocommunication Bureau");
  }

  @Test
  void aParagraphSaysWhoIsAskedAndWhat() throws UnreadableDocumentException {
    List<Act> acts =
        acts(
            """
            The General Assembly,
            Recalling its resolution 85/1,
            1.\tRequests the Secretary-General, in consultation with Member States, to submit to the \
            General Assembly at its eighty-fifth session a report on oaks;
            2.\tDecides to plant oaks.
            """);
    assertThat(acts).hasSize(1);
    assertThat(acts.get(0).addressees()).containsExactly("the Secretary-General");
    assertThat(acts.get(0).text()).startsWith("to submit to the General Assembly");
    assertThat(acts.get(0).deadline()).isEqualTo("at its eighty-fifth session");
  }

  @Test
  void aDecisionOfTheCommonwealthAsksInInfinitives() throws UnreadableDocumentException {
    List<Act> acts =
        acts(
            """
            О маяках
            Заслушав информацию о маяках,
            Советы решили:
            1. Принять информацию к сведению.
            2. Поручить Исполнительному комитету РСС:
            - подготовить перечень маяков до конца 2025 года;
            - направить его администрациям связи.
            3. Рекомендовать операторам связи принять участие в проекте.
            """);
    assertThat(acts)
        .extracting(Act::addressees)
        .containsExactly(
            List.of("Исполнительному комитету РСС"),
            List.of("Исполнительному комитету РСС"),
            List.of("операторам связи"));
    assertThat(acts.get(0).deadline()).isEqualTo("до конца 2025 года");
    assertThat(acts.get(2).text()).isEqualTo("принять участие в проекте.");
  }

  /** Paragraphs behind a number, as the General Assembly words them in each language. */
  @ParameterizedTest(name = "{1}")
  @MethodSource("paragraphs")
  void aParagraphSaysWhoIsAskedInEachLanguage(
      String language, String text, String names, String act, String deadline)
      throws UnreadableDocumentException {
    List<Act> acts = acts(OPENINGS.get(language) + "\n1.\t" + text + "\n");
    if (names.isEmpty()) {
      assertThat(acts).isEmpty();
      return;
    }
    assertThat(acts).hasSize(1);
    assertThat(String.join(";", acts.get(0).addressees())).isEqualTo(names);
    assertThat(acts.get(0).text()).startsWith(act);
    assertThat(acts.get(0).deadline()).isEqualTo(deadline);
  }

  private static final Map<String, String> OPENINGS =
      Map.of(
          "en", "The General Assembly,\nRecalling its resolution 85/1,",
          "fr", "L’Assemblée générale,\nRappelant sa résolution 85/1,",
          "es", "La Asamblea General,\nRecordando su resolución 85/1,",
          "ru", "Генеральная Ассамблея,\nссылаясь на свою резолюцию 85/1,",
          "zh", "大会，\n回顾其第85/1号决议，",
          "ar", "إن الجمعية العامة،\nإذ تشير إلى قرارها 85/1،");

  private static Stream<Arguments> paragraphs() throws IOException {
    try (InputStream in = ActsTest.class.getResourceAsStream("paragraphs.tsv")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Arguments.of((Object[]) line.split("\t", -1)));
    }
  }

  private static List<Act> acts(String text) throws UnreadableDocumentException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Acts.standard().of(DraftParser.standard().parse(new TextReader().read("t.txt", bytes)));
  }
}
