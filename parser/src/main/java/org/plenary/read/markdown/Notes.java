package org.plenary.read.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.source.Blanks;
import org.plenary.source.Place;
import org.plenary.source.Prose;
import org.plenary.source.SourceBlock;
import org.plenary.source.SourceNote;

/**
 * Footnotes: {@code [^1]: See resolution 5.}; behind an invented label the printed mark opens the
 * text: {@code [^x1]: * Adopted later.}.
 */
final class Notes {
  /** {@code d2-} of {@code d2-1}: the document that the note belongs to. */
  private static final Pattern DOCUMENT = Pattern.compile("d\\d+-(?=.)");

  /** {@code x1}: a label that is not the printed mark. */
  private static final Pattern INVENTED = Pattern.compile("x\\d+");

  private final InlineWalk inline;
  private final Paragraphs paragraphs;
  private final References references;
  private final Set<String> ids = new HashSet<>();

  Notes(InlineWalk inline, Paragraphs paragraphs, References references) {
    this.inline = inline;
    this.paragraphs = paragraphs;
    this.references = references;
  }

  /** In the order of their first call; one that is never called stays behind its neighbour. */
  List<SourceNote> of(List<FootnoteBlock> blocks) {
    Map<FootnoteBlock, SourceNote> read = new HashMap<>();
    // The text of a note may call another one, so all are read before they are put in order.
    for (FootnoteBlock block : blocks) {
      if (references.isFirst(block)) {
        read.put(block, note(block));
      }
    }
    for (FootnoteBlock block : blocks) {
      read.computeIfAbsent(block, this::note);
    }
    List<String> called = List.copyOf(references.called());
    Map<FootnoteBlock, Integer> ranks = new HashMap<>();
    int rank = -1;
    for (FootnoteBlock block : blocks) {
      int at = references.isFirst(block) ? called.indexOf(block.getText().toString()) : -1;
      rank = at < 0 ? rank : at;
      ranks.put(block, rank);
    }
    return blocks.stream().sorted(Comparator.comparing(ranks::get)).map(read::get).toList();
  }

  private SourceNote note(FootnoteBlock block) {
    String label = block.getText().toString();
    String id = label;
    while (!ids.add(id)) {
      id += "+";
    }
    Matcher document = DOCUMENT.matcher(label);
    String mark = document.lookingAt() ? label.substring(document.end()) : label;
    List<SourceBlock.Paragraph> text = text(block, mark);
    if (INVENTED.matcher(mark).matches() && !text.isEmpty()) {
      return marked(id, mark, text);
    }
    return new SourceNote(id, mark, text);
  }

  private List<SourceBlock.Paragraph> text(FootnoteBlock block, String mark) {
    List<SourceBlock.Paragraph> text = new ArrayList<>();
    for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
      String part = "fn " + mark + ":" + (text.size() + 1);
      Passage passage =
          node instanceof Paragraph || node instanceof Heading
              ? inline.of(node)
              : inline.verbatim(node.getChars());
      text.add(
          paragraphs.ofNote(passage, offset -> new Place(paragraphs.number(offset), part, "")));
    }
    return text;
  }

  /** Takes the printed mark from the beginning of the text; what sets it off is a tab by now. */
  private static SourceNote marked(
      String id, String label, List<SourceBlock.Paragraph> paragraphs) {
    SourceBlock.Paragraph first = paragraphs.get(0);
    String text = first.prose().text();
    int end = text.indexOf(" \t");
    if (end <= 0) {
      return new SourceNote(id, label, paragraphs);
    }
    Prose body = first.prose().slice(Blanks.skip(text, end, text.length()), text.length());
    List<SourceBlock.Paragraph> rest = new ArrayList<>(paragraphs);
    rest.set(0, new SourceBlock.Paragraph(body, first.place(), first.look(), first.numbering()));
    return new SourceNote(id, text.substring(0, end), rest);
  }
}
