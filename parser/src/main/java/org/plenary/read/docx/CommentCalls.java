package org.plenary.read.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.source.SourceBlock;
import org.plenary.source.SourceComment;
import org.plenary.source.Span;

/** The comments of a Word file: which paragraphs they stand at, and what they say. */
final class CommentCalls {
  private final Map<String, Integer> begun = new LinkedHashMap<>();
  private final Map<String, Integer> called = new LinkedHashMap<>();
  private final Map<String, String> words = new LinkedHashMap<>();

  /** What a comment is about begins in that paragraph. */
  void begins(String id, int paragraph) {
    begun.putIfAbsent(id, paragraph);
  }

  /** Its sign stands in that paragraph. */
  void call(String id, int paragraph) {
    called.putIfAbsent(id, paragraph);
  }

  boolean isEmpty() {
    return called.isEmpty();
  }

  /** Reads the part that holds the comments. */
  void read(Story story) throws UnreadableDocumentException {
    XmlCursor xml = story.xml();
    BodyWalk bodies = new BodyWalk(story);
    xml.root();
    while (xml.nextChild()) {
      String id = xml.isWord("comment") ? xml.value("id") : "";
      if (!called.containsKey(id) || words.containsKey(id)) {
        xml.skip();
      } else {
        words.put(id, text(bodies.read().blocks()));
      }
    }
  }

  private static String text(List<Draft> blocks) {
    List<String> lines = new ArrayList<>();
    for (Draft block : blocks) {
      if (block instanceof Draft.Text paragraph) {
        lines.add(paragraph.text());
      }
    }
    return String.join("\n", lines).strip();
  }

  /** What is said to this program, at the paragraphs that it is said of. */
  List<SourceComment> directives(List<SourceBlock.Paragraph> paragraphs) {
    List<SourceComment> directives = new ArrayList<>();
    words.forEach(
        (id, text) -> {
          SourceComment comment = new SourceComment(new Span(0, 0), text);
          if (comment.isDirective()) {
            int last = called.get(id);
            span(begun.getOrDefault(id, last), last, paragraphs)
                .ifPresent(span -> directives.add(new SourceComment(span, text)));
          }
        });
    return directives;
  }

  private static Optional<Span> span(int from, int to, List<SourceBlock.Paragraph> paragraphs) {
    return paragraphs.stream()
        .filter(paragraph -> paragraph.place().part().isEmpty())
        .filter(paragraph -> paragraph.place().number() >= from)
        .filter(paragraph -> paragraph.place().number() <= to)
        .map(SourceBlock.Paragraph::span)
        .reduce(Span::to);
  }
}
