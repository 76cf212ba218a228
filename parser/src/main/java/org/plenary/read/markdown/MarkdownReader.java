package org.plenary.read.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.read.DocumentReader;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.read.text.TextDecoder;
import org.plenary.source.Remark;
import org.plenary.source.SourceComment;
import org.plenary.source.SourceDocument;
import org.plenary.source.SourceForm;

/**
 * Reads Markdown: drafts of this program, of people and of pandoc.
 *
 * <p>Labels stay words, as typed: {@code 5. to continue} is the paragraph {@code 5. to continue}.
 * {@code # ANNEX} is a paragraph with a heading's {@link org.plenary.source.Look}, {@code [^1]} a
 * mark, the front matter metadata.
 */
public final class MarkdownReader implements DocumentReader {
  private static final String LANGUAGE = "lang";

  @Override
  public SourceDocument read(String name, byte[] bytes) throws UnreadableDocumentException {
    TextDecoder decoded = TextDecoder.decode(bytes);
    String text = decoded.text();
    SourceLines lines = new SourceLines(text);
    Limits.check(text, lines);
    FrontMatter front = FrontMatter.of(lines);
    MaskedText masked = Masking.of(text, lines, front.end());
    BlockWalk.Result result =
        SyntaxTree.of(masked.shown(), tree -> BlockWalk.of(tree, masked, lines, front));
    List<SourceComment> said = new ArrayList<>();
    IgnoredRules.of(lines, front.end()).ifPresent(said::add);
    said.addAll(directives(masked));
    List<Remark> remarks = new ArrayList<>();
    decoded.remark().ifPresent(remarks::add);
    if (!said.isEmpty()) {
      remarks.add(new Remark("read.suppressions", List.of(String.valueOf(said.size()))));
    }
    SourceDocument document =
        new SourceDocument(
            name,
            SourceForm.MARKDOWN,
            text,
            result.blocks(),
            result.notes(),
            metadata(front),
            remarks);
    return document.with(said);
  }

  private static List<SourceComment> directives(MaskedText masked) {
    return masked.comments().stream()
        .map(span -> new SourceComment(span, Masking.insideComment(masked.text(), span)))
        .filter(SourceComment::isDirective)
        .toList();
  }

  private static Map<String, String> metadata(FrontMatter front) {
    Map<String, String> metadata = new HashMap<>(front.values());
    metadata.remove(IgnoredRules.KEY);
    if (metadata.containsKey(LANGUAGE)) {
      metadata.put("language", metadata.remove(LANGUAGE));
    }
    return metadata;
  }
}
