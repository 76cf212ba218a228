package org.plenary.render.docx;

import java.io.OutputStream;
import java.util.List;
import org.plenary.language.Language;
import org.plenary.model.Document;
import org.plenary.model.Draft;
import org.plenary.model.Label;
import org.plenary.model.Note;
import org.plenary.model.Part;
import org.plenary.model.PartKind;
import org.plenary.render.LinkedPlaces;
import org.plenary.source.Prose;

/** Writes the main part of the file, the documents of a draft one after the other. */
final class MainPart {
  private final WordXml xml;
  private final Language prepared;
  private final Relationships links = Relationships.ofDocument();
  private final ChangeNumbers changes = new ChangeNumbers();
  private final Bookmarks bookmarks = new Bookmarks(changes);
  private final Footnotes footnotes;

  /**
   * @param prepared the language of the package that the styles come from
   */
  MainPart(OutputStream out, Language prepared) {
    this.xml = new WordXml(out);
    this.prepared = prepared;
    this.footnotes = new Footnotes(changes, bookmarks, TextSetting.of(prepared, prepared));
  }

  void write(Draft draft) {
    xml.open("w:document").set("xmlns:w", WordXml.NAMESPACE).set("xmlns:r", WordXml.LINKS);
    xml.open("w:body");
    List<LinkedPlaces> places = LinkedPlaces.of(draft);
    for (int i = 0; i < places.size(); i++) {
      bookmarks.begin(i + 1, places.get(i));
      write(draft.documents().get(i), i == 0);
    }
    PageSetup.write(xml, prepared.isRightToLeft());
    xml.close().close().flush();
  }

  Relationships links() {
    return links;
  }

  Footnotes footnotes() {
    return footnotes;
  }

  private void write(Document document, boolean first) {
    TextSetting setting = TextSetting.of(document.language(), prepared);
    footnotes.begin(document.notes(), setting);
    ProseWriter prose =
        new ProseWriter(
            xml,
            setting,
            links,
            changes,
            bookmarks,
            (anchor, runs) -> footnotes.call(anchor, runs, xml));
    ParagraphWriter paragraphs = new ParagraphWriter(prose, setting);
    StyleChoice styles = new StyleChoice(document, setting);
    TableWriter tables = new TableWriter(xml, paragraphs, styles, setting);
    if (!first) {
      paragraphs.startPage();
    }
    for (Part part : document.parts()) {
      if (part.kind() == PartKind.ANNEX) {
        paragraphs.startPage();
      }
      new BlockWriter(paragraphs, styles, tables, part.kind(), 0).write(part.content());
    }
    for (Note note : document.notes()) {
      if (!footnotes.isWritten(note)) {
        loose(note, paragraphs);
      }
    }
    paragraphs.separateFromTable(styles.text());
  }

  /** A note that nothing calls stands at the end, so that its words are not lost. */
  private void loose(Note note, ParagraphWriter paragraphs) {
    Label mark =
        note.mark().isEmpty()
            ? Label.NONE
            : new Label(note.mark(), Label.Kind.NUMBER, 0, note.mark());
    for (Prose text : note.paragraphs()) {
      paragraphs.write(WordStyle.FOOTNOTE_TEXT, mark, false, text, 0);
      mark = Label.NONE;
    }
  }
}
