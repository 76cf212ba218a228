package org.plenary.refer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plenary.language.Language;
import org.plenary.language.Vocabularies;

/** Runs the examples of {@code grammar.tsv}. */
class GrammarTest {
  private static final ReferenceScanner SCANNER =
      new ReferenceScanner(new Vocabularies(), Registry.shipped().sessions());

  @TestFactory
  Stream<DynamicTest> everyExampleIsFoundAsTheGrammarSays() throws IOException {
    return examples().lines().filter(line -> !line.startsWith("#")).map(GrammarTest::test);
  }

  @TestFactory
  Stream<DynamicTest> everyFormHasFiveExamplesAndFiveNearMisses() throws IOException {
    String examples = examples();
    return Stream.iterate(1, n -> n + 1)
        .limit(18)
        .map(n -> "R" + n + "\t")
        .map(
            form ->
                DynamicTest.dynamicTest(
                    form.strip(),
                    () ->
                        assertThat(examples.lines().filter(line -> line.startsWith(form)).count())
                            .isGreaterThanOrEqualTo(10)));
  }

  private static String examples() throws IOException {
    try (InputStream in = GrammarTest.class.getResourceAsStream("grammar.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static DynamicTest test(String line) {
    String[] cells = line.split("\t", -1);
    return DynamicTest.dynamicTest(
        cells[0] + " " + cells[1] + ": " + cells[3],
        () -> {
          Body home = cells[2].equals("UN") ? Body.GENERAL_ASSEMBLY : Body.valueOf(cells[2]);
          String found =
              SCANNER.scan(Language.of(cells[1]), cells[3], home).stream()
                  .map(GrammarTest::describe)
                  .collect(Collectors.joining(" | "));
          assertThat(found).isEqualTo(cells[4]);
        });
  }

  private static String describe(Citation citation) {
    Subject subject = citation.subject();
    if (subject instanceof Subject.DraftPlace place) {
      String direction =
          place.direction() == Subject.Direction.ANYWHERE
              ? ""
              : place.direction().name().toLowerCase(Locale.ROOT);
      return place.callout() + "[" + String.join("/", place.path()) + "]" + direction;
    }
    if (subject instanceof Subject.DraftAnnex annex) {
      return ("annex " + annex.number()).strip();
    }
    return subject.target() + (subject.revision().isEmpty() ? "" : "@" + subject.revision());
  }
}
