package org.plenary.edit;

import org.plenary.source.Span;

/**
 * The words at a place cannot be changed: nobody typed them (a label that Word counts), or they
 * stand in a formula, or not all in one paragraph.
 */
public final class UneditableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Span span;

  UneditableException(Span span) {
    super("not to be changed: " + span);
    this.span = span;
  }

  /** The place in the text of the file. */
  public Span span() {
    return span;
  }
}
