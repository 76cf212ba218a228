package org.plenary.edit;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plenary.read.ByteOrderMark;
import org.plenary.read.docx.DocxPackage;

/**
 * The XML of a part as text, to be changed at some places and written back in its own encoding.
 *
 * @param mark its encoding and how it begins
 * @param text the XML without the mark
 */
public record PartText(ByteOrderMark mark, String text) {
  /**
   * Decodes a part as the XML reader does.
   *
   * @throws XMLStreamException when it is no XML
   */
  public static PartText of(byte[] bytes) throws XMLStreamException {
    Optional<ByteOrderMark> marked = ByteOrderMark.of(bytes);
    ByteOrderMark mark = marked.isPresent() ? marked.get() : ByteOrderMark.none(stated(bytes));
    return new PartText(mark, mark.decode(bytes));
  }

  private static Charset stated(byte[] bytes) throws XMLStreamException {
    XMLStreamReader xml = reader().createXMLStreamReader(new ByteArrayInputStream(bytes));
    try {
      String name = xml.getEncoding();
      return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
    } finally {
      xml.close();
    }
  }

  /** A factory that says exactly where each tag begins. */
  static WstxInputFactory reader() {
    return DocxPackage.newXmlFactory();
  }

  /** The part with other text at some places, which do not overlap: by the start of each. */
  byte[] with(TreeMap<Integer, Splice> splices) {
    StringBuilder out = new StringBuilder(text.length() + 256 * splices.size());
    int at = 0;
    for (Map.Entry<Integer, Splice> splice : splices.entrySet()) {
      if (splice.getKey() < at) {
        throw new IllegalStateException("two changes of one place: " + splice.getKey());
      }
      out.append(text, at, splice.getKey()).append(splice.getValue().xml());
      at = splice.getValue().end();
    }
    return bytes(out.append(text, at, text.length()).toString());
  }

  /** Other text for the part, in the part's encoding. */
  public byte[] bytes(String other) {
    return mark.encode(encodable(other));
  }

  /** Characters that the encoding does not have are written as numbers. */
  private String encodable(String xml) {
    CharsetEncoder encoder = mark.charset().newEncoder();
    if (encoder.canEncode(xml)) {
      return xml;
    }
    StringBuilder out = new StringBuilder();
    xml.codePoints()
        .forEach(
            c -> {
              String one = Character.toString(c);
              out.append(encoder.canEncode(one) ? one : "&#" + c + ";");
            });
    return out.toString();
  }

  /** What comes in the place of the text from the splice's start to {@code end}. */
  record Splice(int end, String xml) {}
}
