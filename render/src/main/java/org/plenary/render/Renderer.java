package org.plenary.render;

import java.io.IOException;
import java.io.OutputStream;
import org.plenary.model.Draft;

/** Writes a draft in one form. */
public interface Renderer {
  void render(Draft draft, OutputStream out) throws IOException;
}
