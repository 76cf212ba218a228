package org.plenary.parity;

import java.util.List;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Message;
import org.plenary.source.Span;

/**
 * One thing in which a translation differs from its source: <i>resolves has 3 items, the source has
 * 4</i>.
 *
 * @param document which resolution of the target file, from 1
 * @param unit the id of the unit of the target that it concerns; empty for all of the document
 * @param span where it shows in the target's text; without width where something is missing
 * @param words the target's words there, or empty
 * @param key the message's name in the catalogues, {@code parity.items}
 * @param arguments the values for it
 */
public record Difference(
    Rule rule,
    int document,
    String unit,
    Span span,
    String words,
    String key,
    List<String> arguments) {
  public Difference {
    arguments = List.copyOf(arguments);
  }

  /** The same as a finding in the target. */
  public Diagnostic diagnostic() {
    Message message = new Message(key, arguments);
    return new Diagnostic(rule.code(), rule.severity(), span, message, List.of(), List.of(), unit);
  }
}
