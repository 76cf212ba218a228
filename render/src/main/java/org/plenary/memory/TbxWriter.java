package org.plenary.memory;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.plenary.language.Language;
import org.plenary.xliff.XmlText;

/** Writes a glossary as TBX, an entry a concept. */
public final class TbxWriter {
  private final String title;

  /**
   * @param title what the glossary is called
   */
  public TbxWriter(String title) {
    this.title = title;
  }

  /**
   * Writes a file.
   *
   * @param out stays open
   * @throws IOException when {@code out} does not take it
   */
  public void write(List<Terms.Row> rows, Language from, Language to, OutputStream out)
      throws IOException {
    try {
      XmlText xml = new XmlText(out);
      xml.open("martif", "type", "TBX", "xml:lang", from.code());
      xml.open("martifHeader").open("fileDesc");
      xml.open("titleStmt").openText("title").text(title).close().close();
      xml.open("sourceDesc").openText("p").text("plenary").close().close().close();
      xml.close().open("text").open("body");
      for (Terms.Row row : rows) {
        xml.open("termEntry", "id", row.concept());
        term(from, row.source(), xml);
        term(to, row.target(), xml);
        xml.close();
      }
      xml.close().close().close().end();
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
    }
  }

  private static void term(Language language, String text, XmlText xml) throws XMLStreamException {
    xml.open("langSet", "xml:lang", language.code()).open("tig");
    xml.openText("term").text(text).close().close().close();
  }
}
