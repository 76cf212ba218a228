package org.plenary.render.docx;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** The list in the package that says what its parts are. */
final class ContentTypes {
  /** Those of Word's parts, which the kind of part comes behind. */
  static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  static final String CORE_PROPERTIES =
      "application/vnd.openxmlformats-package.core-properties+xml";

  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String RELATIONSHIPS =
      "application/vnd.openxmlformats-package.relationships+xml";

  private final Map<String, String> bySuffix = new LinkedHashMap<>();
  private final Map<String, String> byName = new LinkedHashMap<>();

  ContentTypes() {
    bySuffix("rels", RELATIONSHIPS);
    bySuffix("xml", "application/xml");
  }

  /** All parts with that suffix, unless they are named. */
  void bySuffix(String suffix, String type) {
    bySuffix.put(suffix, type);
  }

  void part(String name, String type) {
    byName.put(name, type);
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WordXml xml = new WordXml(bytes);
    xml.open("Types").set("xmlns", NAMESPACE);
    bySuffix.forEach(
        (suffix, type) ->
            xml.open("Default").set("Extension", suffix).set("ContentType", type).close());
    byName.forEach(
        (name, type) ->
            xml.open("Override").set("PartName", "/" + name).set("ContentType", type).close());
    xml.close().flush();
    return bytes.toByteArray();
  }
}
