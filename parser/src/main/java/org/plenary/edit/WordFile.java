package org.plenary.edit;

import org.plenary.read.UnreadableDocumentException;
import org.plenary.read.docx.DocxPackage;
import org.plenary.read.docx.DocxReader;
import org.plenary.read.docx.TracedDocument;
import org.plenary.source.SourceDocument;
import org.plenary.source.Span;

/**
 * A Word file that can be changed at the places where its words stand.
 *
 * <p>In a file with the paragraph {@code b)⇥Resolution 140 (Rev. Dubai, 2018)} this puts another
 * session there as a tracked change and leaves all else as it is:
 *
 * <pre>{@code
 * WordFile file = WordFile.of("r.docx", bytes, new DocxReader());
 * int at = file.source().text().indexOf("Dubai, 2018");
 * WordEdit edit = file.edit(Manner.TRACKED);
 * edit.replace(new Span(at, at + 11), "Bucharest, 2022");
 * edit.writeTo(out);
 * }</pre>
 *
 * <p>Spans are offsets into the text of {@link #source()}. What has no width there — footnote
 * marks, bookmarks, ranges of comments, pictures — stays where it is between the words around it.
 */
public final class WordFile {
  private final DocxPackage parts;
  private final TracedDocument traced;
  private final Origins origins;

  private WordFile(DocxPackage parts, TracedDocument traced) {
    this.parts = parts;
    this.traced = traced;
    this.origins = new Origins(traced.origins());
  }

  /**
   * Reads a file. Which side of tracked changes its text has is the reader's; only words of that
   * side can be changed.
   *
   * @throws UnreadableDocumentException when it is no Word file or damaged
   */
  public static WordFile of(String name, byte[] bytes, DocxReader reader)
      throws UnreadableDocumentException {
    return new WordFile(DocxPackage.of(bytes), reader.trace(name, bytes));
  }

  /** The file as it was read. */
  public SourceDocument source() {
    return traced.document();
  }

  /** Its parts. */
  public DocxPackage parts() {
    return parts;
  }

  /** Where its words came from. */
  Origins origins() {
    return origins;
  }

  /**
   * True when the words of a span can be changed; for an empty span, when words can be put there.
   * False for labels that Word counts by itself, formulas, and spans over several paragraphs.
   */
  public boolean isEditable(Span span) {
    return span.length() > 0 ? !origins.of(span).isEmpty() : WordEdit.isInsertable(origins, span);
  }

  /** Begins to change a copy of the file; the file itself stays as it is. */
  public WordEdit edit(Manner manner) {
    return new WordEdit(new PackageCopy(parts), origins, manner);
  }
}
