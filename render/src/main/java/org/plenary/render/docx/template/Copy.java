package org.plenary.render.docx.template;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The parts of a template on their way into a new file: byte for byte, but for those that take
 * something up and those that would lead out of the file.
 */
public final class Copy {
  /** Takes parts. */
  @FunctionalInterface
  public interface Sink {
    void take(String name, byte[] bytes) throws IOException;
  }

  private static final String CONTENT_TYPES = "[Content_Types].xml";

  /** Fields of headers may show them. What Word counted in the template's text is left out. */
  private static final Set<String> PROPERTIES = Set.of("custom-properties");

  private final Template template;
  private final Styles styles;
  private final Optional<Numbers> numbers;
  private final List<Element> noteLines;
  private final List<Link> properties;
  private final Map<String, byte[]> changed = new HashMap<>();
  private final Set<String> withoutLinks = new HashSet<>();
  private final Map<String, Archive.Part> parts = new LinkedHashMap<>();
  private final Map<String, String> typesBySuffix = new LinkedHashMap<>();
  private final Map<String, String> typesByName = new LinkedHashMap<>();

  public Copy(Template template) throws TemplateException {
    this.template = template;
    this.styles = template.styles();
    Optional<Archive.Part> lists = template.first("numbering");
    this.numbers = lists.isPresent() ? Optional.of(new Numbers(lists.get())) : Optional.empty();
    this.noteLines = findNoteLines();
    this.properties = findProperties();
    settings();
    endnotes();
    reach();
    types();
  }

  private List<Element> findNoteLines() throws TemplateException {
    Optional<Archive.Part> notes = template.first("footnotes");
    if (notes.isEmpty()) {
      return List.of();
    }
    parts.put(notes.get().name(), notes.get());
    return Xml.children(Xml.read(notes.get()).getDocumentElement(), "footnote").stream()
        .filter(note -> !Xml.value(note, "type").isEmpty())
        .toList();
  }

  private void settings() throws TemplateException {
    Optional<Archive.Part> part = template.first("settings");
    Optional<byte[]> free = part.isPresent() ? Settings.withoutTies(part.get()) : Optional.empty();
    if (free.isPresent()) {
      changed.put(part.get().name(), free.get());
      withoutLinks.add(part.get().name());
    }
  }

  /** The notes of the words that are left out go with them; the lines above notes stay. */
  private void endnotes() throws TemplateException {
    Optional<Archive.Part> part = template.first("endnotes");
    if (part.isEmpty()) {
      return;
    }
    Document tree = Xml.read(part.get());
    List<Element> notes =
        Xml.children(tree.getDocumentElement(), "endnote").stream()
            .filter(note -> Xml.value(note, "type").isEmpty())
            .toList();
    notes.forEach(tree.getDocumentElement()::removeChild);
    if (!notes.isEmpty()) {
      changed.put(part.get().name(), Xml.bytes(tree));
      withoutLinks.add(part.get().name());
    }
  }

  private List<Link> findProperties() throws TemplateException {
    return Links.of(template.archive(), "").all().stream()
        .filter(link -> !link.external() && PROPERTIES.contains(link.kind()))
        .filter(link -> template.archive().find(link.part()).isPresent())
        .toList();
  }

  /** Finds all that can be reached from the text that is left out, and the file's properties. */
  private void reach() throws TemplateException {
    Deque<Link> ahead = new ArrayDeque<>(template.links());
    ahead.addAll(properties);
    while (!ahead.isEmpty()) {
      Link link = ahead.poll();
      Optional<Archive.Part> part =
          link.external() ? Optional.empty() : template.archive().find(link.part());
      if (part.isPresent() && isNew(part.get().name())) {
        parts.put(part.get().name(), part.get());
        ahead.addAll(linksOf(part.get()));
      }
    }
    template.first("footnotes").ifPresent(notes -> parts.remove(notes.name()));
  }

  private boolean isNew(String part) {
    return !part.equals(template.mainPart()) && !parts.containsKey(part);
  }

  private List<Link> linksOf(Archive.Part part) throws TemplateException {
    return withoutLinks.contains(part.name())
        ? List.of()
        : Links.of(template.archive(), part.name()).all();
  }

  private void types() throws TemplateException {
    Map<String, String> names = new HashMap<>();
    parts.keySet().forEach(name -> names.put(Archive.key(name), name));
    Document tree = Xml.read(template.archive().get(CONTENT_TYPES));
    for (Element type : Xml.children(tree.getDocumentElement())) {
      String suffix = type.getAttribute("Extension");
      String part = names.get(Archive.key(type.getAttribute("PartName")));
      if (!suffix.isEmpty()) {
        typesBySuffix.put(suffix, type.getAttribute("ContentType"));
      } else if (part != null) {
        typesByName.put(part, type.getAttribute("ContentType"));
      }
    }
  }

  /** The lines above the footnotes, {@code w:footnote} with a type. */
  public List<Element> noteLines() {
    return noteLines;
  }

  /** What the package itself points at and a new file keeps: the firm, the fields of its own. */
  public List<Link> properties() {
    return properties;
  }

  /** The first number that no pattern of the template's lists has. */
  public int firstPattern() {
    return numbers.map(Numbers::firstPattern).orElse(0);
  }

  /** The first number that no list of the template has. */
  public int firstList() {
    return numbers.map(Numbers::firstList).orElse(1);
  }

  /**
   * Adds a style behind those of the template.
   *
   * @param newId the id that it gets
   * @param base what the style below it is called in the template
   * @param next what the style of the paragraph behind it is called there, when it is there
   */
  public void add(
      StyleShelf shelf,
      String id,
      String newId,
      UnaryOperator<String> base,
      Function<String, Optional<String>> next) {
    styles.add(shelf.take(id, newId, base, next));
  }

  /**
   * Adds lists to those of a template that has some.
   *
   * @param part a part that defines them
   */
  public void addLists(byte[] part) {
    numbers.orElseThrow().add(part);
  }

  /** Hands all parts on but the text, the footnotes and what the package says of itself. */
  public void writeTo(Sink sink) throws IOException {
    styles.changed().ifPresent(bytes -> changed.put(stylesPart(), bytes));
    numbers.ifPresent(
        lists -> lists.changed().ifPresent(bytes -> changed.put(lists.name(), bytes)));
    if (template.first("styles").isEmpty() && changed.containsKey(stylesPart())) {
      sink.take(stylesPart(), changed.get(stylesPart()));
    }
    for (Archive.Part part : parts.values()) {
      sink.take(part.name(), changed.getOrDefault(part.name(), part.bytes()));
      Optional<Archive.Part> links = template.archive().find(Links.partOfLinks(part.name()));
      if (links.isPresent() && !withoutLinks.contains(part.name())) {
        sink.take(links.get().name(), links.get().bytes());
      }
    }
  }

  private String stylesPart() {
    String main = template.mainPart();
    return template
        .part("styles")
        .orElse(main.substring(0, main.lastIndexOf('/') + 1) + "styles.xml");
  }

  /** The content types of all parts with a suffix. */
  public Map<String, String> typesBySuffix() {
    return typesBySuffix;
  }

  /** The content types of single parts. */
  public Map<String, String> typesByName() {
    return typesByName;
  }
}
