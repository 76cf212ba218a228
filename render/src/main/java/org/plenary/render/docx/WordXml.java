package org.plenary.render.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML element by element, without blanks of its own, in UTF-8.
 *
 * <p>Trouble with the stream comes out as {@link UncheckedIOException}. The caller calls {@link
 * #flush} at the end and closes the stream.
 */
final class WordXml {
  static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  /** Of the attributes that name relationships. */
  static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static final int FULL = 1 << 14;

  private final StringBuilder buffer = new StringBuilder(FULL + 1024);
  private final Deque<String> open = new ArrayDeque<>();
  private final OutputStream out;
  private boolean inTag;

  WordXml(OutputStream out) {
    this.out = out;
    buffer.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
  }

  WordXml open(String element) {
    endTag();
    buffer.append('<').append(element);
    open.push(element);
    inTag = true;
    return this;
  }

  /** Sets an attribute of the element that was opened last and has no content yet. */
  WordXml set(String attribute, String value) {
    buffer.append(' ').append(attribute).append("=\"");
    escape(value, 0, value.length());
    buffer.append('"');
    return this;
  }

  WordXml close() {
    String element = open.pop();
    if (inTag) {
      buffer.append("/>");
      inTag = false;
    } else {
      buffer.append("</").append(element).append('>');
    }
    if (buffer.length() > FULL) {
      drain();
    }
    return this;
  }

  /** An element with nothing in it. */
  WordXml empty(String element) {
    return open(element).close();
  }

  /** An element with nothing but {@code w:val}. */
  WordXml value(String element, String value) {
    return open(element).set("w:val", value).close();
  }

  WordXml text(CharSequence words, int from, int to) {
    endTag();
    escape(words, from, to);
    return this;
  }

  WordXml text(String words) {
    return text(words, 0, words.length());
  }

  private void endTag() {
    if (inTag) {
      buffer.append('>');
      inTag = false;
    }
  }

  /** Control characters, which XML cannot hold, are left out; half a pair becomes U+FFFD. */
  private void escape(CharSequence words, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> buffer.append("&amp;");
        case '<' -> buffer.append("&lt;");
        case '>' -> buffer.append("&gt;");
        case '"' -> buffer.append("&quot;");
        default -> {
          if (Character.isSurrogate(c)) {
            i += surrogate(words, i, to);
          } else if (c >= ' ' && c < '\ufffe') {
            buffer.append(c);
          }
        }
      }
    }
  }

  /** Writes the pair that begins at {@code i}; how many characters more than one it took. */
  private int surrogate(CharSequence words, int i, int to) {
    char c = words.charAt(i);
    if (Character.isHighSurrogate(c)
        && i + 1 < to
        && Character.isLowSurrogate(words.charAt(i + 1))) {
      buffer.append(c).append(words.charAt(i + 1));
      return 1;
    }
    buffer.append('\ufffd');
    return 0;
  }

  private void drain() {
    try {
      out.write(buffer.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    buffer.setLength(0);
  }

  /** Hands on what is still held back. */
  void flush() {
    endTag();
    drain();
  }
}
