package org.plenary.read.docx;

import java.util.Comparator;
import java.util.List;
import org.plenary.source.SourceDocument;

/**
 * A Word file as it was read, with the way back from its words to the XML.
 *
 * @param document what was read
 * @param origins where its words came from, in the order of the text
 */
public record TracedDocument(SourceDocument document, List<Origin> origins) {
  public TracedDocument {
    origins = origins.stream().sorted(Comparator.comparingInt(Origin::start)).toList();
  }
}
