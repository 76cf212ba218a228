package org.plenary.render;

import java.io.IOException;
import java.io.OutputStream;
import org.plenary.model.Draft;

/** Writes a draft in one form. */
public interface Renderer {
  /**
   * Writes all of a draft. The same draft gives the same bytes every time.
   *
   * @param out stays open
   * @throws IOException when {@code out} does not take it
   */
  void render(Draft draft, OutputStream out) throws IOException;
}
