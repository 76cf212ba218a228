package org.plenary.render.docx;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.plenary.language.Language;
import org.plenary.model.Note;
import org.plenary.source.Mark;
import org.plenary.source.Prose;

/**
 * The footnotes of a file: written when the main text calls them.
 *
 * <p>Word counts notes by itself; a note whose mark is not the one that Word would print, as {@code
 * *}, brings its own, and Word does not count it.
 */
final class Footnotes {
  static final int SEPARATOR = -1;
  static final int CONTINUATION_SEPARATOR = 0;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final WordXml xml = new WordXml(bytes);
  private final Relationships links = Relationships.ofLinks();
  private final ChangeNumbers changes;
  private final Bookmarks bookmarks;
  private final Map<String, Note> known = new HashMap<>();
  private final Set<String> written = new HashSet<>();
  private TextSetting setting;
  private int lastId;
  private int counted;

  Footnotes(ChangeNumbers changes, Bookmarks bookmarks, Stationery paper) {
    this.changes = changes;
    this.bookmarks = bookmarks;
    this.setting = paper.setting(Language.EN);
    xml.open("w:footnotes").set("xmlns:w", WordXml.NAMESPACE).set("xmlns:r", WordXml.LINKS);
    lastId = paper.footnotes().writeTo(xml);
  }

  /** What a part of footnotes has before the first note. */
  interface Beginning {
    /** Writes it and returns the highest id that it takes. */
    int writeTo(WordXml xml);
  }

  /** The lines above the notes as Word itself draws them. */
  static int lines(WordXml xml) {
    separator(xml, SEPARATOR, "separator");
    separator(xml, CONTINUATION_SEPARATOR, "continuationSeparator");
    return CONTINUATION_SEPARATOR;
  }

  private static void separator(WordXml xml, int id, String kind) {
    xml.open("w:footnote").set("w:type", kind).set("w:id", Integer.toString(id));
    xml.open("w:p").open("w:pPr").open("w:spacing").set("w:before", "0").close().close();
    xml.open("w:r").empty("w:" + kind).close().close().close();
  }

  /** Begins the notes of another document, whose ids mean nothing in the one before. */
  void begin(Iterable<Note> notes, TextSetting itsSetting) {
    known.clear();
    written.clear();
    setting = itsSetting;
    for (Note note : notes) {
      known.putIfAbsent(note.id(), note);
    }
  }

  /** Writes the call of a note in the main text, and the note itself when it is the first call. */
  void call(Mark.NoteAnchor anchor, RunWriter runs, WordXml main) {
    Note note = known.get(anchor.note());
    if (note == null) {
      return;
    }
    if (!written.add(note.id())) {
      runs.noteMark(note.mark());
      return;
    }
    boolean own = !note.mark().equals(Integer.toString(counted + 1));
    if (!own) {
      counted++;
    }
    String id = Integer.toString(++lastId);
    runs.open(RunLook.NOTE_MARK, false);
    main.open("w:footnoteReference");
    if (own) {
      main.set("w:customMarkFollows", "1");
    }
    main.set("w:id", id).close();
    if (own) {
      main.open("w:t").text(note.mark()).close();
    }
    main.close();
    write(note, id, own);
  }

  /** True when the main text called the note. */
  boolean isWritten(Note note) {
    return written.contains(note.id());
  }

  private void write(Note note, String id, boolean own) {
    ParagraphWriter paragraphs = new ParagraphWriter(prose(xml, links), setting);
    xml.open("w:footnote").set("w:id", id);
    paragraphs.open(WordStyle.FOOTNOTE_TEXT);
    mark(note, own, paragraphs.runs());
    boolean first = true;
    for (Prose text : note.paragraphs()) {
      if (!first) {
        paragraphs.close();
        paragraphs.open(WordStyle.FOOTNOTE_TEXT);
        paragraphs.runs().tab();
      }
      paragraphs.prose(text, 0);
      first = false;
    }
    paragraphs.close();
    xml.close();
  }

  private void mark(Note note, boolean own, RunWriter runs) {
    if (own) {
      runs.noteMark(note.mark());
    } else {
      runs.open(RunLook.NOTE_MARK, false);
      xml.empty("w:footnoteRef").close();
    }
    runs.tab();
  }

  private ProseWriter prose(WordXml part, Relationships itsLinks) {
    return new ProseWriter(part, setting, itsLinks, changes, bookmarks, this::cite);
  }

  /** Inside a note Word allows no further one: only its mark is printed. */
  private void cite(Mark.NoteAnchor anchor, RunWriter runs) {
    Note note = known.get(anchor.note());
    if (note != null) {
      runs.noteMark(note.mark());
    }
  }

  Relationships links() {
    return links;
  }

  /** The whole part; nothing can be called afterwards. */
  byte[] bytes() {
    xml.close().flush();
    return bytes.toByteArray();
  }
}
