package org.plenary.report;

import java.util.List;
import org.plenary.diagnostic.Catalogue;

/** Places as people name them. */
final class Places {
  private Places() {}

  /** {@code recalling, b) (paragraph 9)}; in a footnote {@code fn 2:1}. */
  static String inParagraphs(Finding finding, Catalogue catalogue) {
    String part = finding.position().part();
    String number =
        part.isEmpty()
            ? catalogue.text("word.paragraph", List.of(String.valueOf(finding.position().number())))
            : part;
    return finding.place().isEmpty() ? number : finding.place() + " (" + number + ")";
  }
}
