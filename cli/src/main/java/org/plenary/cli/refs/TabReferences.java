package org.plenary.cli.refs;

import java.util.Optional;
import org.plenary.cli.extract.TabCell;
import org.plenary.refer.Finding;
import org.plenary.refer.Reference;

/**
 * A reference a line in columns between tabs, for a spreadsheet; the first line names the columns.
 *
 * <p>Besides the fields of the other machine format it says why a reference is not sound, and what
 * should be cited instead.
 */
final class TabReferences implements ReferenceWriter {
  private static final String COLUMNS =
      "file\tdocument\tid\twhere\ttext\tkind\ttarget\trevision\tstatus\tstart\tend"
          + "\treason\tcorrect_target\tcorrect_revision\n";

  private boolean begun;

  @Override
  public void add(FileReferences file, StringBuilder out) {
    if (!begun) {
      out.append(COLUMNS);
      begun = true;
    }
    for (Reference reference : file.references()) {
      line(file.file(), reference, out);
    }
  }

  @Override
  public void end(StringBuilder out) {
    // A table ends with its last line.
  }

  private static void line(String file, Reference reference, StringBuilder out) {
    Finding finding = reference.finding();
    Optional<Finding.Correction> correction = finding.correction();
    TabCell.append(file, out);
    out.append('\t').append(reference.document()).append('\t');
    TabCell.append(reference.unit(), out);
    TabCell.append(reference.where().code(), out.append('\t'));
    TabCell.append(reference.text(), out.append('\t'));
    TabCell.append(reference.kind(), out.append('\t'));
    TabCell.append(reference.target(), out.append('\t'));
    TabCell.append(reference.revision(), out.append('\t'));
    TabCell.append(reference.status().code(), out.append('\t'));
    out.append('\t').append(reference.start()).append('\t').append(reference.end()).append('\t');
    TabCell.append(finding.reason().map(TabReferences::name).orElse(""), out);
    TabCell.append(correction.map(Finding.Correction::target).orElse(""), out.append('\t'));
    TabCell.append(correction.map(c -> c.session().revision()).orElse(""), out.append('\t'));
    out.append('\n');
  }

  /** {@code superseded} for {@code reference.superseded}. */
  private static String name(Finding.Reason reason) {
    return reason.key().substring(reason.key().indexOf('.') + 1);
  }
}
