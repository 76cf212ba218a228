package org.plenary.render.docx.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * A Word file of the user's whose looks a draft takes: styles, page, headers, footers, logos.
 *
 * <p>Its words are left out. The page is that of the section with most of the template's text: a
 * cover before it is none of the paper. Nothing of it changes; every draft takes a {@link Copy}.
 */
public final class Template {
  /** What a text without words still points at. */
  private static final Set<String> KEPT =
      Set.of(
          "styles",
          "stylesWithEffects",
          "settings",
          "webSettings",
          "fontTable",
          "theme",
          "numbering",
          "footnotes",
          "endnotes",
          "customXml");

  private final Archive archive;
  private final String mainPart;
  private final Page page;
  private final boolean numbered;
  private final List<Link> links = new ArrayList<>();
  private final Styles styles;

  private Template(Archive archive, String mainPart) throws TemplateException {
    this.archive = archive;
    this.mainPart = mainPart;
    TextScan text = TextScan.of(archive.get(mainPart));
    this.page = Page.of(text.sections());
    this.numbered = text.isNumbered();
    for (Link link : Links.of(archive, mainPart).all()) {
      if (!link.external() && isKept(link) && archive.find(link.part()).isPresent()) {
        links.add(link);
      }
    }
    this.styles = styles();
  }

  /**
   * Reads a template.
   *
   * @throws TemplateException when it is no Word file, or a damaged one
   */
  public static Template of(byte[] file) throws TemplateException {
    Archive archive = Archive.of(file);
    Optional<String> main = Links.of(archive, "").first("officeDocument");
    if (main.isEmpty()) {
      throw new TemplateException("template.no-text");
    }
    Template template = new Template(archive, archive.get(main.get()).name());
    // What a copy would stumble over is found before anything is written.
    new Copy(template);
    return template;
  }

  private boolean isKept(Link link) {
    return KEPT.contains(link.kind()) || page.uses(link.id());
  }

  /** A fresh tree of them: a copy may add to it. */
  Styles styles() throws TemplateException {
    Optional<Archive.Part> part = first("styles");
    return new Styles(part.isPresent() ? Xml.read(part.get()) : Xml.empty("styles"));
  }

  Optional<Archive.Part> first(String kind) {
    return links.stream()
        .filter(link -> link.kind().equals(kind))
        .flatMap(link -> archive.find(link.part()).stream())
        .findFirst();
  }

  Archive archive() {
    return archive;
  }

  /** The part with the text. */
  public String mainPart() {
    return mainPart;
  }

  /** What the text points at when it is empty. */
  public List<Link> links() {
    return List.copyOf(links);
  }

  /** The part of that kind, {@code footnotes}. */
  public Optional<String> part(String kind) {
    return first(kind).map(Archive.Part::name);
  }

  /**
   * The set-up of the page, {@code w:sectPr}, that names its headers and footers.
   *
   * @param rightToLeft true when the text on it runs from right to left
   */
  public Element page(boolean rightToLeft) {
    return page.properties(rightToLeft);
  }

  /** How wide the text on the page is, in twips; nothing when it does not say. */
  public Optional<Integer> textWidth() {
    return page.textWidth();
  }

  /** True when its text has automatic numbers. */
  public boolean isNumbered() {
    return numbered;
  }

  /** All styles that it has. */
  public List<TemplateStyle> knownStyles() {
    return List.copyOf(styles.all());
  }

  /** The language of text that says none, {@code ru-RU}; empty when it does not say. */
  public String language() {
    return styles.language();
  }

  /** True when paragraphs run from right to left unless they say otherwise. */
  public boolean isRightToLeft() {
    return styles.isRightToLeft();
  }
}
