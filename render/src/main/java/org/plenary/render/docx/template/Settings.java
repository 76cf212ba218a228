package org.plenary.render.docx.template;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The settings of a template, as far as they would tie the new file to something elsewhere. */
final class Settings {
  /** A template on somebody's disk, a data source, a lock. */
  private static final Set<String> TIES =
      Set.of("attachedTemplate", "mailMerge", "documentProtection", "writeProtection");

  private Settings() {}

  /** The part without them; nothing when it has none. */
  static Optional<byte[]> withoutTies(Archive.Part part) throws TemplateException {
    Document tree = Xml.read(part);
    List<Element> ties =
        Xml.children(tree.getDocumentElement()).stream()
            .filter(element -> TIES.contains(element.getLocalName()))
            .toList();
    ties.forEach(tie -> tie.getParentNode().removeChild(tie));
    return ties.isEmpty() ? Optional.empty() : Optional.of(Xml.bytes(tree));
  }
}
