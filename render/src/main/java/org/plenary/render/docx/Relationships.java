package org.plenary.render.docx;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a part points at: other parts of the package, and the addresses of its links. */
final class Relationships {
  static final String TYPES =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String CORE_TYPE =
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

  private record Pointer(String type, String target, boolean external) {}

  private final Map<String, Pointer> pointers = new LinkedHashMap<>();
  private final Map<String, String> links = new LinkedHashMap<>();
  private int last;

  /** Those of the package itself. */
  static Relationships ofPackage(String mainPart) {
    Relationships all = new Relationships();
    all.part(TYPES + "officeDocument", mainPart);
    all.part(CORE_TYPE, PartName.CORE);
    return all;
  }

  /** Those of the main part of a prepared package; {@link #FOOTER_ID} is among them. */
  static Relationships ofDocument() {
    Relationships all = new Relationships();
    all.part(TYPES + "footer", "footer1.xml");
    all.part(TYPES + "styles", "styles.xml");
    all.part(TYPES + "settings", "settings.xml");
    all.part(TYPES + "fontTable", "fontTable.xml");
    all.part(TYPES + "footnotes", "footnotes.xml");
    return all;
  }

  /** Those of a part that has nothing but links. */
  static Relationships ofLinks() {
    return new Relationships();
  }

  /** The footer among {@link #ofDocument()}. */
  static final String FOOTER_ID = "rId1";

  /** The running head, in files that have one. */
  static final String HEADER_ID = "rIdHead";

  /** Points at something under an id that is already in use elsewhere. */
  void keep(String id, String type, String target, boolean external) {
    pointers.put(id, new Pointer(type, target, external));
  }

  /** Points at another part. */
  void part(String type, String target) {
    pointers.put(free(), new Pointer(type, target, false));
  }

  /** The id of a link's address; the same address keeps its id. */
  String link(String address) {
    return links.computeIfAbsent(
        address,
        target -> {
          String id = free();
          pointers.put(id, new Pointer(TYPES + "hyperlink", target, true));
          return id;
        });
  }

  private String free() {
    do {
      last++;
    } while (pointers.containsKey("rId" + last));
    return "rId" + last;
  }

  boolean isEmpty() {
    return pointers.isEmpty();
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WordXml xml = new WordXml(bytes);
    xml.open("Relationships").set("xmlns", NAMESPACE);
    pointers.forEach((id, pointer) -> write(xml, id, pointer));
    xml.close().flush();
    return bytes.toByteArray();
  }

  private static void write(WordXml xml, String id, Pointer pointer) {
    xml.open("Relationship").set("Id", id).set("Type", pointer.type());
    xml.set("Target", pointer.target());
    if (pointer.external()) {
      xml.set("TargetMode", "External");
    }
    xml.close();
  }

  @Override
  public String toString() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }
}
