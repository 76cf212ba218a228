package org.plenary.word;

/** Text between tags: {@code R&amp;D} is {@code R&D}. */
final class XmlEntities {
  private static final String CDATA = "<![CDATA[";
  private static final String CDATA_END = "]]>";

  private XmlEntities() {}

  /** The words of markup; of comments and instructions nothing. */
  static String read(String markup) {
    if (markup.startsWith(CDATA)) {
      return markup.substring(CDATA.length(), markup.length() - CDATA_END.length());
    }
    if (markup.startsWith("<")) {
      return "";
    }
    StringBuilder text = new StringBuilder(markup.length());
    int at = 0;
    for (int i = markup.indexOf('&'); i >= 0; i = markup.indexOf('&', at)) {
      int end = markup.indexOf(';', i);
      text.append(markup, at, i).append(character(markup.substring(i + 1, end)));
      at = end + 1;
    }
    return text.append(markup, at, markup.length()).toString();
  }

  private static String character(String entity) {
    return switch (entity) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "apos" -> "'";
      default -> {
        boolean hex = entity.startsWith("#x");
        int code = Integer.parseInt(entity.substring(hex ? 2 : 1), hex ? 16 : 10);
        yield Character.toString(code);
      }
    };
  }

  /** The markup of words; what XML cannot hold becomes U+FFFD. */
  static String write(String text) {
    StringBuilder markup = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> markup.append("&amp;");
        case '<' -> markup.append("&lt;");
        case '>' -> markup.append("&gt;");
        default -> markup.append(c < ' ' && c != '\t' && c != '\n' || c >= '\ufffe' ? '\ufffd' : c);
      }
    }
    return markup.toString();
  }
}
