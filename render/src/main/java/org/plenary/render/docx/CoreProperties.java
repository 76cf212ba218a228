package org.plenary.render.docx;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import org.plenary.language.Language;
import org.plenary.model.Block;
import org.plenary.model.Draft;
import org.plenary.model.MatterRole;
import org.plenary.source.Blanks;

/** What the file says of itself: its title and its language, no dates and no names. */
final class CoreProperties {
  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
  private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

  private CoreProperties() {}

  static byte[] of(Draft draft, Language language) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WordXml xml = new WordXml(bytes);
    xml.open("cp:coreProperties").set("xmlns:cp", NAMESPACE).set("xmlns:dc", DUBLIN_CORE);
    title(draft).ifPresent(title -> xml.open("dc:title").text(title).close());
    xml.open("dc:language").text(language.code()).close();
    xml.close().flush();
    return bytes.toByteArray();
  }

  /** The first title; where there is none the first number line. */
  private static Optional<String> title(Draft draft) {
    return first(draft, MatterRole.TITLE).or(() -> first(draft, MatterRole.NUMBER_LINE));
  }

  private static Optional<String> first(Draft draft, MatterRole role) {
    List<Block> blocks =
        draft.documents().stream()
            .flatMap(document -> document.parts().stream())
            .flatMap(part -> part.content().stream())
            .toList();
    return blocks.stream()
        .filter(Block.Matter.class::isInstance)
        .map(Block.Matter.class::cast)
        .filter(matter -> matter.role() == role)
        .map(matter -> Blanks.squeeze(matter.text().text()))
        .findFirst();
  }
}
