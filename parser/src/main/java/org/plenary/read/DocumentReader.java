package org.plenary.read;

import org.plenary.source.SourceDocument;

/** Turns the bytes of one form of file into a source. */
public interface DocumentReader {
  /**
   * Reads a file.
   *
   * @param name its name, for messages only
   * @param bytes all of it
   * @throws UnreadableDocumentException when it is not of this form or is damaged beyond reading
   */
  SourceDocument read(String name, byte[] bytes) throws UnreadableDocumentException;
}
