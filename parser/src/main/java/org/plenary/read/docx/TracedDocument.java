package org.plenary.read.docx;

import java.util.ArrayList;
import java.util.List;
import org.plenary.source.SourceDocument;

/**
 * A Word file as it was read, with the way back from its words to the XML.
 *
 * @param document what was read
 * @param origins where its words came from, in the order of the text
 * @param labels how the labels that Word counts are defined, in the order of the text
 */
public record TracedDocument(
    SourceDocument document, List<Origin> origins, List<CountedLabel> labels) {
  public TracedDocument {
    List<CountedLabel> counted = new ArrayList<>(labels);
    counted.sort((a, b) -> Integer.compare(a.start(), b.start()));
    labels = List.copyOf(counted);
    List<Origin> sorted = new ArrayList<>(origins);
    sorted.sort((a, b) -> Integer.compare(a.start(), b.start()));
    origins = List.copyOf(sorted);
  }
}
