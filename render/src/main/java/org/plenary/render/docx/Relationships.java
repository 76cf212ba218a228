package org.plenary.render.docx;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a part points at: other parts of the package, and the addresses of its links. */
final class Relationships {
  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String TYPES =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String CORE_TYPE =
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final Map<String, String> addresses = new LinkedHashMap<>();

  /** Those of the package itself. */
  static Relationships ofPackage() {
    Relationships all = new Relationships();
    all.parts.put(PartName.DOCUMENT, TYPES + "officeDocument");
    all.parts.put(PartName.CORE, CORE_TYPE);
    return all;
  }

  /** Those of the main part; {@link #FOOTER_ID} is among them. */
  static Relationships ofDocument() {
    Relationships all = new Relationships();
    all.parts.put("footer1.xml", TYPES + "footer");
    all.parts.put("styles.xml", TYPES + "styles");
    all.parts.put("settings.xml", TYPES + "settings");
    all.parts.put("fontTable.xml", TYPES + "fontTable");
    all.parts.put("footnotes.xml", TYPES + "footnotes");
    return all;
  }

  /** Those of a part that has nothing but links. */
  static Relationships ofLinks() {
    return new Relationships();
  }

  /** The footer among {@link #ofDocument()}. */
  static final String FOOTER_ID = "rId1";

  /** The id of a link's address; the same address keeps its id. */
  String link(String address) {
    String next = "rId" + (parts.size() + addresses.size() + 1);
    String known = addresses.putIfAbsent(address, next);
    return known == null ? next : known;
  }

  boolean isEmpty() {
    return parts.isEmpty() && addresses.isEmpty();
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WordXml xml = new WordXml(bytes);
    xml.open("Relationships").set("xmlns", NAMESPACE);
    int id = 0;
    for (Map.Entry<String, String> part : parts.entrySet()) {
      relationship(xml, "rId" + ++id, part.getValue(), part.getKey()).close();
    }
    for (Map.Entry<String, String> address : addresses.entrySet()) {
      relationship(xml, address.getValue(), TYPES + "hyperlink", address.getKey())
          .set("TargetMode", "External")
          .close();
    }
    xml.close().flush();
    return bytes.toByteArray();
  }

  private static WordXml relationship(WordXml xml, String id, String type, String target) {
    return xml.open("Relationship").set("Id", id).set("Type", type).set("Target", target);
  }

  @Override
  public String toString() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }
}
