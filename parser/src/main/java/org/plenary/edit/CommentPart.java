package org.plenary.edit;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.read.docx.DocxPackage;

/** The part of a Word file that holds what its comments say, as it is and as it will be. */
final class CommentPart {
  private static final String TYPES = "[Content_Types].xml";
  private static final String KIND = "comments";
  private static final String CONTENT =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

  private static final String NO_RELATIONSHIPS =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships"
          + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>";

  private final DocxPackage parts;
  private final String main;
  private final Optional<String> target;
  private final WordSpace space;
  private final String author;
  private final Optional<PartText> present;
  private final List<Element> comments;

  /**
   * @param main the part with the text
   * @param space its vocabulary
   * @param author who says the new comments
   * @throws UnreadableDocumentException when the file is damaged
   */
  CommentPart(DocxPackage parts, String main, WordSpace space, String author)
      throws UnreadableDocumentException {
    this.parts = parts;
    this.main = main;
    this.author = author;
    this.target = parts.target(main, KIND);
    boolean there = target.isPresent() && parts.has(target.get());
    this.space = there ? WordSpace.of(parts, target.get()) : new WordSpace(space.strict(), true);
    try {
      this.present = there ? Optional.of(PartText.of(parts.bytes(target.get()))) : Optional.empty();
      this.comments = there ? comments(present.get().text()) : List.of();
    } catch (XMLStreamException e) {
      throw new UnreadableDocumentException("read.docx-xml", List.of(target.get(), "1", "1"));
    }
  }

  private static List<Element> comments(String text) throws XMLStreamException {
    return Element.all(text).stream()
        .filter(element -> element.depth() == 1 && element.name().equals("comment"))
        .toList();
  }

  private boolean isOwn(Element comment) {
    return comment.attribute("author").equals(author);
  }

  private static int number(String id) {
    boolean plain = !id.isEmpty() && id.length() < 10 && id.chars().allMatch(Character::isDigit);
    return plain ? Integer.parseInt(id) : -1;
  }

  /** The ids of the comments that the author has in the file. */
  Set<String> ownIds() {
    return comments.stream()
        .filter(this::isOwn)
        .map(comment -> comment.attribute("id"))
        .collect(Collectors.toSet());
  }

  /** The highest id of a comment; -1 for none. */
  int highestId() {
    return comments.stream().mapToInt(comment -> number(comment.attribute("id"))).max().orElse(-1);
  }

  /** A comment as the part has it. */
  String comment(int id, List<String> paragraphs) {
    RunXml xml = new RunXml("w");
    xml.raw("<w:comment" + space.declaration() + " w:id=\"" + id + "\" w:author=\"" + author);
    xml.raw("\" w:initials=\"" + author.charAt(0) + "\">");
    for (String paragraph : paragraphs) {
      xml.raw("<w:p><w:r>");
      xml.words(paragraph);
      xml.raw("</w:r></w:p>");
    }
    xml.raw("</w:comment>");
    return xml.toString();
  }

  /** Puts the part into a copy of the file, without the comments of the author. */
  void putWithoutOwn(PackageCopy copy) {
    String text = present.orElseThrow().text();
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Element comment : comments) {
      if (isOwn(comment)) {
        out.append(text, at, comment.start());
        at = comment.end();
      }
    }
    copy.put(target.orElseThrow(), present.get().bytes(out.append(text.substring(at)).toString()));
  }

  /** Puts the part into a copy of the file, with new comments behind those that are there. */
  void putWith(String added, PackageCopy copy)
      throws UnreadableDocumentException, XMLStreamException {
    if (present.isPresent()) {
      append(copy, target.orElseThrow(), added);
    } else {
      String name = target.isPresent() ? target.get() : freeName();
      copy.put(name, root(added));
      declare(copy, name);
    }
  }

  private byte[] root(String added) {
    String xml =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\""
            + space.uri()
            + "\">"
            + added
            + "</w:comments>";
    return xml.getBytes(StandardCharsets.UTF_8);
  }

  private String freeName() throws UnreadableDocumentException {
    String folder = main.substring(0, main.lastIndexOf('/') + 1);
    int number = 1;
    String name = folder + KIND + ".xml";
    while (parts.has(name)) {
      number++;
      name = folder + KIND + number + ".xml";
    }
    return name;
  }

  /** Makes the new part known to the package. */
  private void declare(PackageCopy copy, String name)
      throws UnreadableDocumentException, XMLStreamException {
    String type =
        "<Override xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\""
            + " PartName=\"/"
            + name
            + "\" ContentType=\""
            + CONTENT
            + "\"/>";
    if (copy.part(TYPES).isPresent()) {
      append(copy, TYPES, type);
    }
    if (target.isEmpty()) {
      int slash = main.lastIndexOf('/') + 1;
      String rels = main.substring(0, slash) + "_rels/" + main.substring(slash) + ".rels";
      if (copy.part(rels).isEmpty()) {
        copy.put(rels, NO_RELATIONSHIPS.getBytes(StandardCharsets.UTF_8));
      }
      append(copy, rels, relationship(copy.part(rels).orElseThrow(), name.substring(slash)));
    }
  }

  private String relationship(byte[] rels, String file) throws XMLStreamException {
    Set<String> taken = new HashSet<>();
    Element.all(PartText.of(rels).text()).forEach(each -> taken.add(each.attribute("Id")));
    int number = 1;
    while (taken.contains("rIdComments" + number)) {
      number++;
    }
    return "<Relationship xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\""
        + " Id=\"rIdComments"
        + number
        + "\" Type=\""
        + space.relationship(KIND)
        + "\" Target=\""
        + file
        + "\"/>";
  }

  private static void append(PackageCopy copy, String part, String xml)
      throws UnreadableDocumentException, XMLStreamException {
    PartText text = PartText.of(copy.part(part).orElseThrow());
    copy.put(part, text.bytes(Element.appended(text.text(), xml)));
  }
}
