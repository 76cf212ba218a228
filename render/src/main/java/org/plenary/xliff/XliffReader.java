package org.plenary.xliff;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plenary.language.Language;

/** Reads XLIFF 2 and 1.2 that was made here and has been to a translator. */
public final class XliffReader {
  private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

  /** A reader that follows nothing outside of the file. */
  public XliffReader() {
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
  }

  /**
   * Reads a file.
   *
   * @throws XliffException when it is damaged, or no XLIFF that was made here
   */
  public Returned read(byte[] bytes) throws XliffException {
    try {
      return new Reading(factory.createXMLStreamReader(new ByteArrayInputStream(bytes))).run();
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
      int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNumber();
      throw new XliffException("merge.damaged", line + "", column + "");
    }
  }

  /** One pass over a file. */
  private static final class Reading {
    private final XMLStreamReader xml;
    private final List<Returned.Translation> translations = new ArrayList<>();
    private String from = "";
    private String to = "";
    private String original = "";
    private String fingerprint = "";
    private String parts = "";
    private String unit = "";
    private List<Returned.Token> target = new ArrayList<>();
    private int files;

    Reading(XMLStreamReader xml) {
      this.xml = xml;
    }

    Returned run() throws XMLStreamException, XliffException {
      boolean root = true;
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD) {
          throw new XliffException("merge.foreign");
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
          if (root && !isXliff()) {
            throw new XliffException("merge.no-xliff");
          }
          root = false;
          begin(xml.getLocalName());
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          end(xml.getLocalName());
        }
      }
      if (files != 1 || fingerprint.isEmpty() || parts.isEmpty()) {
        throw new XliffException("merge.foreign");
      }
      List<String> names = Arrays.asList(parts.strip().split(" "));
      return new Returned(language(from), language(to), original, fingerprint, names, translations);
    }

    private boolean isXliff() {
      String namespace = xml.getNamespaceURI();
      return xml.getLocalName().equals("xliff")
          && (XliffWriter.NAMESPACE.equals(namespace) || Xliff12Writer.NAMESPACE.equals(namespace));
    }

    private void begin(String name) throws XMLStreamException {
      switch (name) {
        case "xliff" -> languages("srcLang", "trgLang");
        case "file" -> {
          files++;
          original = attribute("original");
          languages("source-language", "target-language");
        }
        case "meta" -> metadata(attribute("type"));
        case "external-file" -> fingerprint = attribute("uid");
        case "unit", "trans-unit" -> {
          unit = attribute("id");
          target = new ArrayList<>();
        }
        case "note" -> {
          if (unit.isEmpty() && attribute("from").equals("plenary")) {
            parts = xml.getElementText();
          }
        }
        case "target" -> new TargetReading(xml, target).run();
        default -> {}
      }
    }

    private void end(String name) {
      if (name.equals("unit") || name.equals("trans-unit")) {
        translations.add(new Returned.Translation(unit, target));
        unit = "";
      }
    }

    private void metadata(String type) throws XMLStreamException {
      if (type.equals("documentFingerprint")) {
        fingerprint = xml.getElementText();
      } else if (type.equals("scope")) {
        parts = xml.getElementText();
      }
    }

    private void languages(String source, String translation) {
      from = from.isEmpty() ? attribute(source) : from;
      to = to.isEmpty() ? attribute(translation) : to;
    }

    private String attribute(String name) {
      String value = xml.getAttributeValue(null, name);
      return value == null ? "" : value;
    }

    /** The language of a tag; programs may have added a region, {@code ru-RU}. */
    private static Language language(String tag) throws XliffException {
      int dash = tag.indexOf('-');
      String code = (dash < 0 ? tag : tag.substring(0, dash)).toLowerCase(Locale.ROOT);
      for (Language language : Language.values()) {
        if (language.code().equals(code)) {
          return language;
        }
      }
      throw new XliffException("merge.language", tag);
    }
  }
}
