package org.plenary.render.markdown;

import java.io.IOException;
import java.io.OutputStream;
import org.plenary.model.Document;
import org.plenary.model.Draft;
import org.plenary.render.Renderer;
import org.plenary.render.WellFormed;

/** Writes the dialect that the package describes: {@code *recalling*}, then {@code a\) that …}. */
public final class MarkdownRenderer implements Renderer {
  @Override
  public void render(Draft draft, OutputStream out) throws IOException {
    MarkdownLines lines = new MarkdownLines(FrontMatter.of(draft));
    int number = 0;
    for (Document document : draft.documents()) {
      number++;
      String prefix = draft.documents().size() > 1 ? "d" + number + "-" : "";
      new MarkdownWriter(lines, document, new MarkdownNotes(document.notes(), prefix)).write();
    }
    WellFormed.write(lines.toString(), out);
  }
}
