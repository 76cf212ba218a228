package org.plenary.render.docx;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.plenary.language.Language;
import org.plenary.model.Block;
import org.plenary.model.Document;
import org.plenary.model.Draft;
import org.plenary.model.MatterRole;
import org.plenary.model.Part;
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
    Optional<String> title = title(draft);
    if (title.isPresent()) {
      xml.open("dc:title").text(title.get()).close();
    }
    xml.open("dc:language").text(language.code()).close();
    xml.close().flush();
    return bytes.toByteArray();
  }

  /** The first title; where there is none the first number line. */
  private static Optional<String> title(Draft draft) {
    Optional<String> title = first(draft, MatterRole.TITLE);
    return title.isPresent() ? title : first(draft, MatterRole.NUMBER_LINE);
  }

  private static Optional<String> first(Draft draft, MatterRole role) {
    for (Document document : draft.documents()) {
      for (Part part : document.parts()) {
        for (Block block : part.content()) {
          if (block instanceof Block.Matter matter && matter.role() == role) {
            return Optional.of(Blanks.squeeze(matter.text().accepted().text()));
          }
        }
      }
    }
    return Optional.empty();
  }
}
