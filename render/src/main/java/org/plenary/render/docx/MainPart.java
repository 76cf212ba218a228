package org.plenary.render.docx;

import java.io.OutputStream;
import org.plenary.language.Language;
import org.plenary.model.Block;
import org.plenary.model.Document;
import org.plenary.model.Draft;
import org.plenary.model.Label;
import org.plenary.model.Note;
import org.plenary.model.Part;
import org.plenary.model.PartKind;
import org.plenary.source.Prose;

/** Writes the main part of the file, the documents of a draft one after the other. */
final class MainPart {
  private final WordXml xml;
  private final Language prepared;
  private final Relationships links = Relationships.ofDocument();
  private final ChangeNumbers changes = new ChangeNumbers();
  private final Footnotes footnotes;

  /**
   * @param prepared the language of the package that the styles come from
   */
  MainPart(OutputStream out, Language prepared) {
    this.xml = new WordXml(out);
    this.prepared = prepared;
    this.footnotes = new Footnotes(changes, TextSetting.of(prepared, prepared));
  }

  void write(Draft draft) {
    xml.open("w:document").set("xmlns:w", WordXml.NAMESPACE).set("xmlns:r", WordXml.LINKS);
    xml.open("w:body");
    boolean first = true;
    for (Document document : draft.documents()) {
      write(document, first);
      first = false;
    }
    page();
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
            xml, setting, links, changes, (anchor, runs) -> footnotes.call(anchor, runs, xml));
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
      separate(part);
    }
    document.notes().stream()
        .filter(note -> !footnotes.isWritten(note))
        .forEach(note -> loose(note, paragraphs));
  }

  /** Word melts two tables that touch into one, and wants a paragraph at the end. */
  private void separate(Part part) {
    int size = part.content().size();
    if (size > 0 && part.content().get(size - 1) instanceof Block.Table) {
      xml.open("w:p").open("w:pPr").value("w:pStyle", WordStyle.NORMAL.id()).close().close();
    }
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

  /** A4 with the margins of ITU's templates. */
  private void page() {
    xml.open("w:sectPr");
    xml.open("w:footerReference")
        .set("w:type", "default")
        .set("r:id", Relationships.FOOTER_ID)
        .close();
    xml.open("w:pgSz").set("w:w", "11907").set("w:h", "16840").set("w:code", "9").close();
    xml.open("w:pgMar")
        .set("w:top", "1418")
        .set("w:right", "1134")
        .set("w:bottom", "1418")
        .set("w:left", "1134")
        .set("w:header", "720")
        .set("w:footer", "720")
        .set("w:gutter", "0")
        .close();
    xml.open("w:cols").set("w:space", "720").close();
    if (prepared.isRightToLeft()) {
      xml.empty("w:bidi");
    }
    xml.close();
  }
}
