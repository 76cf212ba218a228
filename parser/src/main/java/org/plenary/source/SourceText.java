package org.plenary.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** All words of a file, the text that spans are offsets into. */
public sealed interface SourceText {
  /** The text in one piece. */
  String whole();

  /** The text in pieces, in order, whatever stands between them left out. */
  void each(Consumer<String> reader);

  /** A text that a reader has in one piece. */
  record Whole(String whole) implements SourceText {
    @Override
    public void each(Consumer<String> reader) {
      reader.accept(whole);
    }
  }

  /**
   * The paragraphs of a file in their order, then those of its notes, a line break between each
   * two. Put together only when asked for: a file of 33 MB holds its words once and not twice.
   */
  record Joined(List<SourceBlock> blocks, List<SourceNote> notes) implements SourceText {
    public Joined {
      blocks = List.copyOf(blocks);
      notes = List.copyOf(notes);
    }

    @Override
    public String whole() {
      List<String> pieces = new ArrayList<>();
      each(pieces::add);
      return String.join("\n", pieces);
    }

    @Override
    public void each(Consumer<String> reader) {
      each(blocks, reader);
      for (SourceNote note : notes) {
        note.paragraphs().forEach(paragraph -> reader.accept(paragraph.prose().text()));
      }
    }

    private static void each(List<SourceBlock> blocks, Consumer<String> reader) {
      for (SourceBlock block : blocks) {
        if (block instanceof SourceBlock.Paragraph paragraph) {
          reader.accept(paragraph.prose().text());
        } else if (block instanceof SourceBlock.Table table) {
          for (SourceBlock.Row row : table.rows()) {
            row.cells().forEach(cell -> each(cell.content(), reader));
          }
        }
      }
    }
  }
}
