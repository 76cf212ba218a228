package org.plenary.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.diagnostic.Catalogue;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Locator;
import org.plenary.language.Vocabularies;
import org.plenary.parse.DraftParser;
import org.plenary.read.markdown.MarkdownReader;
import org.plenary.read.text.TextReader;
import org.plenary.refer.Registry;
import org.plenary.source.SourceDocument;

/** The examples of every rule's document: marked lines are reported by it, and no others. */
class RuleDocumentsTest {
  private static final Vocabularies VOCABULARIES = new Vocabularies();
  private static final DraftParser PARSER = new DraftParser(VOCABULARIES);

  private static Stream<Rule> rules() {
    return Rules.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void exactlyTheMarkedLinesAreReported(Rule rule) throws Exception {
    boolean failing = false;
    boolean clean = false;
    for (RuleExample example : RuleExample.of(rule.info().code())) {
      assertThat(reported(rule, example)).as(example.text()).isEqualTo(example.reported());
      failing |= !example.reported().isEmpty();
      clean |= example.reported().isEmpty();
    }
    assertThat(failing).as("has an example that is reported").isTrue();
    assertThat(clean).as("has a near miss").isTrue();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyFindingCanBeSaidInEveryLanguage(Rule rule) throws Exception {
    for (String language : List.of("en", "ru")) {
      Catalogue catalogue = Catalogue.in(language);
      assertThat(catalogue.title(rule.info().code())).isNotBlank();
      for (RuleExample example : RuleExample.of(rule.info().code())) {
        for (Diagnostic diagnostic : findings(rule, example)) {
          assertThat(catalogue.text(diagnostic.message()) + catalogue.help(diagnostic.message()))
              .isNotBlank()
              .doesNotContain("{");
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theDocumentSaysWhetherFixMendsIt(Rule rule) throws Exception {
    boolean fixable = false;
    for (RuleExample example : RuleExample.of(rule.info().code())) {
      fixable |= findings(rule, example).stream().anyMatch(Diagnostic::isFixable);
    }
    assertThat(RuleDocument.fix(rule.info().code()).isPresent()).isEqualTo(fixable);
  }

  @Test
  void codesAreUniqueAndInOrder() {
    List<String> codes = Rules.ALL.stream().map(rule -> rule.info().code()).toList();
    assertThat(codes).isSorted().doesNotHaveDuplicates();
    assertThat(codes).allMatch(code -> code.matches("[A-Z]{2,4}-\\d{3}"));
  }

  @Test
  void theCataloguesHaveTheSameSentences() {
    assertThat(Catalogue.in("ru").keys()).isEqualTo(Catalogue.in("en").keys());
  }

  private static Set<Integer> reported(Rule rule, RuleExample example) throws Exception {
    Locator locator = new Locator(source(example));
    Set<Integer> numbers = new TreeSet<>();
    for (Diagnostic diagnostic : findings(rule, example)) {
      assertThat(diagnostic.rule()).isEqualTo(rule.info().code());
      numbers.add(locator.position(diagnostic.span()).number());
    }
    return numbers;
  }

  private static List<Diagnostic> findings(Rule rule, RuleExample example) throws Exception {
    SourceDocument source = source(example);
    LintContext context =
        LintContext.of(source, PARSER.parse(source), Registry.shipped(), VOCABULARIES);
    boolean closing = rule instanceof ClosingRule;
    return new Linter(closing ? Rules.ALL : List.of(rule))
        .check(context).stream()
            .filter(diagnostic -> !closing || diagnostic.rule().equals(rule.info().code()))
            .toList();
  }

  private static SourceDocument source(RuleExample example) throws Exception {
    byte[] bytes = example.text().getBytes(StandardCharsets.UTF_8);
    return example.isMarkdown()
        ? new MarkdownReader().read("example.md", bytes)
        : new TextReader().read("example.txt", bytes);
  }
}
