package org.plenary.read.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.read.UnreadableDocumentException;

/** What a file says of itself: title and language, and what stands at the edges of its pages. */
final class FileMetadata {
  private static final String IGNORED = "plenary-ignore";

  private final Map<String, String> properties = new LinkedHashMap<>();
  private final Map<String, Set<String>> pages = new LinkedHashMap<>();
  private String ignored = "";

  /** Reads the core properties. */
  void readCore(XmlCursor xml) throws UnreadableDocumentException {
    xml.root();
    while (xml.nextChild()) {
      String name = xml.space() == Space.CORE_TERMS ? xml.name() : "";
      if (name.equals("title") || name.equals("language")) {
        put(name, xml.text().strip());
      } else {
        xml.skip();
      }
    }
  }

  /** Reads the properties that people gave the file by hand. */
  void readCustom(XmlCursor xml) throws UnreadableDocumentException {
    xml.root();
    while (xml.nextChild()) {
      if (!xml.attribute(Space.NONE, "name").equals(IGNORED)) {
        xml.skip();
        continue;
      }
      while (xml.nextChild()) {
        ignored = xml.text().strip();
      }
    }
  }

  /** The rules that the whole file is not to be held against, as its properties say it. */
  Optional<String> ignored() {
    return Optional.of(ignored).filter(rules -> !rules.isEmpty());
  }

  /** A language that is only known from how the text is set. */
  void languageOfStyles(String language) {
    if (!properties.containsKey("language")) {
      put("language", language);
    }
  }

  /**
   * Reads a header or footer.
   *
   * @param kind {@code header} or {@code footer}
   */
  void readPage(String kind, Story story) throws UnreadableDocumentException {
    story.xml().root();
    List<String> lines = new ArrayList<>();
    collect(new BodyWalk(story).read().blocks(), lines);
    pages.computeIfAbsent(kind, k -> new LinkedHashSet<>()).addAll(lines);
  }

  private static void collect(List<Draft> blocks, List<String> lines) {
    for (Draft block : blocks) {
      if (block instanceof Draft.Text text) {
        if (!text.text().isBlank()) {
          lines.add(text.text().strip());
        }
      } else if (block instanceof Draft.Grid table) {
        for (Draft.Row row : table.rows()) {
          for (Draft.Cell cell : row.cells()) {
            collect(cell.content(), lines);
          }
        }
      }
    }
  }

  private void put(String name, String value) {
    if (!value.isEmpty()) {
      properties.put(name, value);
    }
  }

  /** {@code title}, {@code language}, {@code header}, {@code footer}, those that there are. */
  Map<String, String> map() {
    Map<String, String> all = new LinkedHashMap<>(properties);
    pages.forEach(
        (kind, lines) -> {
          if (!lines.isEmpty()) {
            all.put(kind, String.join("\n", lines));
          }
        });
    return all;
  }
}
