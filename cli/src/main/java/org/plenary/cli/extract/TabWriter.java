package org.plenary.cli.extract;

import java.util.List;
import org.plenary.source.Blanks;
import org.plenary.unit.Unit;

/** A unit a line in columns between tabs, for a spreadsheet; the first line names the columns. */
final class TabWriter implements UnitWriter {
  private static final String COLUMNS =
      "file\tdocument\tid\tpart\tkind\tcallout\tconcept\tlabel\tpath\ttext\n";

  @Override
  public String header() {
    return COLUMNS;
  }

  @Override
  public void write(String file, List<Unit> units, StringBuilder out) {
    for (Unit unit : units) {
      cell(file, out);
      out.append('\t').append(unit.document());
      cell(unit.id(), out.append('\t'));
      cell(unit.part().code(), out.append('\t'));
      cell(unit.kind().code(), out.append('\t'));
      cell(unit.callout(), out.append('\t'));
      cell(unit.concept().id(), out.append('\t'));
      cell(unit.label().printed(), out.append('\t'));
      cell(unit.path(), out.append('\t'));
      cell(Blanks.squeeze(unit.text().text()), out.append('\t'));
      out.append('\n');
    }
  }

  /** Whatever would end a cell or a line becomes a blank. */
  private static void cell(String value, StringBuilder out) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean ends = c < ' ' || c == '\u0085' || c == '\u2028' || c == '\u2029';
      out.append(ends ? ' ' : c);
    }
  }
}
