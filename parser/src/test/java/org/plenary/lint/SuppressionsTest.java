package org.plenary.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Locator;
import org.plenary.language.Vocabularies;
import org.plenary.lint.suppress.Suppressed;
import org.plenary.parse.DraftParser;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.read.markdown.MarkdownReader;
import org.plenary.refer.Registry;
import org.plenary.source.SourceDocument;

class SuppressionsTest {
  private static final Vocabularies VOCABULARIES = new Vocabularies();

  private static SourceDocument source(String text) {
    try {
      return new MarkdownReader().read("draft.md", text.getBytes(StandardCharsets.UTF_8));
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(e);
    }
  }

  private static Linted lint(String text, List<Rule> rules) {
    SourceDocument source = source(text);
    return new Linter(rules)
        .lint(
            LintContext.of(
                source,
                new DraftParser(VOCABULARIES).parse(source),
                Registry.shipped(),
                VOCABULARIES));
  }

  /** {@code 3 NUM-001} for each finding on line 3. */
  private static List<String> findings(String text) {
    Locator locator = new Locator(source(text));
    List<Rule> rules =
        Rules.ALL.stream()
            .filter(rule -> List.of("NUM", "PUN", "SUP").contains(rule.info().group()))
            .toList();
    return lint(text, rules).findings().stream()
        .map(found -> locator.position(found.span()).number() + " " + found.rule())
        .toList();
  }

  private static final String START = "considering\n\na) that data are open;\n\n";
  private static final String END = "\n\nresolves\n\nto keep the register.\n";

  @Test
  void aCommentBeforeAParagraphHoldsForAllItsLines() {
    assertThat(findings(START + "c) that the register\nis kept , always," + END))
        .containsExactly("5 NUM-001", "6 PUN-008");
    assertThat(
            findings(
                START
                    + "<!-- plenary: ignore NUM-001, PUN -->\nc) that the register\n"
                    + "is kept , always,"
                    + END))
        .isEmpty();
    assertThat(
            findings(START + "<!-- plenary: ignore NUM -->\n\nc) that the register is kept," + END))
        .isEmpty();
  }

  @Test
  void aCommentBehindWordsHoldsForTheirParagraph() {
    assertThat(
            findings(
                START
                    + "c) that the register is kept, <!-- plenary: ignore NUM-001 -->"
                    + "\n\nresolves\n\nto keep , the register.\n"))
        .containsExactly("9 PUN-008");
  }

  @Test
  void aCommentDoesNotHoldForTheParagraphAfterTheNext() {
    assertThat(
            findings(
                "considering\n\n<!-- plenary: ignore NUM-001 -->\n\na) that data are open;\n\n"
                    + "c) that the register is kept,"
                    + END))
        .containsExactly("3 SUP-001", "7 NUM-001");
  }

  @Test
  void offHoldsUntilOn() {
    String off = "<!-- plenary: off PUN-008 -->\n\n";
    String on = "<!-- plenary: on PUN-008 -->\n\n";
    String operative = "resolves\n\n1 to keep , it;\n\n";
    assertThat(findings(off + operative + on + "2 to review , it.\n")).containsExactly("9 PUN-008");
    assertThat(findings(off + operative + "2 to review , it.\n")).isEmpty();
    assertThat(findings(off + operative + "<!-- plenary: on NUM -->\n\n2 to review , it.\n"))
        .isEmpty();
  }

  @Test
  void theFrontMatterHoldsForTheWholeFile() {
    String draft = START + "c) that the register is kept , always," + END;
    assertThat(findings("---\nplenary-ignore: [NUM-001, PUN]  # agreed\n---\n\n" + draft))
        .isEmpty();
    assertThat(findings("---\nplenary-ignore:\n  - NUM-001\n  - PUN-008\n---\n\n" + draft))
        .isEmpty();
    assertThat(findings("---\nplenary-ignore: TYP-001\n---\n\n" + START + "b) that it is," + END))
        .as("the rule was not asked, so nobody knows")
        .isEmpty();
    assertThat(findings("---\nplenary-ignore: PUN-008\n---\n\n" + START + "b) that it is," + END))
        .containsExactly("2 SUP-001");
  }

  @Test
  void theReasonIsKeptWithTheFinding() {
    Linted linted =
        lint(
            START + "<!-- plenary: ignore NUM-001 -- agreed upon -->\nc) that it is kept," + END,
            Rules.ALL);
    assertThat(linted.findings()).isEmpty();
    assertThat(linted.suppressed())
        .extracting(Suppressed::diagnostic)
        .extracting(Diagnostic::rule)
        .containsExactly("NUM-001");
    assertThat(linted.suppressed()).extracting(Suppressed::reason).containsExactly("agreed upon");
  }

  @Test
  void whatStandsInACodeBlockIsNotSaid() {
    assertThat(source("```\n<!-- plenary: ignore NUM -->\n```\n").comments()).isEmpty();
    assertThat(source("`x` <!-- other words -->\n").comments()).isEmpty();
  }
}
