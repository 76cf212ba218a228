package org.plenary.cli.extract;

import java.util.List;
import org.plenary.source.Blanks;
import org.plenary.unit.Unit;

/** A unit a line in columns between tabs, for a spreadsheet; the first line names the columns. */
final class TabWriter implements UnitWriter {
  private static final String COLUMNS =
      "file\tdocument\tid\tpart\tkind\tcallout\tconcept\tlabel\tpath\ttext"
          + "\taddressees\tact\tdeadline\n";

  @Override
  public String header() {
    return COLUMNS;
  }

  @Override
  public void write(String file, List<UnitRow> rows, StringBuilder out) {
    for (UnitRow row : rows) {
      Unit unit = row.unit();
      TabCell.append(file, out);
      out.append('\t').append(unit.document());
      TabCell.append(unit.id(), out.append('\t'));
      TabCell.append(unit.part().code(), out.append('\t'));
      TabCell.append(unit.kind().code(), out.append('\t'));
      TabCell.append(unit.callout(), out.append('\t'));
      TabCell.append(unit.concept().id(), out.append('\t'));
      TabCell.append(unit.label().printed(), out.append('\t'));
      TabCell.append(unit.path(), out.append('\t'));
      TabCell.append(Blanks.squeeze(unit.text().text()), out.append('\t'));
      TabCell.append(String.join("; ", row.addressees()), out.append('\t'));
      TabCell.append(Blanks.squeeze(row.deed()), out.append('\t'));
      TabCell.append(Blanks.squeeze(row.deadline()), out.append('\t'));
      out.append('\n');
    }
  }
}
