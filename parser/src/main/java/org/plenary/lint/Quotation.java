package org.plenary.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.source.Prose;
import org.plenary.source.Span;
import org.plenary.unit.Unit;

/**
 * The words that findings are about, as people read them: the same for {@code c)} in a text, {@code
 * c\)} in Markdown and the {@code c)} that Word counts by itself.
 */
public final class Quotation {
  private final String text;
  private final Map<String, List<Unit>> units = new HashMap<>();

  /** The words of one draft. */
  public Quotation(LintContext context) {
    text = context.text();
    for (Unit unit : context.units()) {
      units.computeIfAbsent(unit.id(), id -> new ArrayList<>()).add(unit);
    }
  }

  /** The words of a finding, white space squeezed. */
  public String of(Diagnostic diagnostic) {
    Span span = diagnostic.span();
    for (Unit unit : units.getOrDefault(diagnostic.unit(), List.of())) {
      Span label = UnitPlaces.label(unit, text);
      if (span.equals(label)) {
        return unit.label().printed();
      }
      Span words = unit.text().span();
      if (words.contains(span) && span.length() > 0) {
        return squeezed(inside(unit.text(), span));
      }
    }
    return squeezed(text.substring(span.start(), span.end()));
  }

  private static String inside(Prose prose, Span span) {
    StringBuilder out = new StringBuilder(span.length());
    for (int i = 0; i < prose.length(); i++) {
      int at = prose.sourceOffset(i);
      if (at >= span.start() && at < span.end()) {
        out.append(prose.text().charAt(i));
      }
    }
    return out.toString();
  }

  private static String squeezed(String words) {
    return String.join(" ", words.strip().split("\\s+"));
  }
}
