package org.plenary.word;

import java.util.HashMap;
import java.util.Map;

/** Takes well-formed XML apart without changing a letter of it. */
final class XmlTree {
  private final String xml;
  private int at;

  XmlTree(String xml) {
    this.xml = xml;
  }

  /** An element around the root element and what stands before and behind it. */
  XmlElement read() {
    XmlElement top = new XmlElement("<>", "", XmlSpace.OTHER, XmlElement.MADE);
    content(top, Map.of());
    return top;
  }

  private void content(XmlElement parent, Map<String, String> scope) {
    while (at < xml.length()) {
      if (xml.charAt(at) != '<') {
        raw(parent, before("<"));
      } else if (xml.startsWith("<!--", at)) {
        raw(parent, behind("-->"));
      } else if (xml.startsWith("<![CDATA[", at)) {
        raw(parent, behind("]]>"));
      } else if (xml.startsWith("<?", at)) {
        raw(parent, behind("?>"));
      } else if (xml.startsWith("</", at)) {
        at = behind(">");
        return;
      } else {
        element(parent, scope);
      }
    }
  }

  private int before(String sign) {
    int end = xml.indexOf(sign, at);
    return end < 0 ? xml.length() : end;
  }

  private int behind(String sign) {
    return before(sign) + sign.length();
  }

  private void raw(XmlElement parent, int end) {
    parent.append(new XmlNode.Raw(xml.substring(at, end)));
    at = end;
  }

  private void element(XmlElement parent, Map<String, String> outside) {
    int start = at;
    String tag = xml.substring(start, tagEnd());
    at = start + tag.length();
    Map<String, String> scope = scope(tag, outside);
    String name = tag.substring(1, XmlTag.nameEnd(tag));
    String prefix = name.substring(0, Math.max(0, name.indexOf(':')));
    XmlSpace space = XmlSpace.of(scope.getOrDefault(prefix, ""));
    XmlElement element = new XmlElement(tag, name.intern(), space, start);
    parent.append(element);
    if (!tag.endsWith("/>")) {
      content(element, scope);
    }
  }

  private int tagEnd() {
    int end = at;
    char quote = 0;
    while (quote != 0 || xml.charAt(end) != '>') {
      char c = xml.charAt(end++);
      if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      } else if (c == quote) {
        quote = 0;
      }
    }
    return end + 1;
  }

  /** The prefixes that hold inside a tag. */
  private static Map<String, String> scope(String tag, Map<String, String> outside) {
    if (!tag.contains("xmlns")) {
      return outside;
    }
    Map<String, String> inside = new HashMap<>(outside);
    XmlTag.each(
        tag,
        (name, value) -> {
          if (name.equals("xmlns")) {
            inside.put("", value);
          } else if (name.startsWith("xmlns:")) {
            inside.put(name.substring("xmlns:".length()), value);
          }
        });
    return inside;
  }
}
