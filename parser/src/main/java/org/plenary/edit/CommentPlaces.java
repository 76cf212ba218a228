package org.plenary.edit;

import java.util.List;
import java.util.Optional;
import org.plenary.source.Blanks;
import org.plenary.source.Mark;
import org.plenary.source.SourceBlock;
import org.plenary.source.SourceDocument;
import org.plenary.source.SourceNote;
import org.plenary.source.Span;

/**
 * Finds words that a comment can be put on. Word allows comments in the text only: one on a
 * footnote stands at its call, one on a label that Word counts on the first word of its paragraph.
 */
final class CommentPlaces {
  private final SourceDocument document;
  private final Origins origins;
  private final String part;
  private final String text;

  /**
   * @param part the part that holds the text
   */
  CommentPlaces(SourceDocument document, Origins origins, String part) {
    this.document = document;
    this.origins = origins;
    this.part = part;
    this.text = document.text();
  }

  /**
   * The words nearest to a span, whose first and last characters somebody typed; nothing in a file
   * without words.
   */
  Optional<Span> of(Span span) {
    Optional<Span> own = origins.within(span, part);
    if (own.isPresent()) {
      return own;
    }
    int at = called(span).orElse(span.start());
    Span paragraph = paragraph(at);
    return wordBefore(paragraph.start(), at)
        .or(() -> wordBehind(at, paragraph.end()))
        .or(() -> wordBefore(0, at))
        .or(() -> wordBehind(at, text.length()));
  }

  /** Where the note is called that a span stands in. */
  private Optional<Integer> called(Span span) {
    for (SourceNote note : document.notes()) {
      boolean inside =
          note.paragraphs().stream()
              .anyMatch(p -> p.span().start() <= span.start() && span.end() <= p.span().end());
      if (inside) {
        return call(note);
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> call(SourceNote note) {
    for (SourceBlock.Paragraph paragraph : document.paragraphs()) {
      for (Mark mark : paragraph.prose().marks()) {
        if (mark instanceof Mark.NoteAnchor anchor && anchor.note().equals(note.id())) {
          return Optional.of(paragraph.prose().sourceOffset(anchor.start()));
        }
      }
    }
    return Optional.empty();
  }

  private Span paragraph(int at) {
    List<SourceBlock.Paragraph> all = document.paragraphs();
    return all.stream()
        .map(SourceBlock.Paragraph::span)
        .filter(span -> span.start() <= at && at <= span.end())
        .findFirst()
        .orElse(new Span(at, at));
  }

  private Optional<Span> wordBefore(int from, int at) {
    int end = Blanks.skipBack(text, from, at);
    int start = end;
    while (start > from && !Blanks.isBlank(text.charAt(start - 1))) {
      start--;
    }
    return start < end ? origins.within(new Span(start, end), part) : Optional.empty();
  }

  private Optional<Span> wordBehind(int at, int to) {
    int start = Blanks.skip(text, at, to);
    int end = start;
    while (end < to && !Blanks.isBlank(text.charAt(end))) {
      end++;
    }
    return start < end ? origins.within(new Span(start, end), part) : Optional.empty();
  }
}
