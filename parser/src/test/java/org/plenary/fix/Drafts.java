package org.plenary.fix;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.plenary.language.Vocabularies;
import org.plenary.lint.LintContext;
import org.plenary.lint.Linter;
import org.plenary.lint.Rule;
import org.plenary.lint.Rules;
import org.plenary.parse.DraftParser;
import org.plenary.read.DocumentReader;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.read.markdown.MarkdownReader;
import org.plenary.read.text.TextReader;
import org.plenary.refer.Registry;
import org.plenary.source.SourceDocument;

/** Drafts to be mended by tests. */
final class Drafts {
  static final Vocabularies VOCABULARIES = new Vocabularies();
  static final Function<SourceDocument, LintContext> PARSER = parser();
  static final Fixer FIXER = new Fixer(new Linter(Rules.ALL));

  private Drafts() {}

  private static Function<SourceDocument, LintContext> parser() {
    DraftParser parser = new DraftParser(VOCABULARIES);
    Registry registry = Registry.shipped();
    return source -> LintContext.of(source, parser.parse(source), registry, VOCABULARIES);
  }

  /** The draft in a file of that name. */
  static FixableDraft of(String name, byte[] bytes) throws UnreadableDocumentException {
    if (name.endsWith(".docx")) {
      return new WordDraft(name, bytes, PARSER);
    }
    DocumentReader reader = name.endsWith(".md") ? new MarkdownReader() : new TextReader();
    return new TextDraft(name, bytes, reader, PARSER);
  }

  static byte[] written(FixableDraft draft, Patch patch) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    draft.write(patch, out);
    return out.toByteArray();
  }

  /** A text after what some rules find in it was put right; all rules when none is named. */
  static String fixed(String name, String text, String... codes) throws Exception {
    List<Rule> rules =
        Rules.ALL.stream()
            .filter(rule -> codes.length == 0 || List.of(codes).contains(rule.info().code()))
            .toList();
    FixableDraft draft = of(name, text.getBytes(StandardCharsets.UTF_8));
    Fixed fixed = new Fixer(new Linter(rules)).fix(draft);
    return new String(written(draft, fixed.patch()), StandardCharsets.UTF_8);
  }
}
