package org.plenary.render;

import org.plenary.render.docx.DocxRenderer;
import org.plenary.render.html.HtmlRenderer;
import org.plenary.render.json.JsonRenderer;
import org.plenary.render.markdown.MarkdownRenderer;
import org.plenary.render.text.TextRenderer;

/** The renderers by form; adding one is a line here. */
public final class Renderers {
  private Renderers() {}

  /** The renderer of that form; renderers have no state and can be shared. */
  public static Renderer of(OutputForm form) {
    return switch (form) {
      case DOCX -> new DocxRenderer();
      case MARKDOWN -> new MarkdownRenderer();
      case HTML -> new HtmlRenderer();
      case JSON -> new JsonRenderer();
      case TEXT -> new TextRenderer();
    };
  }
}
