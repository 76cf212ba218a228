package org.plenary.lint.suppress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenary.source.SourceBlock;
import org.plenary.source.SourceComment;
import org.plenary.source.SourceDocument;
import org.plenary.source.SourceForm;
import org.plenary.source.Span;

/**
 * All that a draft says to this program: {@code <!-- plenary: ignore NUM-001 -- agreed upon -->} in
 * Markdown, a comment with the same words in Word.
 *
 * <p>{@code ignore} holds for the paragraph that the comment stands at, or before; {@code off} up
 * to the next {@code on}. Plain text has no place to say it.
 */
public final class Suppressions {
  private final SourceDocument source;
  private final List<SourceBlock.Paragraph> paragraphs;
  private final List<Suppression> all = new ArrayList<>();
  private final List<Unclear> unclear = new ArrayList<>();

  /**
   * Something said that cannot be followed.
   *
   * @param span where
   * @param verb the first word, {@code ignore}
   * @param codeMissing true when the word is known and no rule is named
   */
  public record Unclear(Span span, String verb, boolean codeMissing) {}

  private Suppressions(SourceDocument source) {
    this.source = source;
    this.paragraphs = source.comments().isEmpty() ? List.of() : inOrder(source.paragraphs());
  }

  private static List<SourceBlock.Paragraph> inOrder(List<SourceBlock.Paragraph> paragraphs) {
    return paragraphs.stream()
        .filter(paragraph -> paragraph.span().length() > 0)
        .sorted(Comparator.comparing(SourceBlock.Paragraph::span))
        .toList();
  }

  /** What a draft says. */
  public static Suppressions of(SourceDocument source) {
    Suppressions suppressions = new Suppressions(source);
    List<SourceComment> comments = source.comments();
    for (int i = 0; i < comments.size(); i++) {
      suppressions.add(comments.get(i), comments.subList(i + 1, comments.size()));
    }
    return suppressions;
  }

  /** Those that can be followed. */
  public List<Suppression> all() {
    return all;
  }

  /** What is said and cannot be followed. */
  public List<Unclear> unclear() {
    return unclear;
  }

  private void add(SourceComment comment, List<SourceComment> later) {
    Optional<Directive> said = Directive.of(comment);
    if (said.isEmpty()) {
      unclear.add(new Unclear(comment.span(), Directive.verb(comment), false));
      return;
    }
    Directive directive = said.get();
    if (directive.kind() == Directive.Kind.ON) {
      return;
    }
    if (directive.codes().isEmpty()) {
      unclear.add(new Unclear(comment.span(), Directive.verb(comment), true));
    }
    for (CodePattern codes : directive.codes()) {
      Span scope =
          directive.kind() == Directive.Kind.OFF
              ? untilOn(comment, codes, later)
              : paragraph(comment);
      all.add(new Suppression(scope, codes, directive.reason(), comment.span()));
    }
  }

  private Span untilOn(SourceComment comment, CodePattern codes, List<SourceComment> later) {
    int start = comment.span().start();
    for (SourceComment next : later) {
      Optional<Directive> directive = Directive.of(next);
      boolean ends =
          directive.isPresent()
              && directive.get().kind() == Directive.Kind.ON
              && (directive.get().codes().isEmpty() || directive.get().codes().contains(codes));
      if (ends) {
        return new Span(start, Math.max(start, next.span().start()));
      }
    }
    return new Span(start, Integer.MAX_VALUE);
  }

  /** In Word the comment stands at its paragraph; in Markdown in its lines, or before it. */
  private Span paragraph(SourceComment comment) {
    if (source.form() == SourceForm.DOCX) {
      return comment.span();
    }
    Span own = comment.span();
    Span before = own;
    for (SourceBlock.Paragraph paragraph : paragraphs) {
      Span span = paragraph.span();
      if (span.end() > own.start()) {
        boolean follows = span.start() > own.start();
        return own.to(follows && standsBehindWords(own) ? before : span);
      }
      before = span;
    }
    return own.to(before);
  }

  private boolean standsBehindWords(Span comment) {
    String text = source.text();
    int line = text.lastIndexOf('\n', comment.start() - 1) + 1;
    return !text.substring(line, comment.start()).isBlank();
  }
}
