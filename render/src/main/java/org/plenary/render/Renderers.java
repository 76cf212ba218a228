package org.plenary.render;

import java.util.Map;
import java.util.Optional;
import org.plenary.render.html.HtmlRenderer;
import org.plenary.render.json.JsonRenderer;
import org.plenary.render.markdown.MarkdownRenderer;
import org.plenary.render.text.TextRenderer;

/** The renderers that need no options, by form; adding one is a line here. */
public final class Renderers {
  private static final Map<OutputForm, Renderer> ALL =
      Map.of(
          OutputForm.MARKDOWN, new MarkdownRenderer(),
          OutputForm.HTML, new HtmlRenderer(),
          OutputForm.JSON, new JsonRenderer(),
          OutputForm.TEXT, new TextRenderer());

  private Renderers() {}

  /** The renderer of that form; renderers have no state and can be shared. */
  public static Optional<Renderer> of(OutputForm form) {
    return Optional.ofNullable(ALL.get(form));
  }
}
