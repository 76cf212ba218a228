package org.plenary.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.language.Language;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.read.docx.DocxPackage;
import org.plenary.source.Blanks;
import org.plenary.unit.Replacement;

/** What a file says of itself: its title, if that is one of its passages, and its language. */
final class TitleProperty {
  private static final String TYPE = "core-properties";

  private final DocxPackage original;

  TitleProperty(DocxPackage original) {
    this.original = original;
  }

  void translate(List<Replacement> replacements, Language to, Map<String, XmlPart> parts)
      throws UnreadableDocumentException {
    Optional<String> name = original.target("", TYPE);
    if (name.isEmpty() || !original.has(name.get())) {
      return;
    }
    XmlPart part = XmlPart.of(original, name.get());
    for (XmlElement property : part.root().elements()) {
      if (property.name().equals("language")) {
        property.setText(to.code());
      } else if (property.name().equals("title")) {
        String title = Blanks.squeeze(property.text());
        replacements.stream()
            .filter(each -> Blanks.squeeze(each.old().text()).equals(title))
            .findFirst()
            .ifPresent(each -> property.setText(each.text().text()));
      }
    }
    parts.put(name.get(), part);
  }
}
