package org.plenary.render.docx;

import java.io.OutputStream;
import java.util.List;
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
  private final Stationery paper;
  private final WordOptions options;
  private final ListNumbers lists;
  private final Relationships links;
  private final ChangeNumbers changes = new ChangeNumbers();
  private final Bookmarks bookmarks = new Bookmarks(changes);
  private final Footnotes footnotes;

  MainPart(OutputStream out, Stationery paper, WordOptions options, ListNumbers lists) {
    this.xml = new WordXml(out);
    this.paper = paper;
    this.options = options;
    this.lists = lists;
    this.links = paper.relationships();
    this.footnotes = new Footnotes(changes, bookmarks, paper);
  }

  void write(Draft draft) {
    xml.open("w:document").set("xmlns:w", WordXml.NAMESPACE).set("xmlns:r", WordXml.LINKS);
    xml.open("w:body");
    List<LinkedPlaces> places = LinkedPlaces.of(draft);
    for (int i = 0; i < places.size(); i++) {
      bookmarks.begin(i + 1, places.get(i));
      write(draft.documents().get(i), i == 0);
    }
    paper.page(xml);
    xml.close().close().flush();
  }

  Relationships links() {
    return links;
  }

  Footnotes footnotes() {
    return footnotes;
  }

  private void write(Document document, boolean first) {
    TextSetting setting = paper.setting(document.language());
    footnotes.begin(document.notes(), setting);
    ParagraphWriter paragraphs = new ParagraphWriter(prose(setting), setting);
    Profile house = options.profile().orElseGet(() -> Profile.of(document.family()));
    lists.begin(options.numbering().or(paper::habit).orElseGet(house::numbering));
    StyleChoice styles = new StyleChoice(document, house, setting);
    TableWriter tables = new TableWriter(xml, paragraphs, styles, setting, paper.textWidth());
    if (!first) {
      paragraphs.startPage();
    }
    for (Part part : document.parts()) {
      if (part.kind() == PartKind.ANNEX) {
        paragraphs.startPage();
      }
      new BlockWriter(paragraphs, styles, tables, part.kind(), lists, 0).write(part.content());
    }
    for (Note note : document.notes()) {
      if (!footnotes.isWritten(note)) {
        loose(note, paragraphs);
      }
    }
    paragraphs.separateFromTable(styles.text());
  }

  private ProseWriter prose(TextSetting setting) {
    return new ProseWriter(
        xml,
        setting,
        links,
        changes,
        bookmarks,
        (anchor, runs) -> footnotes.call(anchor, runs, xml));
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
