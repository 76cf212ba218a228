package org.plenary.memory;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.plenary.language.Language;
import org.plenary.xliff.XmlText;

/** Writes a memory as TMX 1.4b, a paragraph a unit. */
public final class TmxWriter {
  private static final String DOCTYPE = "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">";

  private final String version;

  /**
   * @param version of the program, {@code 0.1.0}
   */
  public TmxWriter(String version) {
    this.version = version;
  }

  /**
   * Writes a file.
   *
   * @param out stays open
   * @throws IOException when {@code out} does not take it
   */
  public void write(Iterable<Entry> entries, Language from, Language to, OutputStream out)
      throws IOException {
    try {
      XmlText xml = new XmlText(out);
      xml.doctype(DOCTYPE).open("tmx", "version", "1.4");
      xml.empty(
          "header",
          "creationtool",
          "plenary",
          "creationtoolversion",
          version,
          "segtype",
          "paragraph",
          "o-tmf",
          "plenary",
          "adminlang",
          "en",
          "srclang",
          from.code(),
          "datatype",
          "plaintext");
      xml.open("body");
      Set<String> ids = new HashSet<>();
      for (Entry entry : entries) {
        unit(entry, from, to, ids, xml);
      }
      xml.close().close().end();
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
    }
  }

  private static void unit(Entry entry, Language from, Language to, Set<String> ids, XmlText xml)
      throws XMLStreamException {
    if (entry.unit().isEmpty()) {
      xml.open("tu");
    } else {
      xml.open("tu", "tuid", unique(entry.unit(), ids));
    }
    property("x-document", entry.document(), xml);
    property("x-path", entry.unit(), xml);
    variant(from, entry.source(), xml);
    variant(to, entry.target(), xml);
    xml.close();
  }

  private static String unique(String id, Set<String> ids) {
    String name = id;
    for (int again = 2; !ids.add(name); again++) {
      name = id + "~" + again;
    }
    return name;
  }

  private static void property(String type, String value, XmlText xml) throws XMLStreamException {
    if (!value.isEmpty()) {
      xml.openText("prop", "type", type).text(readable(value)).close();
    }
  }

  private static void variant(Language language, String text, XmlText xml)
      throws XMLStreamException {
    xml.open("tuv", "xml:lang", language.code());
    xml.openText("seg").text(readable(text)).close().close();
  }

  /** What XML cannot say becomes a sign of replacement. */
  private static String readable(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c >= ' ' && c != 0xfffe && c != 0xffff && !isLone(c) || c == '\t' ? c : 0xfffd)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static boolean isLone(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}
