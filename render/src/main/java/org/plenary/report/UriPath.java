package org.plenary.report;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** File names as relative references: {@code drafts/%D0%BF%201.docx}. */
public final class UriPath {
  private static final String PLAIN = "-._~/!$&'()*+,;=@";
  private static final String HEX = "0123456789ABCDEF";

  private UriPath() {}

  /** The name with slashes, without {@code ./}, and every other sign in percents. */
  static String of(String name) {
    String path = plain(name);
    StringBuilder out = new StringBuilder(path.length() * 2);
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (letter || PLAIN.indexOf(c) >= 0) {
        out.append(c);
      } else {
        out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xf));
      }
    }
    return out.toString();
  }

  /** The name that {@link #of} made the reference of; what no reference says stays as it is. */
  public static String name(String reference) {
    try {
      return URLDecoder.decode(reference.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEscaped) {
      return reference;
    }
  }

  /** The name with slashes and without {@code ./}. */
  public static String plain(String name) {
    String path = name.replace('\\', '/');
    while (path.startsWith("./")) {
      path = path.substring(2);
    }
    return path;
  }
}
