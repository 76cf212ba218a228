package org.plenary.read.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.source.Place;

/** The blocks of a body, a cell, a text box or a note, in order. */
final class BlockList {
  private final List<Draft> blocks = new ArrayList<>();
  private Optional<OpenParagraph> unfinished = Optional.empty();

  /** The paragraph that a paragraph element at that place adds to. */
  OpenParagraph begin(Place place) {
    OpenParagraph paragraph = unfinished.orElseGet(() -> new OpenParagraph(place));
    unfinished = Optional.empty();
    paragraph.goOn(place);
    return paragraph;
  }

  /** The paragraph's mark is gone: whatever paragraph comes next goes on in it. */
  void leaveOpen(OpenParagraph paragraph) {
    unfinished = Optional.of(paragraph);
  }

  /** What was left open and found no continuation before a table or the end. */
  Optional<OpenParagraph> takeUnfinished() {
    Optional<OpenParagraph> left = unfinished;
    unfinished = Optional.empty();
    return left;
  }

  void add(Draft block) {
    blocks.add(block);
  }

  void addAll(List<Draft> more) {
    blocks.addAll(more);
  }

  List<Draft> blocks() {
    return blocks;
  }
}
