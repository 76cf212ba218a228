package org.plenary.read.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.source.Mark;
import org.plenary.source.Place;

/** Reads the footnotes and endnotes that the text calls. Separators and the like are no notes. */
final class NoteParts {
  private final Reading reading;
  private final Map<String, NoteCalls.Call> wanted = new HashMap<>();
  private final Map<String, List<Draft.Text>> found = new HashMap<>();

  NoteParts(Reading reading) {
    this.reading = reading;
    for (NoteCalls.Call call : reading.notes().all()) {
      wanted.put(call.kind().element() + call.id(), call);
    }
  }

  /** Reads a part that holds notes of that kind. */
  void read(Story story, NoteCalls.Kind kind) throws UnreadableDocumentException {
    XmlCursor xml = story.xml();
    BodyWalk bodies = new BodyWalk(story);
    xml.root();
    while (xml.nextChild()) {
      NoteCalls.Call call =
          xml.isWord(kind.element()) ? wanted.get(kind.element() + xml.value("id")) : null;
      if (call == null || found.containsKey(call.name())) {
        xml.skip();
      } else {
        found.put(call.name(), paragraphs(call, bodies.read().blocks()));
      }
    }
  }

  /** The note's paragraphs, without its mark; none when the file has no such note. */
  List<Draft.Text> paragraphs(NoteCalls.Call call) {
    if (!found.containsKey(call.name())) {
      reading.remarks().add("read.docx-note-missing", call.mark());
      return List.of();
    }
    return found.get(call.name());
  }

  private static List<Draft.Text> paragraphs(NoteCalls.Call call, List<Draft> blocks) {
    List<Draft.Text> flat = new ArrayList<>();
    flatten(blocks, flat);
    List<Draft.Text> placed = new ArrayList<>();
    for (Draft.Text text : flat) {
      int number = placed.size() + 1;
      Place place = new Place(call.paragraph(), call.place(number), text.place().key());
      Draft.Text own = number == 1 ? withoutMark(text, call.mark()) : text;
      placed.add(
          new Draft.Text(
              own.text(),
              own.marks(),
              place,
              own.look(),
              own.numbering(),
              own.origins(),
              own.counted()));
    }
    return placed;
  }

  private static void flatten(List<Draft> blocks, List<Draft.Text> flat) {
    for (Draft block : blocks) {
      if (block instanceof Draft.Text text) {
        flat.add(text);
      } else if (block instanceof Draft.Grid table) {
        for (Draft.Row row : table.rows()) {
          for (Draft.Cell cell : row.cells()) {
            flatten(cell.content(), flat);
          }
        }
      }
    }
  }

  /** Removes the blanks at the start and, when it was typed, the mark before them. */
  private static Draft.Text withoutMark(Draft.Text note, String mark) {
    String text = note.text();
    int from = blanks(text, 0);
    int behind = from + mark.length();
    if (!mark.isEmpty() && text.startsWith(mark, from) && standsAlone(note, from, behind)) {
      from = blanks(text, behind);
    }
    if (from == 0) {
      return note;
    }
    List<Mark> marks = new ArrayList<>();
    for (Mark m : note.marks()) {
      int start = Math.max(0, m.start() - from);
      int end = Math.max(0, m.end() - from);
      if (end > start || m.start() == m.end()) {
        marks.add(m.over(start, end));
      }
    }
    List<Origin> origins = new ArrayList<>();
    for (Origin origin : note.origins()) {
      origin.behind(from).ifPresent(origins::add);
    }
    return new Draft.Text(
        text.substring(from),
        marks,
        note.place(),
        note.look(),
        note.numbering(),
        origins,
        note.counted());
  }

  private static int blanks(String text, int from) {
    int i = from;
    while (i < text.length() && (text.charAt(i) <= ' ' || text.charAt(i) == '\u00a0')) {
      i++;
    }
    return i;
  }

  private static boolean standsAlone(Draft.Text note, int from, int to) {
    String text = note.text();
    if (to == text.length() || blanks(text, to) > to) {
      return true;
    }
    for (Mark mark : note.marks()) {
      if (mark instanceof Mark.Emphasis emphasis
          && emphasis.kind() == Mark.Emphasis.Kind.SUPERSCRIPT
          && emphasis.start() <= from
          && emphasis.end() == to) {
        return true;
      }
    }
    return false;
  }
}
