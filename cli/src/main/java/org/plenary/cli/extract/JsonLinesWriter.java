package org.plenary.cli.extract;

import java.util.List;
import org.plenary.source.Blanks;
import org.plenary.unit.Unit;

/**
 * A unit a line, as JSON with all its fields always there: {@code
 * {"file":"r88.docx","document":1,"id":"op.1.2","part":"operative",…}}.
 */
final class JsonLinesWriter implements UnitWriter {
  @Override
  public String header() {
    return "";
  }

  @Override
  public void write(String file, List<UnitRow> rows, StringBuilder out) {
    for (UnitRow row : rows) {
      Unit unit = row.unit();
      out.append('{');
      field("file", file, out);
      out.append(",\"document\":").append(unit.document()).append(',');
      field("id", unit.id(), out);
      field("part", unit.part().code(), out.append(','));
      field("kind", unit.kind().code(), out.append(','));
      field("callout", unit.callout(), out.append(','));
      field("concept", unit.concept().id(), out.append(','));
      field("label", unit.label().printed(), out.append(','));
      field("path", unit.path(), out.append(','));
      field("text", Blanks.squeeze(unit.text().text()), out.append(','));
      addressees(row.addressees(), out.append(','));
      field("act", Blanks.squeeze(row.deed()), out.append(','));
      field("deadline", Blanks.squeeze(row.deadline()), out.append(','));
      out.append("}\n");
    }
  }

  private static void addressees(List<String> names, StringBuilder out) {
    out.append("\"addressees\":[");
    for (int i = 0; i < names.size(); i++) {
      JsonString.quote(Blanks.squeeze(names.get(i)), i == 0 ? out : out.append(','));
    }
    out.append(']');
  }

  private static void field(String name, String value, StringBuilder out) {
    out.append('"').append(name).append("\":");
    JsonString.quote(value, out);
  }
}
