package org.plenary.render.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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
  @Override
  public void render(Draft draft, OutputStream out) throws IOException {
    Language language =
        draft.documents().isEmpty() ? Language.EN : draft.documents().get(0).language();
    try (PackageWriter parts = new PackageWriter(out)) {
      parts.write(PartName.CONTENT_TYPES, ContentTypes.bytes());
      parts.write(PartName.PACKAGE_RELATIONSHIPS, Relationships.ofPackage().bytes());
      parts.write(PartName.CORE, CoreProperties.of(draft, language));
      PreparedParts.copy(language, parts);
      MainPart main = new MainPart(parts.open(PartName.DOCUMENT), language);
      main.write(draft);
      parts.close(PartName.DOCUMENT);
      addNotesAndLinks(main, parts);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void addNotesAndLinks(MainPart main, PackageWriter parts) throws IOException {
    parts.write(PartName.DOCUMENT_RELATIONSHIPS, main.links().bytes());
    parts.write(PartName.FOOTNOTES, main.footnotes().bytes());
    Relationships links = main.footnotes().links();
    if (!links.isEmpty()) {
      parts.write(PartName.FOOTNOTES_RELATIONSHIPS, links.bytes());
    }
  }
}
