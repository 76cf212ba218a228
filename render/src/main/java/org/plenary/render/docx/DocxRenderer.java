package org.plenary.render.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.plenary.language.Language;
import org.plenary.model.Draft;
import org.plenary.render.Renderer;

/**
 * Writes a draft as a Word file in the styles of its house: the callout <i>considering</i> in
 * {@code Call}, {@code a)⇥that …} with its label typed, footnotes as Word's own.
 *
 * <p>The same draft gives the same bytes. Several documents of one draft follow each other on new
 * pages, in the styles of the first one's language. The stream stays open.
 */
public final class DocxRenderer implements Renderer {
  private final WordOptions options;

  /** In the looks of each draft's own house. */
  public DocxRenderer() {
    this(WordOptions.NONE);
  }

  public DocxRenderer(WordOptions options) {
    this.options = options;
  }

  @Override
  public void render(Draft draft, OutputStream out) throws IOException {
    write(draft, out);
  }

  /**
   * Writes all of a draft.
   *
   * @return the names of the styles that the template did not have and got, {@code Res_No}
   * @throws IOException when {@code out} does not take it
   */
  public List<String> write(Draft draft, OutputStream out) throws IOException {
    Language language =
        draft.documents().isEmpty() ? Language.EN : draft.documents().get(0).language();
    Stationery paper = Stationeries.of(options, draft, language);
    try (PackageWriter parts = new PackageWriter(out)) {
      paper.begin(parts);
      parts.write(PartName.CORE, CoreProperties.of(draft, language));
      ListNumbers lists = paper.lists();
      MainPart main = new MainPart(parts.open(paper.mainPart()), paper, options, lists);
      main.write(draft);
      parts.close(paper.mainPart());
      paper.count(lists, main.links());
      addNotesAndLinks(main, paper, parts);
      return paper.end(parts, lists);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void addNotesAndLinks(MainPart main, Stationery paper, PackageWriter parts)
      throws IOException {
    parts.write(PartName.relationships(paper.mainPart()), main.links().bytes());
    parts.write(paper.footnotesPart(), main.footnotes().bytes());
    Relationships links = main.footnotes().links();
    if (!links.isEmpty()) {
      parts.write(PartName.relationships(paper.footnotesPart()), links.bytes());
    }
  }
}
