package org.plenary.read.docx;

import java.util.ArrayList;
import java.util.List;
import org.plenary.read.UnreadableDocumentException;

/** Reads {@code w:ffData}, the settings of a form field. */
final class FormData {
  private FormData() {}

  /** What a drop-down list shows, which stands nowhere else; empty for other fields. */
  static String choice(XmlCursor xml) throws UnreadableDocumentException {
    String choice = "";
    while (xml.nextChild()) {
      if (xml.isWord("ddList")) {
        choice = chosen(xml);
      } else {
        xml.skip();
      }
    }
    return choice;
  }

  private static String chosen(XmlCursor xml) throws UnreadableDocumentException {
    List<String> entries = new ArrayList<>();
    int preset = 0;
    int result = -1;
    while (xml.nextChild()) {
      String value = xml.value("val");
      switch (xml.name()) {
        case "listEntry" -> entries.add(value);
        case "default" -> preset = PropertiesReader.integer(value, 0);
        case "result" -> result = PropertiesReader.integer(value, 0);
        default -> {
          // Nothing else shows.
        }
      }
      xml.skip();
    }
    int index = result < 0 ? preset : result;
    return index >= 0 && index < entries.size() ? entries.get(index) : "";
  }
}
