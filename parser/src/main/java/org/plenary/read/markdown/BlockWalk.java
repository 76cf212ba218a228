package org.plenary.read.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;
import org.plenary.source.HouseStyle;
import org.plenary.source.SourceBlock;
import org.plenary.source.SourceNote;
import org.plenary.source.Span;

/** The tree of a file into blocks and notes. */
final class BlockWalk {
  private static final int LONGEST_UNDERLINED = 250;
  private static final String NO_HEADING_ENDS = ".;,:；。，：";

  private final MaskedText source;
  private final References references;
  private final Paragraphs paragraphs;
  private final InlineWalk inline;
  private final HeadingStyles headings;
  private final Deque<Span> tables;
  private final List<SourceBlock> blocks = new ArrayList<>();
  private final TreeMap<Integer, Reference> targets = new TreeMap<>();
  private final List<SourceNote> notes;

  /** What a file says. */
  record Result(List<SourceBlock> blocks, List<SourceNote> notes) {}

  private BlockWalk(Node tree, MaskedText source, SourceLines lines, FrontMatter front) {
    this.source = source;
    this.references = new References(tree);
    this.paragraphs = new Paragraphs(source, lines);
    this.inline = new InlineWalk(source, references);
    this.headings = new HeadingStyles(front);
    this.tables = new ArrayDeque<>(source.tables());
    List<FootnoteBlock> footnotes = new ArrayList<>();
    for (Node node = tree.getFirstChild(); node != null; node = node.getNext()) {
      tablesBefore(node.getStartOffset());
      if (node instanceof FootnoteBlock footnote) {
        footnotes.add(footnote);
      } else {
        block(node);
      }
    }
    tablesBefore(source.text().length());
    notes = new Notes(inline, paragraphs, references).of(footnotes);
    unusedTargets();
  }

  static Result of(Node tree, MaskedText source, SourceLines lines, FrontMatter front) {
    BlockWalk walk = new BlockWalk(tree, source, lines, front);
    return new Result(walk.blocks, walk.notes);
  }

  private void tablesBefore(int offset) {
    while (!tables.isEmpty() && tables.peek().start() <= offset) {
      blocks.addAll(new HtmlTable(source, paragraphs, references).of(tables.poll()));
    }
  }

  private void block(Node node) {
    if (node instanceof Paragraph) {
      blocks.addAll(paragraphs.split(inline.of(node)));
    } else if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof TableBlock table) {
      table(table);
    } else if (node instanceof FencedCodeBlock code) {
      code(code);
    } else if (node instanceof Reference reference) {
      targets.put(blocks.size(), reference);
      blocks.addAll(paragraphs.whole(inline.verbatim(reference.getChars()), HouseStyle.NONE));
    } else {
      verbatim(node.getChars());
    }
  }

  /** What stands behind the fence names a computer language, or else is text. */
  private void code(FencedCodeBlock code) {
    if (!code.getInfo().chars().allMatch(c -> c < 0x80 && Character.isLetter(c))) {
      verbatim(code.getInfo());
    }
    code.getContentLines().forEach(this::verbatim);
  }

  private void verbatim(BasedSequence chars) {
    blocks.addAll(paragraphs.whole(inline.verbatim(chars), HouseStyle.NONE));
  }

  private void heading(Heading heading) {
    Passage passage = inline.of(heading);
    if (heading.isSetextHeading() && !isHeading(passage)) {
      blocks.addAll(paragraphs.split(passage));
      verbatim(heading.getClosingMarker());
      return;
    }
    HouseStyle style = headings.of(heading.getLevel(), passage.words().text());
    blocks.addAll(paragraphs.whole(passage, style));
  }

  /** A rule under a clause does not make a heading of it. */
  private static boolean isHeading(Passage passage) {
    String text = passage.words().text().stripTrailing();
    return passage.lines().size() == 1
        && text.length() <= LONGEST_UNDERLINED
        && !text.isEmpty()
        && NO_HEADING_ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
  }

  private void table(TableBlock table) {
    List<SourceBlock.Row> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      if (part instanceof TableSeparator) {
        continue;
      }
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (row instanceof TableRow) {
          row(row, part instanceof TableHead, rows);
        }
      }
    }
    if (!rows.isEmpty()) {
      blocks.add(
          new SourceBlock.Table(rows, new Span(table.getStartOffset(), table.getEndOffset())));
    }
  }

  /** An empty header row stands for none. */
  private void row(Node row, boolean header, List<SourceBlock.Row> rows) {
    List<SourceBlock.Cell> cells = new ArrayList<>();
    boolean shows = false;
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell) {
        List<SourceBlock> content = paragraphs.whole(inline.of(cell), HouseStyle.NONE);
        shows |= !content.isEmpty();
        cells.add(new SourceBlock.Cell(content, 1, 1));
      }
    }
    if (shows || !header) {
      rows.add(new SourceBlock.Row(cells, header));
    }
  }

  /** A target that nothing leads to is text; {@code [1]: A/80/555} may be a list of sources. */
  private void unusedTargets() {
    targets
        .descendingMap()
        .forEach(
            (at, reference) -> {
              if (references.isUsed(reference)) {
                blocks.remove((int) at);
              }
            });
  }
}
