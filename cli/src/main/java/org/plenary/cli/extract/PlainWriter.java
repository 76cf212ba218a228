package org.plenary.cli.extract;

import java.util.List;
import org.plenary.source.Blanks;
import org.plenary.unit.Unit;
import org.plenary.unit.UnitKind;

/**
 * A unit a line with its label, {@code a) that the register …;}, a footnote with its mark, {@code
 * [1] These include …}; an empty line between two documents.
 */
final class PlainWriter implements UnitWriter {
  @Override
  public String header() {
    return "";
  }

  @Override
  public void write(String file, List<UnitRow> rows, StringBuilder out) {
    for (int i = 0; i < rows.size(); i++) {
      Unit unit = rows.get(i).unit();
      if (i > 0 && unit.document() != rows.get(i - 1).unit().document()) {
        out.append('\n');
      }
      if (unit.kind() == UnitKind.NOTE) {
        out.append('[').append(unit.path()).append("] ");
      } else if (!unit.label().isNone()) {
        out.append(unit.label().printed()).append(' ');
      }
      out.append(Blanks.squeeze(unit.text().text())).append('\n');
    }
  }
}
