package org.plenary.cli.parity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plenary.source.SourceBlock;
import org.plenary.source.SourceDocument;
import org.plenary.source.SourceForm;
import org.plenary.source.SourceNote;

/**
 * Where people find an offset of a source: line and column of a text file, paragraph and column of
 * a Word file.
 */
public final class TextPlaces {
  private final String text;
  private final boolean paragraphs;
  private final List<SourceBlock.Paragraph> blocks = new ArrayList<>();

  /**
   * A place.
   *
   * @param number the line, or the paragraph of a Word file, from 1
   * @param column in code points, from 1
   */
  public record At(int number, int column) {}

  public TextPlaces(SourceDocument source) {
    this.text = source.text();
    this.paragraphs = source.form() == SourceForm.DOCX;
    source.blocks().forEach(this::add);
    for (SourceNote note : source.notes()) {
      blocks.addAll(note.paragraphs());
    }
    blocks.sort(Comparator.comparingInt(block -> block.span().start()));
  }

  /** True when numbers are those of paragraphs and not of lines. */
  public boolean areParagraphs() {
    return paragraphs;
  }

  /** The place of an offset into the source's text. */
  public At of(int offset) {
    if (paragraphs) {
      return inParagraph(offset);
    }
    int line = 1;
    int start = 0;
    int newline = text.indexOf('\n');
    while (newline >= 0 && newline < offset) {
      line++;
      start = newline + 1;
      newline = text.indexOf('\n', start);
    }
    return new At(line, column(start, offset));
  }

  private At inParagraph(int offset) {
    SourceBlock.Paragraph found = null;
    for (SourceBlock.Paragraph block : blocks) {
      if (block.span().start() <= offset) {
        found = block;
      }
    }
    return found == null
        ? new At(1, 1)
        : new At(found.place().number(), column(found.span().start(), offset));
  }

  private int column(int start, int offset) {
    int end = Math.min(offset, text.length());
    return 1 + (end > start ? text.codePointCount(start, end) : 0);
  }

  private void add(SourceBlock block) {
    if (block instanceof SourceBlock.Paragraph paragraph) {
      blocks.add(paragraph);
    } else if (block instanceof SourceBlock.Table table) {
      for (SourceBlock.Row row : table.rows()) {
        for (SourceBlock.Cell cell : row.cells()) {
          cell.content().forEach(this::add);
        }
      }
    }
  }
}
