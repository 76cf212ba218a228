package org.plenary.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

/**
 * The examples of every rule's document: marked lines are reported by that rule, and no others.
 *
 * <p>{@code ␣} stands for a no-break space. Of the two blanks before a mark none belongs to the
 * line; a single one does.
 */
class RuleDocumentsTest {
  private static final String MARK = "<!-- ";
  private static final String DIRECTIVE = "<!--plenary:";
  private static final String FENCE = "```";
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
    for (String example : examples(rule)) {
      List<String> lines = new ArrayList<>();
      Set<Integer> marked = new TreeSet<>();
      for (String line : example.split("\n", -1)) {
        if (line.endsWith(MARK + rule.info().code() + " -->")) {
          marked.add(lines.size() + 1);
        }
        lines.add(bare(line).replace('␣', '\u00a0'));
      }
      assertThat(reported(rule, String.join("\n", lines))).as(example).isEqualTo(marked);
      failing |= !marked.isEmpty();
      clean |= marked.isEmpty();
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
      for (String example : examples(rule)) {
        for (Diagnostic diagnostic : findings(rule, example.replace('␣', '\u00a0'))) {
          assertThat(catalogue.text(diagnostic.message()) + catalogue.help(diagnostic.message()))
              .isNotBlank()
              .doesNotContain("{");
        }
      }
    }
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

  private static String bare(String line) {
    int mark = line.indexOf(MARK);
    if (mark < 0) {
      return line;
    }
    return mark > 1 && line.startsWith("  ", mark - 2)
        ? line.substring(0, mark - 2)
        : line.substring(0, mark);
  }

  private static Set<Integer> reported(Rule rule, String text) throws Exception {
    Locator locator = new Locator(source(text));
    Set<Integer> numbers = new TreeSet<>();
    for (Diagnostic diagnostic : findings(rule, text)) {
      assertThat(diagnostic.rule()).isEqualTo(rule.info().code());
      numbers.add(locator.position(diagnostic.span()).number());
    }
    return numbers;
  }

  private static List<Diagnostic> findings(Rule rule, String text) throws Exception {
    SourceDocument source = source(text);
    LintContext context =
        LintContext.of(source, PARSER.parse(source), Registry.shipped(), VOCABULARIES);
    boolean closing = rule instanceof ClosingRule;
    return new Linter(closing ? Rules.ALL : List.of(rule))
        .check(context).stream()
            .filter(diagnostic -> !closing || diagnostic.rule().equals(rule.info().code()))
            .toList();
  }

  private static SourceDocument source(String text) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return text.contains(DIRECTIVE)
        ? new MarkdownReader().read("example.md", bytes)
        : new TextReader().read("example.txt", bytes);
  }

  private static List<String> examples(Rule rule) {
    List<String> examples = new ArrayList<>();
    String document = RuleDocument.of(rule.info().code());
    int at = document.indexOf(FENCE);
    while (at >= 0) {
      int start = document.indexOf('\n', at) + 1;
      int end = document.indexOf("\n" + FENCE, start);
      examples.add(document.substring(start, end));
      at = document.indexOf(FENCE, end + 1 + FENCE.length());
    }
    return examples;
  }
}
