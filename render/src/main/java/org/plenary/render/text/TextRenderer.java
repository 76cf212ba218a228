package org.plenary.render.text;

import java.io.IOException;
import java.io.OutputStream;
import org.plenary.model.Document;
import org.plenary.model.Draft;
import org.plenary.render.Renderer;
import org.plenary.render.WellFormed;

/** Writes plain text: {@code a)⇥recalling its resolution 5;} */
public final class TextRenderer implements Renderer {
  @Override
  public void render(Draft draft, OutputStream out) throws IOException {
    TextLines lines = new TextLines();
    for (Document document : draft.documents()) {
      new TextWriter(lines, document).write();
    }
    WellFormed.write(lines.toString(), out);
  }
}
