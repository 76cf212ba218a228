package org.plenary.cli.refs;

import java.util.ArrayList;
import java.util.List;
import org.plenary.cli.message.Messages;
import org.plenary.language.Language;
import org.plenary.refer.Reference;
import org.plenary.refer.SessionPrint;

/**
 * The references of a file as a table for people, the file's name above it: where, what is printed,
 * what it is, and what is wrong with it.
 */
final class ReferenceTable implements ReferenceWriter {
  private static final int WIDEST_TEXT = 44;
  private static final String GAP = "  ";

  private final Explanation explanation;
  private boolean begun;

  ReferenceTable(Messages messages, SessionPrint print) {
    this.explanation = new Explanation(messages, print);
  }

  @Override
  public void add(FileReferences file, StringBuilder out) {
    if (file.references().isEmpty()) {
      return;
    }
    out.append(begun ? "\n" : "").append(file.file()).append('\n');
    begun = true;
    table(rows(file), out);
  }

  @Override
  public void end(StringBuilder out) {
    // A table ends with its last line.
  }

  private List<Row> rows(FileReferences file) {
    boolean several = file.draft().documents().size() > 1;
    List<Row> rows = new ArrayList<>();
    for (Reference reference : file.references()) {
      String place = (several ? reference.document() + ":" : "") + reference.unit();
      Language language = file.draft().documents().get(reference.document() - 1).language();
      String verdict = explanation.of(reference, language);
      rows.add(new Row(place, reference.text(), reference.target(), verdict));
    }
    return rows;
  }

  private static void table(List<Row> rows, StringBuilder out) {
    int place = rows.stream().mapToInt(row -> Columns.of(row.place)).max().orElse(0);
    int text = rows.stream().mapToInt(row -> Columns.of(row.text)).max().orElse(0);
    int target = rows.stream().mapToInt(row -> Columns.of(row.target)).max().orElse(0);
    for (Row row : rows) {
      out.append(GAP).append(Columns.fit(row.place, place));
      out.append(GAP).append(Columns.fit(row.text, Math.min(text, WIDEST_TEXT)));
      out.append(GAP).append(Columns.fit(row.target, target));
      out.append(GAP).append(row.verdict).append('\n');
    }
  }

  private record Row(String place, String text, String target, String verdict) {}
}
