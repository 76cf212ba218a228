package org.plenary.memory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plenary.language.Language;

/**
 * Reads TMX of any program. Of codes inside a text only the words between them are kept, so that a
 * text with codes is like a paragraph and never the same.
 */
public final class TmxReader {
  private static final String CODE = "\ufffc";

  private TmxReader() {}

  /**
   * The units that have both languages.
   *
   * @throws IOException when it is no TMX; the message is the number of the line
   */
  public static Memory read(byte[] bytes, Language from, Language to) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    List<Entry> entries = new ArrayList<>();
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
      boolean root = true;
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          if (root && !xml.getLocalName().equals("tmx")) {
            throw new IOException(xml.getLocation().getLineNumber() + "");
          }
          root = false;
          if (xml.getLocalName().equals("tu")) {
            add(unit(xml), from, to, entries);
          }
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException(e.getLocation().getLineNumber() + "", e);
    }
    return new Memory(entries);
  }

  private static void add(
      Map<String, String> texts, Language from, Language to, List<Entry> entries) {
    String source = texts.getOrDefault(from.code(), "");
    String target = texts.getOrDefault(to.code(), "");
    if (!source.isBlank() && !target.isBlank()) {
      entries.add(new Entry(Memory.plain(source), Memory.plain(target), List.of(), "", ""));
    }
  }

  /** The texts of a unit by language. */
  private static Map<String, String> unit(XMLStreamReader xml) throws XMLStreamException {
    Map<String, String> texts = new LinkedHashMap<>();
    String language = "";
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("tu")) {
        return texts;
      }
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("tuv")) {
        language = language(xml);
      } else if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("seg")) {
        texts.putIfAbsent(language, segment(xml));
      }
    }
  }

  private static String language(XMLStreamReader xml) {
    String tag = xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "lang");
    String said = tag == null ? xml.getAttributeValue(null, "lang") : tag;
    String lower = said == null ? "" : said.toLowerCase(Locale.ROOT);
    int end = lower.indexOf('-');
    return end < 0 ? lower : lower.substring(0, end);
  }

  private static String segment(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 0;
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.CHARACTERS && depth == 0) {
        text.append(xml.getText());
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        text.append(CODE);
      } else if (event == XMLStreamConstants.END_ELEMENT && depth-- == 0) {
        return text.toString();
      }
    }
  }
}
