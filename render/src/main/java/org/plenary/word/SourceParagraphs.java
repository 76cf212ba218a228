package org.plenary.word;

import java.util.ArrayList;
import java.util.List;
import org.plenary.source.SourceBlock;
import org.plenary.source.SourceDocument;
import org.plenary.source.SourceNote;

/** All paragraphs of a source, those of tables and notes too, in the order of its text. */
final class SourceParagraphs {
  private SourceParagraphs() {}

  static List<SourceBlock.Paragraph> of(SourceDocument document) {
    List<SourceBlock.Paragraph> all = new ArrayList<>();
    collect(document.blocks(), all);
    for (SourceNote note : document.notes()) {
      all.addAll(note.paragraphs());
    }
    return all;
  }

  private static void collect(List<SourceBlock> blocks, List<SourceBlock.Paragraph> all) {
    for (SourceBlock block : blocks) {
      if (block instanceof SourceBlock.Paragraph paragraph) {
        all.add(paragraph);
      } else if (block instanceof SourceBlock.Table table) {
        for (SourceBlock.Row row : table.rows()) {
          row.cells().forEach(cell -> collect(cell.content(), all));
        }
      }
    }
  }

  /** Which paragraph an offset is in. */
  static int indexOf(List<SourceBlock.Paragraph> paragraphs, int offset) {
    int low = 0;
    int high = paragraphs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (paragraphs.get(middle).prose().sourceOffset(0) <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
