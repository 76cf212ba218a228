package org.plenary.read.docx;

import com.ctc.wstx.stax.WstxInputFactory;
import org.plenary.read.DocumentReader;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.source.SourceDocument;

/**
 * Reads Word files ({@code .docx}, {@code .docm}, {@code .dotx}).
 *
 * <p>What Word shows is what is read: the results of fields, not their codes; the label {@code a)}
 * that Word counts by itself, as {@link org.plenary.source.Numbering}; one side of a tracked change
 * or both, as {@link Changes} says. The two sides of a move are never both taken for text.
 *
 * <p>Safe for use by several threads.
 */
public final class DocxReader implements DocumentReader {
  private final Changes changes;
  private final ReadingLimits limits;
  private final WstxInputFactory xml = DocxPackage.newXmlFactory();
  private final HouseStyles houses = new HouseStyles();
  private final SymbolFonts symbols = new SymbolFonts();
  private final NumberFormats formats = NumberFormats.load();

  /** Accepts tracked changes, with the usual limits. */
  public DocxReader() {
    this(Changes.ACCEPT, ReadingLimits.DEFAULT);
  }

  public DocxReader(Changes changes) {
    this(changes, ReadingLimits.DEFAULT);
  }

  public DocxReader(Changes changes, ReadingLimits limits) {
    this.changes = changes;
    this.limits = limits;
  }

  @Override
  public SourceDocument read(String name, byte[] bytes) throws UnreadableDocumentException {
    return read(name, bytes, false).document();
  }

  /**
   * Reads a file and notes where its words came from.
   *
   * @throws UnreadableDocumentException as {@link #read} does
   */
  public TracedDocument trace(String name, byte[] bytes) throws UnreadableDocumentException {
    return read(name, bytes, true);
  }

  private TracedDocument read(String name, byte[] bytes, boolean traces)
      throws UnreadableDocumentException {
    FileSignature.check(bytes);
    DocxFile file = open(bytes, true, traces);
    SourceDocument document = file.read(name);
    if (file.leavesFieldOpen()) {
      // A field whose end is missing would swallow the rest of the text.
      file = open(bytes, false, traces);
      document = file.read(name);
    }
    return new TracedDocument(document, file.origins(), file.labels());
  }

  private DocxFile open(byte[] bytes, boolean trustsFields, boolean traces)
      throws UnreadableDocumentException {
    DocxPackage parts = new DocxPackage(bytes, limits, xml);
    Reading reading = Reading.of(changes, houses, symbols, trustsFields, traces);
    return new DocxFile(parts, reading, formats);
  }
}
