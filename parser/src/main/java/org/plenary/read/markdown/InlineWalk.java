package org.plenary.read.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import org.plenary.source.Mark;

/** The nodes inside a paragraph, a heading or a cell into a passage. */
final class InlineWalk {
  private final MaskedText source;
  private final References references;
  private PassageBuilder out;

  InlineWalk(MaskedText source, References references) {
    this.source = source;
    this.references = references;
  }

  /** What a block says. */
  Passage of(Node block) {
    out = new PassageBuilder(source, block.getStartOffset());
    children(block);
    return out.build();
  }

  /** Signs that mean nothing: code, which is text here. */
  Passage verbatim(BasedSequence signs) {
    int end = signs.getEndOffset();
    while (end > signs.getStartOffset() && "\r\n".indexOf(source.shownAt(end - 1)) >= 0) {
      end--;
    }
    PassageBuilder builder = new PassageBuilder(source, signs.getStartOffset());
    builder.plain(signs.getStartOffset(), end);
    return builder.build();
  }

  private void children(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      visit(child);
    }
  }

  private void visit(Node node) {
    if (node instanceof Text) {
      out.text(node.getStartOffset(), node.getEndOffset());
    } else if (node instanceof TextBase) {
      children(node);
    } else if (node instanceof Emphasis) {
      emphasis(node, Mark.Emphasis.Kind.ITALIC);
    } else if (node instanceof StrongEmphasis) {
      emphasis(node, Mark.Emphasis.Kind.BOLD);
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      out.endLine(node instanceof HardLineBreak, node.getEndOffset() - 1);
    } else if (node instanceof HtmlEntity) {
      out.reference(node.getStartOffset(), node.getEndOffset());
    } else if (node instanceof HtmlInline) {
      tag(node);
    } else {
      visitLink(node);
    }
  }

  private void visitLink(Node node) {
    if (node instanceof Code code) {
      code(code);
    } else if (node instanceof AutoLink link) {
      out.plain(link.getText().getStartOffset(), link.getText().getEndOffset());
    } else if (node instanceof MailLink link) {
      out.plain(link.getText().getStartOffset(), link.getText().getEndOffset());
    } else if (node instanceof Link link) {
      inlineLink(link);
    } else if (node instanceof Image) {
      children(node);
    } else if (node instanceof LinkRef reference) {
      reference(reference);
    } else if (node instanceof Footnote footnote) {
      footnote(footnote);
    } else if (!(node instanceof HtmlInlineComment)) {
      withSigns(node);
    }
  }

  private void emphasis(Node node, Mark.Emphasis.Kind kind) {
    int start = out.length();
    children(node);
    out.star(kind, start);
  }

  private void code(Code code) {
    out.plain(code.getText().getStartOffset(), code.getText().getEndOffset());
  }

  /** {@code [^1](iv)} calls a note before words in brackets. */
  private void inlineLink(Link link) {
    String text = link.getText().toString();
    if (!text.startsWith("^")) {
      link(link, link.getUrl().unescape());
    } else if (references.isNote(text.substring(1))) {
      references.called(text.substring(1));
      out.call(text.substring(1));
      out.text(link.getTextClosingMarker().getEndOffset(), link.getEndOffset());
    } else {
      withSigns(link);
    }
  }

  private void link(Node node, String target) {
    int start = out.length();
    children(node);
    out.link(target, start);
  }

  private void reference(LinkRef reference) {
    Optional<String> target =
        references.target(
            reference.getReference().isEmpty() ? reference.getText() : reference.getReference());
    if (target.isPresent()) {
      link(reference, target.get());
    } else {
      withSigns(reference);
    }
  }

  private void footnote(Footnote footnote) {
    String label = footnote.getText().toString();
    if (references.isNote(label)) {
      references.called(label);
      out.call(label);
    } else {
      withSigns(footnote);
    }
  }

  private void tag(Node node) {
    Optional<HtmlTag> tag = HtmlTag.at(source.text(), node.getStartOffset(), node.getEndOffset());
    if (tag.isPresent()) {
      out.tag(tag.get(), node.getStartOffset());
    } else {
      out.plain(node.getStartOffset(), node.getEndOffset());
    }
  }

  /** A node that means nothing here: its children, and all the signs around them as text. */
  private void withSigns(Node node) {
    int at = node.getStartOffset();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      out.text(at, Math.max(at, child.getStartOffset()));
      visit(child);
      at = Math.max(at, child.getEndOffset());
    }
    out.text(at, Math.max(at, node.getEndOffset()));
  }
}
