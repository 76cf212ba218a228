package org.plenary.render.markdown;

import java.util.Optional;
import org.plenary.model.Block;
import org.plenary.model.Document;
import org.plenary.model.Draft;
import org.plenary.model.MatterRole;
import org.plenary.source.Blanks;

/** The YAML head of a file: {@code title: "Future of lighthouses"}. */
final class FrontMatter {
  private static final String FENCE = "---\n";
  private static final String END_MARKS = ",،，:";

  private FrontMatter() {}

  /** Language, title, number and body of the only document; of several only the language. */
  static String of(Draft draft) {
    if (draft.documents().isEmpty()) {
      return "";
    }
    Document first = draft.documents().get(0);
    StringBuilder out = new StringBuilder(FENCE);
    out.append("lang: ").append(first.language().code()).append('\n');
    if (draft.documents().size() == 1) {
      value(out, "title", line(first, MatterRole.TITLE).orElse(""));
      value(out, "number", first.identification().number());
      value(out, "body", withoutEndMark(line(first, MatterRole.BODY_CLAUSE).orElse("")));
    }
    return out.append(FENCE).toString();
  }

  private static void value(StringBuilder out, String name, String value) {
    if (!value.isEmpty()) {
      out.append(name).append(": ").append(quoted(value)).append('\n');
    }
  }

  private static Optional<String> line(Document document, MatterRole role) {
    return document.parts().stream()
        .flatMap(part -> part.content().stream())
        .filter(block -> block instanceof Block.Matter matter && matter.role() == role)
        .map(block -> Blanks.squeeze(block.text().accepted().text()))
        .findFirst();
  }

  private static String withoutEndMark(String clause) {
    boolean marked =
        !clause.isEmpty() && END_MARKS.indexOf(clause.charAt(clause.length() - 1)) >= 0;
    return marked ? clause.substring(0, clause.length() - 1) : clause;
  }

  /** Double quotes: the only style of YAML in which every text can be written. */
  private static String quoted(String value) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean printable = c >= ' ' && c != 0x7f && !(c > 0x7f && c < 0xa0) && !isBreakOrMark(c);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (printable) {
        out.append(c);
      } else {
        out.append(String.format("\\u%04X", (int) c));
      }
    }
    return out.append('"').toString();
  }

  private static boolean isBreakOrMark(char c) {
    return c == '\u2028' || c == '\u2029' || c == '\ufeff' || c >= '\ufffe';
  }
}
