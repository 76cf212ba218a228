package org.plenary.cli.show;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.plenary.cli.extract.JsonString;
import org.plenary.source.Look;
import org.plenary.source.Mark;
import org.plenary.source.Prose;
import org.plenary.source.Remark;
import org.plenary.source.SourceBlock;
import org.plenary.source.SourceDocument;
import org.plenary.source.SourceNote;
import org.plenary.source.Span;

/**
 * A source as text, a block a line: {@code 5 [58,69) call italic label="a)" "признавая,"}.
 *
 * <p>The number is the line or paragraph, the range is that of the source's text.
 */
public final class BlockListing {
  private final StringBuilder out = new StringBuilder();

  private BlockListing() {}

  /** The listing of a source. */
  public static String of(SourceDocument source) {
    BlockListing listing = new BlockListing();
    listing.document(source);
    return listing.out.toString();
  }

  private void document(SourceDocument source) {
    out.append("form ").append(source.form().name().toLowerCase(Locale.ROOT)).append('\n');
    for (Map.Entry<String, String> entry : new TreeMap<>(source.metadata()).entrySet()) {
      out.append("metadata ").append(entry.getKey()).append('=');
      quote(entry.getValue());
      out.append('\n');
    }
    for (Remark remark : source.remarks()) {
      out.append("remark ").append(remark.key()).append(' ').append(remark.arguments());
      out.append('\n');
    }
    blocks(source.blocks(), "");
    for (SourceNote note : source.notes()) {
      out.append("note ").append(note.id()).append(" mark=");
      quote(note.mark());
      out.append('\n');
      note.paragraphs().forEach(paragraph -> paragraph(paragraph, "  "));
    }
  }

  private void blocks(List<SourceBlock> blocks, String indent) {
    for (SourceBlock block : blocks) {
      if (block instanceof SourceBlock.Paragraph paragraph) {
        paragraph(paragraph, indent);
      } else if (block instanceof SourceBlock.Table table) {
        table(table, indent);
      }
    }
  }

  private void table(SourceBlock.Table table, String indent) {
    out.append(indent).append("table");
    span(table.span());
    out.append('\n');
    for (SourceBlock.Row row : table.rows()) {
      out.append(indent).append(row.header() ? "  row header\n" : "  row\n");
      for (SourceBlock.Cell cell : row.cells()) {
        out.append(indent).append("    cell ").append(cell.columns()).append('x');
        out.append(cell.rows()).append('\n');
        blocks(cell.content(), indent + "      ");
      }
    }
  }

  private void paragraph(SourceBlock.Paragraph paragraph, String indent) {
    out.append(indent);
    if (!paragraph.place().part().isEmpty()) {
      out.append(paragraph.place().part()).append(' ');
    }
    out.append(paragraph.place().number());
    span(paragraph.span());
    look(paragraph.look());
    if (!paragraph.numbering().isNone()) {
      out.append(" level=").append(paragraph.numbering().level()).append(" label=");
      quote(paragraph.numbering().label());
    }
    out.append(' ');
    quote(paragraph.prose().text());
    out.append('\n');
    marks(paragraph.prose(), indent + "  ");
  }

  private void look(Look look) {
    out.append(' ').append(look.style().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    out.append(look.italic() ? " italic" : "").append(look.bold() ? " bold" : "");
    out.append(look.centred() ? " centred" : "");
    if (look.indent() != 0) {
      out.append(" indent=").append(look.indent());
    }
    if (!look.styleName().isEmpty()) {
      out.append(" style=");
      quote(look.styleName());
    }
  }

  private void marks(Prose prose, String indent) {
    for (Mark mark : prose.marks()) {
      out.append(indent).append(mark.start()).append('-').append(mark.end()).append(' ');
      out.append(named(mark)).append('\n');
    }
  }

  private static String named(Mark mark) {
    if (mark instanceof Mark.Emphasis emphasis) {
      return emphasis.kind().name().toLowerCase(Locale.ROOT);
    }
    if (mark instanceof Mark.Change change) {
      return change.kind().name().toLowerCase(Locale.ROOT) + " " + change.author();
    }
    return mark instanceof Mark.Link link
        ? "link " + link.target()
        : "note " + ((Mark.NoteAnchor) mark).note();
  }

  private void span(Span span) {
    out.append(" [").append(span.start()).append(',').append(span.end()).append(')');
  }

  private void quote(String text) {
    JsonString.quote(text, out);
  }
}
