package org.plenary.parse;

import java.util.ArrayList;
import java.util.List;
import org.plenary.language.Role;
import org.plenary.model.Part;
import org.plenary.model.PartKind;

/** The parts of the clauses as they grow: which part, section, callout and paragraph are open. */
final class ClauseTree {
  private final List<Part> parts = new ArrayList<>();
  private final Nesting nesting = new Nesting();
  private List<BlockBuilder> content = new ArrayList<>();
  private PartKind kind = PartKind.PREAMBLE;
  private BlockBuilder section;
  private BlockBuilder callout;
  private BlockBuilder paragraph;

  PartKind kind() {
    return kind;
  }

  boolean isPreamble() {
    return kind == PartKind.PREAMBLE;
  }

  Nesting nesting() {
    return nesting;
  }

  boolean hasCallout() {
    return callout != null;
  }

  /** True under {@code Recognizing:}. */
  boolean isCalloutBeforeColon() {
    return callout != null && ClauseRoles.endsWithColon(callout);
  }

  boolean hasParagraph() {
    return paragraph != null;
  }

  /** The paragraph that a list may belong to. */
  BlockBuilder paragraph() {
    return paragraph;
  }

  /** True when nothing stands in the part yet. */
  boolean isEmpty() {
    return content.isEmpty();
  }

  void enter(Role role) {
    enter(role == Role.OPERATIVE ? PartKind.OPERATIVE : PartKind.PREAMBLE);
  }

  void enter(PartKind next) {
    if (kind != next) {
      closePart();
      kind = next;
    }
  }

  private void closePart() {
    if (!content.isEmpty()) {
      parts.add(new Part(kind, 0, BlockBuilder.buildAll(content)));
      content = new ArrayList<>();
    }
    section = null;
    closeCallout();
    nesting.forget();
  }

  /** Closes callout, paragraph and lists. */
  void closeCallout() {
    callout = null;
    closeParagraph();
  }

  /** Closes paragraph and lists. */
  void closeParagraph() {
    paragraph = null;
    nesting.clear();
  }

  void openCallout(BlockBuilder block) {
    closeCallout();
    nesting.forget();
    inSection(block);
    callout = block;
  }

  void openSection(BlockBuilder block) {
    closeCallout();
    nesting.forget();
    content.add(block);
    section = block;
  }

  /** A heading or line that nothing goes into. */
  void set(BlockBuilder block) {
    closeParagraph();
    inSection(block);
  }

  void openParagraph(BlockBuilder block) {
    container(block);
    paragraph = block;
    nesting.clear();
  }

  /** An item that belongs to the paragraph before it. */
  void addToParagraph(BlockBuilder item) {
    paragraph.add(item);
  }

  void forgetParagraph() {
    paragraph = null;
  }

  /** Adds to the callout, or where there is none to the section or the part. */
  void container(BlockBuilder block) {
    if (callout != null) {
      callout.add(block);
    } else {
      inSection(block);
    }
  }

  /** Adds to the innermost item that is open. */
  void place(BlockBuilder block) {
    if (!nesting.isEmpty()) {
      nesting.innermost().add(block);
    } else {
      container(block);
    }
  }

  private void inSection(BlockBuilder block) {
    if (section != null) {
      section.add(block);
    } else {
      content.add(block);
    }
  }

  /** All parts; asked once, at the end. */
  List<Part> finish() {
    closePart();
    return parts;
  }
}
