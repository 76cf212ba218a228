package org.plenary.read.markdown;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.source.SourceBlock;
import org.plenary.source.SourceDocument;
import org.plenary.source.SourceNote;

/** Markdown typed in a test, and all paragraphs that are read from it. */
final class SourceText {
  private SourceText() {}

  static SourceDocument read(String markdown) throws UnreadableDocumentException {
    return new MarkdownReader().read("draft.md", markdown.getBytes(StandardCharsets.UTF_8));
  }

  /** Those of cells and notes, too. */
  static List<SourceBlock.Paragraph> all(SourceDocument document) {
    List<SourceBlock.Paragraph> all = new ArrayList<>();
    collect(document.blocks(), all);
    document.notes().stream().map(SourceNote::paragraphs).forEach(all::addAll);
    return all;
  }

  /** The texts of all paragraphs. */
  static List<String> texts(String markdown) throws UnreadableDocumentException {
    return all(read(markdown)).stream().map(paragraph -> paragraph.prose().text()).toList();
  }

  private static void collect(List<SourceBlock> blocks, List<SourceBlock.Paragraph> all) {
    for (SourceBlock block : blocks) {
      if (block instanceof SourceBlock.Paragraph paragraph) {
        all.add(paragraph);
      } else if (block instanceof SourceBlock.Table table) {
        table.rows().forEach(row -> row.cells().forEach(cell -> collect(cell.content(), all)));
      }
    }
  }
}
