package org.plenary.render.markdown;

import java.util.Set;
import org.plenary.model.Label;

/** A label that no reader takes for a list: {@code a\)}, {@code 1\.}, {@code \-}. */
final class MarkdownLabel {
  private static final String BLANKS_BEHIND = "  ";

  private MarkdownLabel() {}

  /** The label and the blanks behind it, then the text. */
  static String before(String text, Label label, Place place) {
    if (label.printed().isEmpty()) {
      return text;
    }
    return text.isEmpty() ? of(label, place) : of(label, place) + BLANKS_BEHIND + text;
  }

  private static String of(Label label, Place place) {
    String printed = label.printed();
    StringBuilder out = new StringBuilder();
    int last = printed.length() - 1;
    Escapes escapes = Escapes.of(printed, place, Set.of());
    escapes.append(out, 0, last);
    boolean closes = printed.charAt(last) == ')' || printed.charAt(last) == '.';
    if (closes && place != Place.HTML) {
      return out.append('\\').append(printed.charAt(last)).toString();
    }
    escapes.append(out, last, last + 1);
    return out.toString();
  }
}
