package org.plenary.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.plenary.model.Draft;

/** What a renderer writes, as text. */
public final class Rendered {
  private Rendered() {}

  public static String by(Renderer renderer, Draft draft) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      renderer.render(draft, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
