package org.plenary.read.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.read.UnreadableDocumentException;

/** The lists that a file defines. */
final class NumberingTable {
  static final int LEVELS = 9;
  private static final int LONGEST_CHAIN = 16;

  /** A pattern that several lists may share. */
  private record Abstract(
      Map<Integer, NumberingLevel> levels, String styleLink, String numStyleLink) {}

  /** A list: a pattern and what is different here. */
  private record Num(
      String pattern, Map<Integer, NumberingLevel> levels, Map<Integer, Integer> starts) {}

  /**
   * A list with everything worked in.
   *
   * @param id of the list
   * @param pattern id of the pattern that it shares its counters with
   * @param starts numbers at which single levels begin when the list first uses them
   */
  record Numbers(
      String id,
      String pattern,
      Map<Integer, NumberingLevel> levels,
      Map<Integer, Integer> starts) {
    /** The level that is tied to a style. */
    Optional<Integer> levelOf(String style) {
      for (int level = 0; level < LEVELS && !style.isEmpty(); level++) {
        NumberingLevel definition = levels.get(level);
        if (definition != null && definition.style().equals(style)) {
          return Optional.of(level);
        }
      }
      return Optional.empty();
    }
  }

  private final Map<String, Abstract> patterns = new HashMap<>();
  private final Map<String, Num> lists = new HashMap<>();
  private final Map<String, String> patternOfStyle = new HashMap<>();
  private final Map<String, Optional<Numbers>> resolved = new HashMap<>();

  private final StyleTable styles;

  NumberingTable(StyleTable styles) {
    this.styles = styles;
  }

  /** Reads the numbering part. */
  void read(XmlCursor xml, PropertiesReader properties) throws UnreadableDocumentException {
    xml.root();
    while (xml.nextChild()) {
      if (xml.isWord("abstractNum")) {
        readPattern(xml, properties);
      } else if (xml.isWord("num")) {
        readList(xml, properties);
      } else {
        xml.skip();
      }
    }
  }

  private void readPattern(XmlCursor xml, PropertiesReader properties)
      throws UnreadableDocumentException {
    String id = xml.value("abstractNumId").trim();
    Map<Integer, NumberingLevel> levels = new HashMap<>();
    String styleLink = "";
    String numStyleLink = "";
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "lvl" -> readLevel(xml, properties, levels);
        case "styleLink" -> {
          styleLink = xml.value("val");
          xml.skip();
        }
        case "numStyleLink" -> {
          numStyleLink = xml.value("val");
          xml.skip();
        }
        default -> xml.skip();
      }
    }
    patterns.putIfAbsent(id, new Abstract(levels, styleLink, numStyleLink));
    if (!styleLink.isEmpty()) {
      patternOfStyle.putIfAbsent(styleLink, id);
    }
  }

  private void readList(XmlCursor xml, PropertiesReader properties)
      throws UnreadableDocumentException {
    String id = xml.value("numId").trim();
    Map<Integer, NumberingLevel> levels = new HashMap<>();
    Map<Integer, Integer> starts = new HashMap<>();
    String pattern = "";
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "abstractNumId" -> {
          pattern = xml.value("val").trim();
          xml.skip();
        }
        case "lvlOverride" -> readOverride(xml, properties, levels, starts);
        default -> xml.skip();
      }
    }
    lists.putIfAbsent(id, new Num(pattern, levels, starts));
  }

  private void readOverride(
      XmlCursor xml,
      PropertiesReader properties,
      Map<Integer, NumberingLevel> levels,
      Map<Integer, Integer> starts)
      throws UnreadableDocumentException {
    int level = PropertiesReader.integer(xml.value("ilvl"), -1);
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "startOverride" -> {
          starts.put(level, PropertiesReader.integer(xml.value("val"), 1));
          xml.skip();
        }
        case "lvl" -> readLevel(xml, properties, levels);
        default -> xml.skip();
      }
    }
  }

  private void readLevel(
      XmlCursor xml, PropertiesReader properties, Map<Integer, NumberingLevel> levels)
      throws UnreadableDocumentException {
    LevelReader reader = new LevelReader(xml, properties);
    int index = PropertiesReader.integer(xml.value("ilvl"), -1);
    NumberingLevel level = reader.read();
    if (index >= 0 && index < LEVELS) {
      levels.put(index, level);
    }
  }

  /** The list with that id, with its pattern and links followed; nothing when it is not there. */
  Optional<Numbers> find(String id) {
    Optional<Numbers> known = resolved.get(id);
    if (known == null) {
      known = Optional.ofNullable(lists.get(id)).flatMap(num -> resolve(id, num));
      resolved.put(id, known);
    }
    return known;
  }

  private Optional<Numbers> resolve(String id, Num num) {
    String patternId = follow(num.pattern());
    Abstract pattern = patterns.get(patternId);
    if (pattern == null && num.levels().isEmpty()) {
      return Optional.empty();
    }
    Map<Integer, NumberingLevel> levels = new HashMap<>();
    if (pattern != null) {
      levels.putAll(pattern.levels());
    }
    levels.putAll(num.levels());
    return Optional.of(new Numbers(id, patternId, levels, num.starts()));
  }

  /** From a pattern that only names a list style to the pattern that defines that style. */
  private String follow(String pattern) {
    Set<String> seen = new HashSet<>();
    String at = pattern;
    while (seen.size() < LONGEST_CHAIN && seen.add(at)) {
      Abstract definition = patterns.get(at);
      if (definition == null || definition.numStyleLink().isEmpty()) {
        return at;
      }
      at = patternOf(definition.numStyleLink(), at);
    }
    return at;
  }

  private String patternOf(String style, String otherwise) {
    if (patternOfStyle.containsKey(style)) {
      return patternOfStyle.get(style);
    }
    Num list = lists.get(styles.style(style).paragraph().list());
    return list == null ? otherwise : list.pattern();
  }
}
