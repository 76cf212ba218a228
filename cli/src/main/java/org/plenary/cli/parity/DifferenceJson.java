package org.plenary.cli.parity;

import java.util.List;
import java.util.Optional;
import org.plenary.cli.extract.JsonString;
import org.plenary.cli.message.Messages;
import org.plenary.parity.Difference;

/**
 * All differences as JSON, in the form of other findings: {@code
 * {"version":1,"files":[{"file":…,"findings":[{"rule":"PAR-001",…}]}]}}.
 */
public final class DifferenceJson implements DifferenceWriter {
  @Override
  public String write(
      String file, List<Difference> differences, Optional<TextPlaces> places, Messages messages) {
    StringBuilder out = new StringBuilder("{\"version\":1,\"files\":[{");
    field("file", file, out);
    out.append(",\"findings\":[");
    String separator = "\n";
    for (Difference difference : differences) {
      out.append(separator);
      finding(difference, places, messages, out);
      separator = ",\n";
    }
    return out.append(differences.isEmpty() ? "]}]}\n" : "\n]}]}\n").toString();
  }

  private static void finding(
      Difference difference, Optional<TextPlaces> places, Messages messages, StringBuilder out) {
    field("rule", difference.rule().code(), out.append('{'));
    field("severity", difference.rule().severity().code(), out.append(','));
    field("message", messages.text(difference.key(), difference.arguments()), out.append(','));
    out.append(",\"document\":").append(difference.document()).append(',');
    field("id", difference.unit(), out);
    if (places.isPresent()) {
      TextPlaces.At start = places.get().of(difference.span().start());
      TextPlaces.At end = places.get().of(difference.span().end());
      out.append(places.get().areParagraphs() ? ",\"paragraph\":" : ",\"line\":");
      out.append(start.number()).append(",\"column\":").append(start.column());
      out.append(",\"endColumn\":");
      out.append(end.number() == start.number() ? end.column() : start.column());
    }
    field("text", difference.words(), out.append(','));
    out.append(",\"fixable\":false}");
  }

  private static void field(String name, String value, StringBuilder out) {
    out.append('"').append(name).append("\":");
    JsonString.quote(value, out);
  }
}
