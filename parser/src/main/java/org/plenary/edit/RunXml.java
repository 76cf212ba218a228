package org.plenary.edit;

/** Writes runs as Word has them, in the vocabulary of a run that is there already. */
final class RunXml {
  private static final String AUTHOR = "plenary";

  private final String prefix;
  private final String declaration;
  private final StringBuilder out = new StringBuilder();

  RunXml(Slot.RunTag like) {
    boolean named = !like.prefix().isEmpty();
    this.prefix = (named ? like.prefix() : "w") + ":";
    // Attributes have no vocabulary unless they have a prefix.
    this.declaration = named ? "" : " xmlns:w=\"" + like.space() + '"';
  }

  /** Elements under a prefix that is bound already. */
  RunXml(String prefix) {
    this.prefix = prefix + ":";
    this.declaration = "";
  }

  @Override
  public String toString() {
    return out.toString();
  }

  void raw(String xml) {
    out.append(xml);
  }

  /** The tag and the properties of a run that is to be like another of the part. */
  void open(Slot.RunTag other) {
    out.append(other.opening());
  }

  void close(Slot.RunTag other) {
    String name = other.prefix().isEmpty() ? "r" : other.prefix() + ":r";
    out.append("</").append(name).append('>');
  }

  /** {@code <w:ins>} or {@code <w:del>}. No date: the same changes are the same bytes. */
  void openChange(String name, int id) {
    String attributes = ' ' + prefix + "id=\"" + id + "\" " + prefix + "author=\"" + AUTHOR + '"';
    begin(name, attributes);
  }

  void closeChange(String name) {
    end(name);
  }

  /** Characters in an element of that name. */
  void characters(String name, String text) {
    if (!text.isEmpty()) {
      begin(name, " xml:space=\"preserve\"");
      escape(text);
      end(name);
    }
  }

  /** Words with the elements that Word has for tabs, breaks and no-break hyphens. */
  void words(String text) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      String element = element(text.charAt(i));
      if (!element.isEmpty()) {
        characters("t", text.substring(from, i));
        out.append('<').append(prefix).append(element).append(declaration).append("/>");
        from = i + 1;
      }
    }
    characters("t", text.substring(from));
  }

  /** True when no character of a text becomes an element. */
  static boolean isPlain(String text) {
    return text.chars().allMatch(c -> element((char) c).isEmpty());
  }

  private static String element(char c) {
    return switch (c) {
      case '\t' -> "tab";
      case '\n' -> "br";
      case '\u2011' -> "noBreakHyphen";
      default -> "";
    };
  }

  private void begin(String name, String attributes) {
    out.append('<').append(prefix).append(name).append(declaration).append(attributes).append('>');
  }

  private void end(String name) {
    out.append("</").append(prefix).append(name).append('>');
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '\r' -> out.append("&#13;");
        default -> out.append(c);
      }
    }
  }
}
