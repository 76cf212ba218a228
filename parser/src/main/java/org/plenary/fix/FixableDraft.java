package org.plenary.fix;

import java.io.IOException;
import java.io.OutputStream;
import org.plenary.diagnostic.Edit;
import org.plenary.lint.LintContext;
import org.plenary.read.UnreadableDocumentException;

/** A draft with the file that it stands in, whose words can be changed there. */
public interface FixableDraft {
  /** The text that patches of the draft are meant for. */
  String text();

  /**
   * True when the file has a place for a change: somebody typed the words, and it can hold them.
   */
  boolean takes(Edit edit);

  /**
   * What is known of the draft once it is changed.
   *
   * @throws UnreadableDocumentException when the file as it is cannot be read
   */
  LintContext with(Patch patch) throws UnreadableDocumentException;

  /**
   * Writes the file with the changes; the stream stays open. Without changes it is the file as it
   * was, byte for byte.
   *
   * @throws UnreadableDocumentException when the file as it is cannot be read
   * @throws IOException when the stream takes no more
   */
  void write(Patch patch, OutputStream out) throws UnreadableDocumentException, IOException;
}
