package org.plenary.render.docx;

import java.io.ByteArrayOutputStream;

/** The list at the head of the package that says what its parts are. */
final class ContentTypes {
  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String PACKAGE = "application/vnd.openxmlformats-package.";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private ContentTypes() {}

  static byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WordXml xml = new WordXml(bytes);
    xml.open("Types").set("xmlns", NAMESPACE);
    byName(xml, "rels", PACKAGE + "relationships+xml");
    byName(xml, "xml", "application/xml");
    part(xml, PartName.CORE, PACKAGE + "core-properties+xml");
    part(xml, PartName.DOCUMENT, WORD + "document.main+xml");
    part(xml, PartName.STYLES, WORD + "styles+xml");
    part(xml, PartName.SETTINGS, WORD + "settings+xml");
    part(xml, PartName.FONTS, WORD + "fontTable+xml");
    part(xml, PartName.FOOTNOTES, WORD + "footnotes+xml");
    part(xml, PartName.FOOTER, WORD + "footer+xml");
    xml.close().flush();
    return bytes.toByteArray();
  }

  private static void byName(WordXml xml, String suffix, String type) {
    xml.open("Default").set("Extension", suffix).set("ContentType", type).close();
  }

  private static void part(WordXml xml, String name, String type) {
    xml.open("Override").set("PartName", "/" + name).set("ContentType", type).close();
  }
}
