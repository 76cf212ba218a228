package org.plenary.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plenary.Golden;
import org.plenary.Shared;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.lint.LintContext;
import org.plenary.lint.Linter;
import org.plenary.lint.Rule;
import org.plenary.lint.RuleExample;
import org.plenary.lint.Rules;
import org.plenary.read.docx.Changes;
import org.plenary.read.docx.DocxReader;

/** What holds for every draft that is mended. */
class FixInvariantsTest {
  @TestFactory
  List<DynamicTest> everyInputOfEveryCase() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path folder : Golden.cases()) {
      for (Path input : Golden.inputs(folder)) {
        String name = folder.getFileName() + "/" + input.getFileName();
        tests.add(DynamicTest.dynamicTest(name, () -> check(name, Files.readAllBytes(input))));
      }
    }
    return tests;
  }

  /** What can be mended of the examples of the rules is mended, by that rule alone. */
  @Test
  void examplesOfTheRules() throws Exception {
    for (Rule rule : Rules.ALL) {
      Linter linter = new Linter(List.of(rule));
      for (RuleExample each : RuleExample.of(rule.info().code())) {
        String example = each.text();
        String name = rule.info().code() + (each.isMarkdown() ? ".md" : ".txt");
        FixableDraft draft = Drafts.of(name, example.getBytes(StandardCharsets.UTF_8));
        boolean fixable =
            linter.check(draft.with(Patch.NONE)).stream().anyMatch(Diagnostic::isFixable);
        Fixed fixed = new Fixer(linter).fix(draft);
        assertThat(fixed.patch().isEmpty()).as(example).isEqualTo(!fixable);
        assertThat(fixed.withheld()).as(example).isZero();
      }
    }
  }

  /** One in eight, of all languages; all of them with {@code -Dlarge=true}. */
  @Test
  void adoptedTexts() throws Exception {
    int each = Boolean.getBoolean("large") ? 1 : 8;
    List<Path> files = Shared.files("corpus/un", ".txt");
    for (int i = 0; i < files.size(); i += each) {
      check(files.get(i).toString(), Files.readAllBytes(files.get(i)));
    }
  }

  private static void check(String name, byte[] bytes) throws Exception {
    FixableDraft draft = Drafts.of(name, bytes);
    Fixed fixed = Drafts.FIXER.fix(draft);
    byte[] mended = Drafts.written(draft, fixed.patch());
    if (fixed.patch().isEmpty()) {
      assertThat(mended).as("not touched").isEqualTo(bytes);
      return;
    }
    FixableDraft after = Drafts.of(name, mended);
    assertThat(after.text()).as("the text").isEqualTo(fixed.patch().apply(draft.text()));
    assertThat(Drafts.FIXER.fix(after).patch()).as("fixing twice").isEqualTo(Patch.NONE);
    LintContext before = draft.with(Patch.NONE);
    assertThat(Meaning.isKept(before, fixed.context(), fixed.patch())).as("meaning").isTrue();
    if (name.endsWith(".docx")) {
      DocxReader reject = new DocxReader(Changes.REJECT);
      assertThat(reject.read(name, mended)).as("rejected").isEqualTo(reject.read(name, bytes));
    }
  }
}
