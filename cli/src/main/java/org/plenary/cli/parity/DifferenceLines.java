package org.plenary.cli.parity;

import java.util.List;
import java.util.Optional;
import org.plenary.cli.message.Messages;
import org.plenary.parity.Difference;

/** A line a difference: {@code r.ru.docx:14:1: error PAR-001: …}. */
public final class DifferenceLines implements DifferenceWriter {
  @Override
  public String write(
      String file, List<Difference> differences, Optional<TextPlaces> places, Messages messages) {
    StringBuilder out = new StringBuilder();
    for (Difference difference : differences) {
      out.append(file).append(':');
      if (places.isPresent()) {
        TextPlaces.At at = places.get().of(difference.span().start());
        out.append(at.number()).append(':').append(at.column()).append(':');
      }
      out.append(' ').append(difference.rule().severity().code());
      out.append(' ').append(difference.rule().code()).append(": ");
      out.append(messages.text(difference.key(), difference.arguments())).append('\n');
    }
    return out.toString();
  }
}
