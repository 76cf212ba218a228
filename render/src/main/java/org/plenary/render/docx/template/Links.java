package org.plenary.render.docx.template;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** What a part points at. */
final class Links {
  private static final String SUFFIX = ".rels";

  private final List<Link> all;

  private Links(List<Link> all) {
    this.all = all;
  }

  /** Those of a part; of the package itself when the name is empty. */
  static Links of(Archive archive, String part) throws TemplateException {
    List<Link> all = new ArrayList<>();
    Optional<Archive.Part> found = archive.find(partOfLinks(part));
    if (found.isPresent()) {
      for (Element element : Xml.children(Xml.read(found.get()).getDocumentElement())) {
        String target = element.getAttribute("Target");
        boolean external = element.getAttribute("TargetMode").equals("External");
        all.add(
            new Link(
                element.getAttribute("Id"),
                element.getAttribute("Type"),
                target,
                external,
                external ? "" : resolved(part, target)));
      }
    }
    return new Links(all);
  }

  static String partOfLinks(String part) {
    int slash = part.lastIndexOf('/') + 1;
    return part.substring(0, slash) + "_rels/" + part.substring(slash) + SUFFIX;
  }

  /** {@code ../media/image1.png} seen from {@code word/header1.xml}: {@code media/image1.png}. */
  private static String resolved(String part, String target) throws TemplateException {
    try {
      return new URI(null, null, "/" + part, null).resolve(target).getPath().substring(1);
    } catch (URISyntaxException | IllegalArgumentException e) {
      TemplateException problem = new TemplateException("template.missing", target);
      problem.initCause(e);
      throw problem;
    }
  }

  List<Link> all() {
    return all;
  }

  /** The first part of that kind inside the package. */
  Optional<String> first(String kind) {
    return all.stream()
        .filter(link -> link.kind().equals(kind) && !link.external())
        .map(Link::part)
        .findFirst();
  }
}
