package org.plenary.read.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the letters of symbol fonts show: F02D in Symbol is a dash, F0B7 a bullet. */
final class SymbolFonts {
  private static final char PRIVATE_FIRST = '\uf000';
  private static final char PRIVATE_LAST = '\uf0ff';

  /** Stands for a sign of a font that is not known. */
  static final String UNKNOWN = "\ufffd";

  /** Few files have such signs; the table is read for the first that does. */
  private static final class Fonts {
    private static final Map<String, Map<Integer, String>> BY_NAME = new HashMap<>();

    static {
      for (String[] row : Table.read("symbol-fonts.tsv")) {
        BY_NAME
            .computeIfAbsent(row[0], font -> new HashMap<>())
            .put(Integer.valueOf(row[1], 16), Character.toString(Integer.parseInt(row[2], 16)));
      }
    }
  }

  /** The sign with that code in that font; {@link #UNKNOWN} when there is no telling. */
  String sign(String font, int code) {
    boolean isPrivate = code >= PRIVATE_FIRST && code <= PRIVATE_LAST;
    Map<Integer, String> signs = signs(font);
    int own = isPrivate ? code - PRIVATE_FIRST : code;
    if (signs.containsKey(own)) {
      return signs.get(own);
    }
    if (!isPrivate || signs.isEmpty() && own >= ' ' && own != 0x7f && (own < 0x80 || own >= 0xa0)) {
      return Character.isValidCodePoint(own) && own >= ' ' ? Character.toString(own) : UNKNOWN;
    }
    return UNKNOWN;
  }

  /** Text set in a symbol font, as it shows. */
  String text(String font, String text) {
    if (!hasPrivate(text)) {
      return text;
    }
    Map<Integer, String> signs = signs(font);
    if (signs.isEmpty()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isPrivate = c >= PRIVATE_FIRST && c <= PRIVATE_LAST;
      out.append(isPrivate ? sign(font, c) : String.valueOf(c));
    }
    return out.toString();
  }

  private static boolean hasPrivate(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= PRIVATE_FIRST && c <= PRIVATE_LAST) {
        return true;
      }
    }
    return false;
  }

  private Map<Integer, String> signs(String font) {
    StringBuilder name = new StringBuilder(font.length());
    for (int i = 0; i < font.length(); i++) {
      if (font.charAt(i) != ' ') {
        name.append(font.charAt(i));
      }
    }
    String key = name.toString().toLowerCase(Locale.ROOT);
    return Fonts.BY_NAME.getOrDefault(key, Map.of());
  }
}
