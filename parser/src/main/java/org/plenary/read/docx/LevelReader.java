package org.plenary.read.docx;

import org.plenary.read.UnreadableDocumentException;

/** Reads one {@code w:lvl}. What is missing or makes no sense becomes what Word takes instead. */
final class LevelReader {
  private static final int LONGEST_LABEL = 256;

  private final XmlCursor xml;
  private final PropertiesReader properties;
  private int start = 1;
  private String format = "decimal";
  private String pattern = "";
  private String text = "";
  private int restart = -1;
  private boolean legal;
  private String style = "";
  private String font = "";
  private int indent = ParagraphFormat.UNSET;

  LevelReader(XmlCursor xml, PropertiesReader properties) {
    this.xml = xml;
    this.properties = properties;
  }

  NumberingLevel read() throws UnreadableDocumentException {
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "pPr" -> indent = properties.paragraphFormat(xml).indent();
        case "rPr" -> font = properties.run(xml).format().font();
        default -> {
          property();
          xml.skip();
        }
      }
    }
    return new NumberingLevel(start, format, pattern, text, restart, legal, style, font, indent);
  }

  private void property() {
    String value = xml.value("val");
    switch (xml.name()) {
      case "start" -> start = PropertiesReader.integer(value, 1);
      case "numFmt" -> {
        format = value;
        pattern = xml.value("format");
      }
      case "lvlText" -> text = value.substring(0, Math.min(value.length(), LONGEST_LABEL));
      case "lvlRestart" -> restart = PropertiesReader.integer(value, -1);
      case "isLgl" -> legal = xml.isOn();
      case "pStyle" -> style = value;
      default -> {
        // How the label is set and what stands behind it do not change what it says.
      }
    }
  }
}
