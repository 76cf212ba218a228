package org.plenary.render.docx;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.model.Label;

/**
 * Word's lists for the labels that Word would print just as they were written: {@code 1.}, {@code
 * (a)}, {@code (i)}.
 *
 * <p>A label that goes on from the one before it belongs to the same list, so that Word renumbers
 * what follows when a paragraph is added; any other begins a list at its own number. What Word
 * cannot count, {@code 1bis}, stays typed.
 */
final class ListNumbers {
  /** The list of paragraphs that belong to none. */
  static final String NONE = "0";

  private record Place(ListPattern pattern, int depth) {}

  private record Begun(int list, ListPattern pattern, int first) {}

  private record Count(int list, int value) {}

  private final int firstPattern;
  private final int firstList;
  private final List<ListPattern> patterns = new ArrayList<>();
  private final List<Begun> begun = new ArrayList<>();
  private final Map<Place, Count> counts = new HashMap<>();
  private boolean automatic;

  /**
   * @param firstPattern the first number that no pattern of the file has
   * @param firstList the first number that no list of the file has
   */
  ListNumbers(int firstPattern, int firstList) {
    this.firstPattern = firstPattern;
    this.firstList = firstList;
  }

  /** Begins another document. */
  void begin(Numbering numbering) {
    automatic = numbering == Numbering.AUTOMATIC;
    counts.clear();
  }

  /**
   * The list whose next number is this label; nothing when it has to be typed.
   *
   * @param depth how many labelled paragraphs it stands in
   */
  Optional<String> number(Label label, int depth) {
    Optional<ListPattern> pattern =
        automatic ? ListPattern.of(label).filter(ListPattern::isCommon) : Optional.empty();
    return pattern.map(found -> Integer.toString(list(found, label.value(), depth)));
  }

  private int list(ListPattern pattern, int value, int depth) {
    Place place = new Place(pattern, depth);
    Count last = counts.get(place);
    int list = last != null && last.value() + 1 == value ? last.list() : begin(pattern, value);
    counts.put(place, new Count(list, value));
    return list;
  }

  private int begin(ListPattern pattern, int first) {
    if (!patterns.contains(pattern)) {
      patterns.add(pattern);
    }
    int list = firstList + begun.size();
    begun.add(new Begun(list, pattern, first));
    return list;
  }

  boolean isEmpty() {
    return begun.isEmpty();
  }

  /** The part that defines them, nothing else in it. */
  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WordXml xml = new WordXml(bytes);
    xml.open("w:numbering").set("xmlns:w", WordXml.NAMESPACE);
    patterns.forEach(pattern -> pattern.write(xml, id(pattern)));
    begun.forEach(list -> write(list, xml));
    xml.close().flush();
    return bytes.toByteArray();
  }

  private String id(ListPattern pattern) {
    return Integer.toString(firstPattern + patterns.indexOf(pattern));
  }

  private void write(Begun list, WordXml xml) {
    xml.open("w:num").set("w:numId", Integer.toString(list.list()));
    xml.value("w:abstractNumId", id(list.pattern()));
    xml.open("w:lvlOverride").set("w:ilvl", "0");
    xml.value("w:startOverride", Integer.toString(list.first()));
    xml.close().close();
  }
}
