package org.plenary.edit;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plenary.read.docx.DocxPackage;

/**
 * The XML of a part as text, to be changed at some places and written back in its own encoding.
 *
 * @param mark the byte order mark, empty when there is none
 * @param charset the encoding
 * @param text the XML without the mark
 */
public record PartText(byte[] mark, Charset charset, String text) {
  private static final Map<Charset, byte[]> MARKS =
      Map.of(
          StandardCharsets.UTF_8, new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf},
          StandardCharsets.UTF_16BE, new byte[] {(byte) 0xfe, (byte) 0xff},
          StandardCharsets.UTF_16LE, new byte[] {(byte) 0xff, (byte) 0xfe});

  /**
   * Decodes a part as the XML reader does.
   *
   * @throws XMLStreamException when it is no XML
   */
  public static PartText of(byte[] bytes) throws XMLStreamException {
    for (Map.Entry<Charset, byte[]> known : MARKS.entrySet()) {
      byte[] mark = known.getValue();
      if (Arrays.equals(mark, Arrays.copyOf(bytes, mark.length))) {
        return decoded(bytes, mark, known.getKey());
      }
    }
    return decoded(bytes, new byte[0], stated(bytes));
  }

  private static PartText decoded(byte[] bytes, byte[] mark, Charset charset) {
    int length = bytes.length - mark.length;
    return new PartText(mark, charset, new String(bytes, mark.length, length, charset));
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
    byte[] body = encodable(other).getBytes(charset);
    byte[] whole = Arrays.copyOf(mark, mark.length + body.length);
    System.arraycopy(body, 0, whole, mark.length, body.length);
    return whole;
  }

  /** Characters that the encoding does not have are written as numbers. */
  private String encodable(String xml) {
    CharsetEncoder encoder = charset.newEncoder();
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
