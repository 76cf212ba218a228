package org.plenary.render.docx;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.plenary.model.Block;
import org.plenary.model.Draft;
import org.plenary.model.MatterRole;
import org.plenary.source.Blanks;

/**
 * What stands above the text from the second page on: the symbol of the paper, {@code C25/35-E}.
 */
final class RunningHead {
  /** What is longer is no symbol but a line that was taken for one. */
  private static final int LONGEST = 40;

  private RunningHead() {}

  /** That of a draft, when its first document has a symbol. */
  static Optional<String> of(Draft draft) {
    return draft.documents().stream()
        .limit(1)
        .flatMap(document -> document.parts().stream())
        .flatMap(part -> part.content().stream())
        .filter(block -> block instanceof Block.Matter)
        .map(block -> (Block.Matter) block)
        .filter(matter -> matter.role() == MatterRole.SYMBOL)
        .map(matter -> Blanks.squeeze(matter.text().accepted().text()))
        .filter(symbol -> !symbol.isEmpty() && symbol.length() <= LONGEST)
        .findFirst();
  }

  /** The part that holds it. */
  static byte[] bytes(String symbol) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WordXml xml = new WordXml(bytes);
    xml.open("w:hdr").set("xmlns:w", WordXml.NAMESPACE);
    xml.open("w:p").open("w:pPr").value("w:pStyle", WordStyle.HEADER.id()).close();
    xml.open("w:r").open("w:t").text(symbol).close().close();
    xml.close().close().flush();
    return bytes.toByteArray();
  }
}
