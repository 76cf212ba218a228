package org.plenary.cli.output;

import java.io.IOException;
import java.io.OutputStream;

/** Something that can be written: a rendered draft, a list of units. */
@FunctionalInterface
public interface Content {
  /**
   * Writes all of it; the stream stays open.
   *
   * @throws IOException when the stream takes no more
   */
  void writeTo(OutputStream out) throws IOException;
}
