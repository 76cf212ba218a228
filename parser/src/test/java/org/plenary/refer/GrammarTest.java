package org.plenary.refer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.language.Language;
import org.plenary.language.Vocabularies;

/** Runs the examples of {@code grammar/<code>.tsv}. */
class GrammarTest {
  private static final ReferenceScanner SCANNER =
      new ReferenceScanner(new Vocabularies(), Registry.shipped().sessions());
  private static final int FORMS = 18;
  private static final int LEAST = 5;

  /** RCC works in Russian and has its papers in English. */
  private static final String PROTOCOLS = "R17";

  @TestFactory
  Stream<DynamicTest> everyExampleIsFoundAsTheGrammarSays() {
    return Stream.of(Language.values())
        .flatMap(language -> examples(language).map(example -> test(language, example)));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyFormHasFiveExamplesAndFiveNearMissesInALanguage(Language language) {
    List<Example> examples = examples(language).toList();
    IntStream.rangeClosed(1, FORMS)
        .mapToObj(n -> "R" + n)
        .filter(form -> !form.equals(PROTOCOLS) || hasProtocols(language))
        .forEach(
            form -> {
              assertThat(count(examples, form, true)).as(form).isGreaterThanOrEqualTo(LEAST);
              assertThat(count(examples, form, false)).as(form).isGreaterThanOrEqualTo(LEAST);
            });
  }

  private static boolean hasProtocols(Language language) {
    return language == Language.RU || language == Language.EN;
  }

  private static long count(List<Example> examples, String form, boolean right) {
    return examples.stream().filter(e -> e.form.equals(form) && e.right == right).count();
  }

  private static DynamicTest test(Language language, Example example) {
    return DynamicTest.dynamicTest(
        example.form + " " + language.code() + ": " + example.marked,
        () -> {
          List<Citation> found = SCANNER.scan(language, example.passage(), example.home);
          assertThat(marked(example.passage(), found)).isEqualTo(example.marked);
          assertThat(found.stream().map(GrammarTest::describe).collect(Collectors.joining(" | ")))
              .isEqualTo(example.targets);
        });
  }

  private static String marked(String passage, List<Citation> found) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Citation citation : found) {
      out.append(passage, at, citation.start()).append('⟦');
      out.append(citation.text()).append('⟧');
      at = citation.end();
    }
    return out.append(passage.substring(at)).toString();
  }

  private static String describe(Citation citation) {
    Subject subject = citation.subject();
    if (subject instanceof Subject.DraftPlace place) {
      String direction =
          place.direction().compareTo(Subject.Direction.BELOW) > 0
              ? ""
              : place.direction().name().toLowerCase(Locale.ROOT);
      return place.callout() + "[" + String.join("/", place.path()) + "]" + direction;
    }
    if (subject instanceof Subject.DraftAnnex annex) {
      return ("annex " + annex.number()).strip();
    }
    return subject.target() + (subject.revision().isEmpty() ? "" : "@" + subject.revision());
  }

  private static Stream<Example> examples(Language language) {
    String name = "grammar/" + language.code() + ".tsv";
    try (InputStream in = GrammarTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Example::of);
    } catch (IOException e) {
      throw new AssertionError(name, e);
    }
  }

  /** A passage in whose {@code marked} form ⟦ and ⟧ stand around what is to be found. */
  private record Example(String form, boolean right, Body home, String marked, String targets) {
    static Example of(String line) {
      String[] cells = line.split("\t", -1);
      Body home = cells[2].equals("UN") ? Body.GENERAL_ASSEMBLY : Body.valueOf(cells[2]);
      return new Example(cells[0], cells[1].equals("+"), home, cells[3], cells[4]);
    }

    String passage() {
      return marked.replace("⟦", "").replace("⟧", "");
    }
  }
}
