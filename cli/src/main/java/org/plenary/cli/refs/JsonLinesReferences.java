package org.plenary.cli.refs;

import org.plenary.cli.extract.JsonString;
import org.plenary.refer.Reference;

/**
 * A reference a line, as JSON with all its fields always there: {@code
 * {"file":"r88.docx","document":1,"id":"pre.1.b","where":"body",…}}.
 */
final class JsonLinesReferences implements ReferenceWriter {
  @Override
  public void add(FileReferences file, StringBuilder out) {
    for (Reference reference : file.references()) {
      line(file.file(), reference, out);
    }
  }

  @Override
  public void end(StringBuilder out) {
    // Each line stands alone.
  }

  private static void line(String file, Reference reference, StringBuilder out) {
    field("file", file, out.append('{'));
    out.append(",\"document\":").append(reference.document());
    field("id", reference.unit(), out.append(','));
    field("where", reference.where().code(), out.append(','));
    field("text", reference.text(), out.append(','));
    field("kind", reference.kind(), out.append(','));
    field("target", reference.target(), out.append(','));
    field("revision", reference.revision(), out.append(','));
    field("status", reference.status().code(), out.append(','));
    out.append(",\"start\":").append(reference.start());
    out.append(",\"end\":").append(reference.end()).append("}\n");
  }

  private static void field(String name, String value, StringBuilder out) {
    out.append('"').append(name).append("\":");
    JsonString.quote(value, out);
  }
}
