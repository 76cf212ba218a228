package org.plenary.read.docx;

import java.util.Optional;

/**
 * Where some of a Word file's words came from: the {@code considering} of the text from the fourth
 * {@code w:t} of {@code word/document.xml}.
 *
 * <p>Noted for what stands directly in a run: words, tabs, breaks, no-break hyphens and symbols.
 * The words of formulas, of labels that Word counts and of fields without a result have no origin.
 *
 * @param part the name of the part in the package
 * @param element how many characters (UTF-16, of the part as decoded, a byte order mark left out)
 *     stand before the tag of the element
 * @param skipped how many of the element's own characters are left out before the first that shows
 * @param start the first of the words, an offset into the text of the whole file
 * @param end behind the last of them
 */
public record Origin(String part, int element, int skipped, int start, int end) {
  /** The same for a text that begins elsewhere. */
  Origin moved(int by) {
    return new Origin(part, element, skipped, start + by, end + by);
  }

  /** What is left of it when the text's first characters are taken away. */
  Optional<Origin> behind(int from) {
    if (end <= from) {
      return Optional.empty();
    }
    int cut = Math.max(0, from - start);
    return Optional.of(new Origin(part, element, skipped + cut, start + cut - from, end - from));
  }
}
