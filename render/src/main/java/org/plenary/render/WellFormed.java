package org.plenary.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Text that any encoder takes: half a surrogate pair becomes U+FFFD. */
public final class WellFormed {
  private WellFormed() {}

  /** True when no surrogate stands alone. */
  public static boolean is(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (!startsPair(text, i)) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  /** The text as UTF-8. */
  public static void write(CharSequence text, OutputStream out) throws IOException {
    out.write(repair(text).getBytes(StandardCharsets.UTF_8));
  }

  /** The text with U+FFFD for every surrogate that stands alone. */
  public static String repair(CharSequence text) {
    if (is(text)) {
      return text.toString();
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        out.append(c);
      } else if (startsPair(text, i)) {
        out.append(c).append(text.charAt(++i));
      } else {
        out.append('\ufffd');
      }
    }
    return out.toString();
  }

  private static boolean startsPair(CharSequence text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        && i + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(i + 1));
  }
}
