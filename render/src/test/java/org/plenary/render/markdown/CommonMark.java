package org.plenary.render.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** What an independent parser sees in our Markdown: its blocks of text, and what else is there. */
final class CommonMark {
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
          .build();

  private final List<String> texts = new ArrayList<>();
  private final List<String> kinds = new ArrayList<>();
  private final List<String> links = new ArrayList<>();
  private int calls;

  private CommonMark(Node document) {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      kinds.add(node.getClass().getSimpleName());
    }
    document.accept(new Texts());
  }

  static CommonMark parse(String markdown) {
    return new CommonMark(PARSER.parse(markdown));
  }

  /** The texts of paragraphs, headings and cells; a line break is {@code \n}. */
  List<String> texts() {
    return texts;
  }

  /** The classes of the top blocks. */
  List<String> kinds() {
    return kinds;
  }

  List<String> links() {
    return links;
  }

  int calls() {
    return calls;
  }

  private final class Texts extends AbstractVisitor {
    private StringBuilder current = new StringBuilder();
    private boolean afterBreak;

    private void block(Node node) {
      current = new StringBuilder();
      visitChildren(node);
      texts.add(current.toString());
    }

    @Override
    public void visit(Paragraph paragraph) {
      block(paragraph);
    }

    @Override
    public void visit(Heading heading) {
      block(heading);
    }

    @Override
    public void visit(CustomNode node) {
      if (node instanceof TableCell) {
        block(node);
      } else if (node instanceof FootnoteReference) {
        calls++;
      } else {
        visitChildren(node);
      }
    }

    @Override
    public void visit(CustomBlock block) {
      visitChildren(block);
    }

    @Override
    public void visit(Text text) {
      String literal = text.getLiteral();
      current.append(afterBreak && literal.startsWith(" ") ? literal.substring(1) : literal);
      afterBreak = false;
    }

    @Override
    public void visit(Link link) {
      links.add(link.getDestination());
      visitChildren(link);
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
      current.append('\n');
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
      current.append("(soft break)");
    }

    @Override
    public void visit(HtmlInline html) {
      if (html.getLiteral().equals("<br>")) {
        current.append('\n');
        afterBreak = true;
      }
    }

    @Override
    public void visit(HtmlBlock html) {
      texts.add(html.getLiteral());
    }
  }
}
