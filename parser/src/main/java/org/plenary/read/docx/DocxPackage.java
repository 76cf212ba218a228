package org.plenary.read.docx;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.plenary.read.UnreadableDocumentException;

/** The parts of a Word file, opened by name and only when wanted. */
public final class DocxPackage {
  private final ZipDirectory directory;
  private final byte[] bytes;
  private final ReadingLimits limits;
  private final WstxInputFactory xml;
  private final PartStream.Total total = new PartStream.Total();
  private final Map<String, Relationships> known = new HashMap<>();

  DocxPackage(byte[] bytes, ReadingLimits limits, WstxInputFactory xml)
      throws UnreadableDocumentException {
    this.directory = ZipDirectory.of(bytes);
    this.bytes = bytes;
    this.limits = limits;
    this.xml = xml;
  }

  /**
   * The parts of a file, with the usual limits.
   *
   * @throws UnreadableDocumentException when the file is no package
   */
  public static DocxPackage of(byte[] bytes) throws UnreadableDocumentException {
    FileSignature.check(bytes);
    return new DocxPackage(bytes, ReadingLimits.DEFAULT, newXmlFactory());
  }

  /** An XML reader without document types, entities or anything fetched from elsewhere. */
  public static WstxInputFactory newXmlFactory() {
    WstxInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
    factory.getConfig().doParseLazily(false);
    return factory;
  }

  /** The names of all parts, in the order of the file's table of contents. */
  public List<String> names() {
    return directory.names();
  }

  /** A part's name as the file spells it; as given when there is no such part. */
  public String spelling(String part) {
    return names().stream()
        .filter(name -> ZipDirectory.key(name).equals(ZipDirectory.key(part)))
        .findFirst()
        .orElse(part);
  }

  /**
   * A part as it is, unpacked.
   *
   * @throws UnreadableDocumentException when there is no such part or it cannot be unpacked
   */
  public byte[] bytes(String part) throws UnreadableDocumentException {
    try (PartStream stream = unpack(part)) {
      return stream.readAllBytes();
    } catch (PartStream.Refused e) {
      throw e.reason();
    } catch (IOException e) {
      throw new UncheckedIOException(part, e);
    }
  }

  /** The part of that type that another part points to, {@code footnotes} of the main part. */
  public Optional<String> target(String part, String type) throws UnreadableDocumentException {
    return relationships(part).first(type);
  }

  /** True when there is a part of that name, whatever its case. */
  public boolean has(String part) throws UnreadableDocumentException {
    return directory.find(part).isPresent();
  }

  private PartStream unpack(String part) throws UnreadableDocumentException {
    ZipDirectory.Entry entry =
        directory
            .find(part)
            .orElseThrow(
                () -> new UnreadableDocumentException("read.docx-missing-part", List.of(part)));
    if (entry.encrypted()
        || entry.method() != PartStream.STORED && entry.method() != PartStream.DEFLATED) {
      throw new UnreadableDocumentException("read.docx-packing", List.of(part));
    }
    return new PartStream(bytes, entry, limits, total);
  }

  /**
   * Opens a part at its beginning.
   *
   * @throws UnreadableDocumentException when there is no such part or it cannot be unpacked
   */
  XmlCursor open(String part) throws UnreadableDocumentException {
    PartStream stream = unpack(part);
    try {
      return new XmlCursor(part, xml.createXMLStreamReader(stream), stream, limits);
    } catch (XMLStreamException e) {
      stream.close();
      throw XmlCursor.unreadable(
          e, new UnreadableDocumentException("read.docx-xml", List.of(part, "1", "1")));
    }
  }

  /** What a part points to; nothing when the package does not say. */
  Relationships relationships(String part) throws UnreadableDocumentException {
    int slash = part.lastIndexOf('/') + 1;
    String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    if (!known.containsKey(part)) {
      known.put(part, has(name) ? read(part, name) : Relationships.NONE);
    }
    return known.get(part);
  }

  private Relationships read(String part, String name) throws UnreadableDocumentException {
    try (XmlCursor cursor = open(name)) {
      return Relationships.of(part, cursor);
    }
  }

  /** The part with the text. */
  public String mainPart() throws UnreadableDocumentException {
    Optional<String> target = relationships("").first("officeDocument");
    if (target.isEmpty() || !has(target.get())) {
      throw new UnreadableDocumentException(
          "read.docx-no-main-part", List.of(target.orElse("_rels/.rels")));
    }
    return target.get();
  }

  /** The content type that the package declares for a part; empty when it declares none. */
  String contentType(String part) throws UnreadableDocumentException {
    if (!has("[Content_Types].xml")) {
      return "";
    }
    String byExtension = "";
    try (XmlCursor cursor = open("[Content_Types].xml")) {
      cursor.root();
      while (cursor.nextChild()) {
        String type = cursor.attribute(Space.NONE, "ContentType");
        String name = ZipDirectory.key(cursor.attribute(Space.NONE, "PartName"));
        String extension = "." + ZipDirectory.key(cursor.attribute(Space.NONE, "Extension"));
        boolean override = cursor.name().equals("Override");
        cursor.skip();
        if (override && name.equals(ZipDirectory.key(part))) {
          return type;
        }
        if (!override && ZipDirectory.key(part).endsWith(extension)) {
          byExtension = type;
        }
      }
    }
    return byExtension;
  }
}
