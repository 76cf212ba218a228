package org.plenary.read.docx;

import java.util.List;
import org.plenary.source.Mark;

/**
 * What stands before the text of a paragraph.
 *
 * @param mark how the paragraph mark itself is set
 * @param changes what was done to the paragraph mark
 */
record ParagraphProperties(ParagraphFormat format, RunFormat mark, List<Change> changes) {
  static final ParagraphProperties NONE =
      new ParagraphProperties(ParagraphFormat.NONE, RunFormat.NONE, List.of());

  ParagraphProperties {
    changes = List.copyOf(changes);
  }

  /** One tracked change. */
  record Change(Mark.Change.Kind kind, String author, String date) {
    static boolean isChange(String element) {
      return switch (element) {
        case "ins", "del", "moveFrom", "moveTo" -> true;
        default -> false;
      };
    }

    static Change of(XmlCursor xml) {
      Mark.Change.Kind kind =
          switch (xml.name()) {
            case "ins", "moveTo", "cellIns" -> Mark.Change.Kind.INSERTED;
            default -> Mark.Change.Kind.DELETED;
          };
      return new Change(kind, xml.value("author"), xml.value("date"));
    }

    Mark.Change over(int start, int end) {
      return new Mark.Change(kind, author, date, start, end);
    }
  }

  /** True when, with that policy, the paragraph ends without an end: the next one goes on. */
  boolean runsOn(Changes policy) {
    for (Change change : changes) {
      if (policy.drop(change.kind())) {
        return true;
      }
    }
    return false;
  }
}
