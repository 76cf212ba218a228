package org.plenary.model;

import java.util.List;

/**
 * A part of a document. A kind can come again: sections I and II of a General Assembly resolution
 * may each have a preamble.
 *
 * @param number counts the annexes from 1; 0 for the other kinds
 */
public record Part(PartKind kind, int number, List<Block> content) {
  public Part {
    content = List.copyOf(content);
  }
}
