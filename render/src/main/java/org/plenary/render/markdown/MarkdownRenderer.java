package org.plenary.render.markdown;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.plenary.model.Document;
import org.plenary.model.Draft;
import org.plenary.render.LinkedPlaces;
import org.plenary.render.Renderer;
import org.plenary.render.WellFormed;

/** Writes the dialect that the package describes: {@code *recalling*}, then {@code a\) that …}. */
public final class MarkdownRenderer implements Renderer {
  @Override
  public void render(Draft draft, OutputStream out) throws IOException {
    MarkdownLines lines = new MarkdownLines(FrontMatter.of(draft));
    List<LinkedPlaces> places = LinkedPlaces.of(draft);
    for (int i = 0; i < places.size(); i++) {
      Document document = draft.documents().get(i);
      String prefix = places.size() > 1 ? "d" + (i + 1) + "-" : "";
      MarkdownPlaces own = new MarkdownPlaces(places.get(i), prefix);
      MarkdownNotes notes = new MarkdownNotes(document.notes(), prefix, own);
      new MarkdownWriter(lines, document, notes).write();
    }
    WellFormed.write(lines.toString(), out);
  }
}
