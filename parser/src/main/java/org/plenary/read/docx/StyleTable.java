package org.plenary.read.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.source.HouseStyle;

/** The styles of a file, each with all that it inherits. */
final class StyleTable {
  /**
   * A style with what it is based on worked in.
   *
   * @param house what the house calls it
   * @param listStyle the id of the style in the chain that states the list, empty when none does
   */
  record Style(
      String id,
      String name,
      HouseStyle house,
      ParagraphFormat paragraph,
      RunFormat run,
      String listStyle) {}

  private record Stated(
      String id, String name, String basedOn, ParagraphFormat paragraph, RunFormat run) {}

  private static final Style UNKNOWN =
      new Style("", "", HouseStyle.NONE, ParagraphFormat.NONE, RunFormat.NONE, "");

  /** Word itself follows eleven. */
  private static final int LONGEST_CHAIN = 64;

  private final Map<String, Stated> stated = new HashMap<>();
  private final Map<String, Style> resolved = new HashMap<>();
  private final HouseStyles houses;
  private RunFormat defaults = RunFormat.NONE;
  private ParagraphFormat paragraphDefaults = ParagraphFormat.NONE;
  private String language = "";
  private String defaultParagraph = "";

  /** No styles at all. */
  StyleTable(HouseStyles houses) {
    this.houses = houses;
  }

  /** Reads the styles part. */
  void read(XmlCursor xml, PropertiesReader properties) throws UnreadableDocumentException {
    xml.root();
    while (xml.nextChild()) {
      if (xml.isWord("style")) {
        readStyle(xml, properties);
      } else if (xml.isWord("docDefaults")) {
        readDefaults(xml, properties);
      } else {
        xml.skip();
      }
    }
  }

  private void readDefaults(XmlCursor xml, PropertiesReader properties)
      throws UnreadableDocumentException {
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "rPrDefault", "pPrDefault" -> readDefaults(xml, properties);
        case "rPr" -> {
          PropertiesReader.Run run = properties.run(xml);
          defaults = run.format();
          language = run.language();
        }
        case "pPr" -> paragraphDefaults = properties.paragraphFormat(xml);
        default -> xml.skip();
      }
    }
  }

  private void readStyle(XmlCursor xml, PropertiesReader properties)
      throws UnreadableDocumentException {
    String id = xml.value("styleId");
    boolean paragraph = xml.value("type").equals("paragraph");
    boolean isDefault = paragraph && isTrue(xml.value("default"));
    String name = "";
    String basedOn = "";
    ParagraphFormat format = ParagraphFormat.NONE;
    RunFormat run = RunFormat.NONE;
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "name" -> {
          name = xml.value("val");
          xml.skip();
        }
        case "basedOn" -> {
          basedOn = xml.value("val");
          xml.skip();
        }
        case "pPr" -> format = properties.paragraphFormat(xml);
        case "rPr" -> run = properties.run(xml).format();
        default -> xml.skip();
      }
    }
    stated.putIfAbsent(id, new Stated(id, name, basedOn, format, run));
    if (isDefault) {
      defaultParagraph = id;
    }
  }

  private static boolean isTrue(String value) {
    return value.equals("1") || value.equals("true") || value.equals("on");
  }

  /** The language that the file is set in unless it says otherwise, {@code ru-RU}; or empty. */
  String language() {
    return language;
  }

  /** A paragraph's style; the default one when the id is empty or unknown. */
  Style paragraph(String id) {
    return style(stated.containsKey(id) ? id : defaultParagraph);
  }

  /** What a run looks like in a paragraph of that style. */
  RunFormat run(Style paragraph, PropertiesReader.Run run) {
    RunFormat base = paragraph.run().over(defaults);
    if (!run.style().isEmpty()) {
      base = style(run.style()).run().onStyle(base);
    }
    return run.format().over(base);
  }

  ParagraphFormat paragraphDefaults() {
    return paragraphDefaults;
  }

  /** The style with that id; one without any properties when there is none. */
  Style style(String id) {
    Style known = resolved.get(id);
    if (known == null) {
      known = resolve(id);
      resolved.put(id, known);
    }
    return known;
  }

  private Style resolve(String id) {
    if (!stated.containsKey(id)) {
      return UNKNOWN;
    }
    ParagraphFormat format = ParagraphFormat.NONE;
    RunFormat run = RunFormat.NONE;
    Optional<HouseStyle> house = Optional.empty();
    String listStyle = "";
    Set<String> seen = new HashSet<>();
    Stated style = stated.get(id);
    while (style != null && seen.size() < LONGEST_CHAIN && seen.add(style.id())) {
      if (listStyle.isEmpty() && !style.paragraph().list().isEmpty()) {
        listStyle = style.id();
      }
      format = format.over(style.paragraph());
      run = run.over(style.run());
      if (house.isEmpty()) {
        house = houseStyle(style);
      }
      style = stated.get(style.basedOn());
    }
    return new Style(
        id, stated.get(id).name(), house.orElse(HouseStyle.NONE), format, run, listStyle);
  }

  private Optional<HouseStyle> houseStyle(Stated style) {
    Optional<HouseStyle> byId = houses.find(style.id());
    return byId.isPresent() ? byId : houses.find(style.name());
  }
}
