package org.plenary.edit;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Finds, in the XML of one part, the runs around elements that are known by where their tags begin.
 */
final class RunScan {
  private static final Set<String> WORD =
      Set.of(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main");

  /** An element whose end has not come yet. */
  private static final class Open {
    private final String name;
    private final boolean word;
    private final int start;
    private final String prefix;
    private final String space;
    private final boolean preserves;
    private final List<Child> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Open(XMLStreamReader xml, int start, boolean otherwise) {
      this.name = xml.getLocalName();
      this.space = text(xml.getNamespaceURI());
      this.word = WORD.contains(space);
      this.prefix = text(xml.getPrefix());
      this.start = start;
      String stated = text(xml.getAttributeValue(XMLConstants.XML_NS_URI, "space"));
      this.preserves = stated.isEmpty() ? otherwise : stated.equals("preserve");
    }

    private static String text(String value) {
      return value == null ? "" : value;
    }

    boolean isRun() {
      return word && name.equals("r");
    }
  }

  private record Child(String name, int start, int end, String text, boolean preserves) {
    int leadingBlanks() {
      int from = 0;
      while (!preserves && from < text.length() && text.charAt(from) <= ' ') {
        from++;
      }
      return from;
    }

    int behindLast() {
      int to = text.length();
      while (!preserves && to > 0 && text.charAt(to - 1) <= ' ') {
        to--;
      }
      return to;
    }
  }

  private final String text;
  private final Set<Integer> wanted;
  private final Map<Integer, Slot> slots = new HashMap<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Open> ended = new ArrayList<>();
  private boolean preserves;
  private int highestId;

  private RunScan(String text, Set<Integer> wanted) {
    this.text = text;
    this.wanted = wanted;
  }

  /**
   * Reads a part.
   *
   * @param wanted where the tags of the elements begin
   * @throws XMLStreamException when the text is no XML
   */
  static RunScan of(String text, Set<Integer> wanted) throws XMLStreamException {
    RunScan scan = new RunScan(text, wanted);
    XMLStreamReader xml = PartText.reader().createXMLStreamReader(new StringReader(text));
    try {
      scan.read(xml);
    } finally {
      xml.close();
    }
    return scan;
  }

  /** The wanted elements that stand directly in a run, by where their tags begin. */
  Map<Integer, Slot> slots() {
    return slots;
  }

  /** The highest number that names a change, a comment or a bookmark of the part; 0 for none. */
  int highestId() {
    return highestId;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      int at = xml.getLocation().getCharacterOffset();
      ended.forEach(element -> end(element, at));
      ended.clear();
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> begin(xml, at);
        case XMLStreamConstants.END_ELEMENT -> ended.add(open.pop());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (!open.isEmpty()) {
            open.peek().text.append(xml.getText());
          }
        }
        default -> {
          // Comments and processing instructions hold no words.
        }
      }
    }
    ended.forEach(element -> end(element, text.length()));
  }

  private void begin(XMLStreamReader xml, int at) {
    Open element = new Open(xml, at, preserves);
    if (open.isEmpty()) {
      preserves = element.preserves;
    }
    open.push(element);
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      boolean id = xml.getAttributeLocalName(i).equals("id");
      if (id && WORD.contains(Open.text(xml.getAttributeNamespace(i)))) {
        highestId = Math.max(highestId, number(xml.getAttributeValue(i)));
      }
    }
  }

  private static int number(String value) {
    try {
      return Integer.parseInt(value.trim());
    } catch (NumberFormatException e) {
      // Names of styles and lists that are no numbers name no change.
      return 0;
    }
  }

  /** An element is complete; what it was in is known by now. */
  private void end(Open element, int end) {
    if (!open.isEmpty() && open.peek().isRun()) {
      boolean words = Slot.holdsText(element.name);
      String characters = words ? element.text.toString() : " ";
      boolean whole = !words || element.preserves;
      open.peek().children.add(new Child(element.name, element.start, end, characters, whole));
    }
    if (element.isRun()) {
      endRun(element, end);
    }
  }

  private void endRun(Open run, int end) {
    List<Child> children = run.children;
    boolean stated = !children.isEmpty() && children.get(0).name().equals("rPr");
    int first = stated ? 1 : 0;
    for (int i = first; i < children.size(); i++) {
      Child child = children.get(i);
      if (wanted.contains(child.start())) {
        String opening = text.substring(run.start, children.get(first).start());
        String properties = stated ? xml(children.get(0)) : "";
        Slot.RunTag tag =
            new Slot.RunTag(run.start, end, opening, properties, run.prefix, run.space);
        slots.put(child.start(), slot(tag, child, i == first, i == children.size() - 1));
      }
    }
  }

  private Slot slot(Slot.RunTag run, Child child, boolean first, boolean last) {
    return new Slot(
        run,
        child.name(),
        child.start(),
        child.end(),
        xml(child),
        child.text(),
        child.leadingBlanks(),
        child.behindLast(),
        first,
        last);
  }

  private String xml(Child child) {
    return text.substring(child.start(), child.end());
  }
}
