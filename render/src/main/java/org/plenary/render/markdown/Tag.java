package org.plenary.render.markdown;

import org.plenary.source.Mark;

/** The HTML elements for marks that Markdown has no sign for. */
final class Tag {
  private Tag() {}

  static String open(Mark mark) {
    if (mark instanceof Mark.Change change) {
      return "<"
          + name(mark)
          + attribute("data-author", change.author())
          + attribute("data-date", change.date())
          + ">";
    }
    if (mark instanceof Mark.Link link) {
      return "<a" + attribute("href", link.target()) + ">";
    }
    return "<" + name(mark) + ">";
  }

  static String close(Mark mark) {
    return "</" + name(mark) + ">";
  }

  /** Empty for an empty value; every sign of the value is a reference. */
  static String attribute(String name, String value) {
    return value.isEmpty() ? "" : " " + name + "=\"" + references(value) + "\"";
  }

  private static String references(String value) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean plain = c >= 0x80 || Character.isLetterOrDigit(c) || ":/.-, ".indexOf(c) >= 0;
      if (plain) {
        out.append(c);
      } else {
        out.append("&#").append(c == '\u0000' ? 0xfffd : (int) c).append(';');
      }
    }
    return out.toString();
  }

  private static String name(Mark mark) {
    if (mark instanceof Mark.Change change) {
      return change.kind() == Mark.Change.Kind.INSERTED ? "ins" : "del";
    }
    if (mark instanceof Mark.Emphasis emphasis) {
      return switch (emphasis.kind()) {
        case ITALIC -> "em";
        case BOLD -> "strong";
        case UNDERLINE -> "u";
        case STRIKE -> "s";
        case SUPERSCRIPT -> "sup";
        case SUBSCRIPT -> "sub";
      };
    }
    return "a";
  }
}
