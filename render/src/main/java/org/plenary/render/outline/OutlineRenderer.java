package org.plenary.render.outline;

import java.io.IOException;
import java.io.OutputStream;
import org.plenary.model.Draft;
import org.plenary.render.Renderer;
import org.plenary.render.WellFormed;

/** Writes the model as an indented outline; the package shows one. */
public final class OutlineRenderer implements Renderer {
  private final boolean spans;

  /** Without spans, so that all input forms of one draft give the same outline. */
  public OutlineRenderer() {
    this(false);
  }

  /**
   * @param spans true to add to each text where it stands in the source: {@code @12-40}, offsets in
   *     UTF-16 units
   */
  public OutlineRenderer(boolean spans) {
    this.spans = spans;
  }

  @Override
  public void render(Draft draft, OutputStream out) throws IOException {
    WellFormed.write(outline(draft), out);
  }

  /** The outline as text, every line with its line feed. */
  public String outline(Draft draft) {
    OutlineWriter writer = new OutlineWriter(spans);
    draft.documents().forEach(writer::document);
    return writer.toString();
  }
}
