package org.plenary.render.html;

import java.util.List;
import org.plenary.model.Block;
import org.plenary.model.Document;
import org.plenary.model.Label;
import org.plenary.model.Lead;
import org.plenary.model.Note;
import org.plenary.model.Part;
import org.plenary.model.PartKind;
import org.plenary.render.LinkedPlaces;
import org.plenary.render.UnitNames;
import org.plenary.source.Prose;

/** Writes one document as an article. */
final class HtmlWriter implements Block.Visitor<Void> {
  private final HtmlLines lines;
  private final Document document;
  private final UnitNames names;
  private final String prefix;
  private final HtmlNotes notes;
  private final Words words;
  private final HtmlContents contents;
  private final HtmlHeadings headings = new HtmlHeadings();

  HtmlWriter(
      HtmlLines lines,
      Document document,
      UnitNames names,
      String prefix,
      Words words,
      LinkedPlaces places,
      HtmlContents contents) {
    this.lines = lines;
    this.document = document;
    this.names = names;
    this.prefix = prefix;
    this.words = words;
    this.contents = contents;
    this.notes = new HtmlNotes(document, names, prefix, words, places);
  }

  void write() {
    String direction = document.language().isRightToLeft() ? "rtl" : "ltr";
    lines.open(
        "article",
        Html.attribute("lang", document.language().code()) + Html.attribute("dir", direction));
    document.parts().forEach(this::part);
    if (!document.notes().isEmpty()) {
      lines.open("aside", " class=\"notes\"" + Html.attribute("aria-label", words.footnotes()));
      document.notes().forEach(this::note);
      lines.close();
    }
    lines.close();
  }

  private void part(Part part) {
    headings.enter(part.kind());
    String name = part.kind() == PartKind.FRONT ? "header" : "section";
    lines.open(name, Html.attribute("class", part.kind().code()));
    blocks(part.content());
    lines.close();
  }

  private void note(Note note) {
    lines.open("div", " class=\"note\" role=\"doc-footnote\"" + notes.id(note));
    lines.line("<span class=\"mark\">" + Html.text(note.mark()) + "</span>");
    lines.open("div", "");
    int last = note.paragraphs().size() - 1;
    for (int i = 0; i <= last; i++) {
      String back = i == last ? notes.back(note) : "";
      lines.line("<p>" + HtmlProse.of(note.paragraphs().get(i), notes) + back + "</p>");
    }
    lines.close();
    lines.close();
  }

  @Override
  public Void matter(Block.Matter matter) {
    int level = headings.of(matter.role());
    String id = HtmlIds.of(prefix, names.next());
    String attributes = Html.attribute("class", matter.role().code()) + Html.attribute("id", id);
    if (level > 0) {
      contents.heading(level, id, "", matter.text());
    }
    element(level == 0 ? "p" : "h" + level, attributes, HtmlProse.of(matter.text(), notes));
    return null;
  }

  @Override
  public Void callout(Block.Callout callout) {
    lines.open("section", " class=\"clause\"");
    String id = HtmlIds.of(prefix, names.next());
    contents.callout(id, callout.text());
    String attributes = " class=\"callout\"" + Html.attribute("id", id);
    element("p", attributes, HtmlProse.of(callout.text(), notes));
    blocks(callout.content());
    lines.close();
    return null;
  }

  @Override
  public Void item(Block.Item item) {
    lines.open("div", " class=\"item\" role=\"listitem\"" + id());
    lines.line(label(item.label()));
    lines.open("div", " class=\"inside\"");
    element("p", "", led(item.text(), item.lead()));
    blocks(item.content());
    lines.close();
    lines.close();
    return null;
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    element("p", id(), led(paragraph.text(), paragraph.lead()));
    if (!paragraph.content().isEmpty()) {
      lines.open("div", " class=\"under\"");
      blocks(paragraph.content());
      lines.close();
    }
    return null;
  }

  @Override
  public Void section(Block.Section section) {
    lines.open("section", "");
    String label = section.label().isNone() ? "" : label(section.label()) + " ";
    int level = headings.begin();
    String id = HtmlIds.of(prefix, names.next());
    contents.heading(level, id, section.label().printed(), section.text());
    element("h" + level, Html.attribute("id", id), label + HtmlProse.of(section.text(), notes));
    blocks(section.content());
    headings.end();
    lines.close();
    return null;
  }

  @Override
  public Void table(Block.Table table) {
    lines.open("div", " class=\"scroll\"");
    lines.open("table", "");
    List<Block.Row> rows = table.rows();
    int headers = 0;
    while (headers < rows.size() && rows.get(headers).header()) {
      headers++;
    }
    rows("thead", rows.subList(0, headers));
    rows("tbody", rows.subList(headers, rows.size()));
    lines.close();
    lines.close();
    return null;
  }

  /** Header rows are printed again on each page. */
  private void rows(String group, List<Block.Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    lines.open(group, "");
    for (Block.Row row : rows) {
      lines.open("tr", "");
      row.cells().forEach(cell -> cell(cell, row.header()));
      lines.close();
    }
    lines.close();
  }

  @Override
  public Void rule(Block.Rule rule) {
    element("p", " class=\"rule\"", HtmlProse.of(rule.text(), notes));
    return null;
  }

  private void cell(Block.Cell cell, boolean header) {
    String scope = header ? Html.attribute("scope", cell.columns() > 1 ? "colgroup" : "col") : "";
    String columns = cell.columns() > 1 ? Integer.toString(cell.columns()) : "";
    String rows = cell.rows() > 1 ? Integer.toString(cell.rows()) : "";
    String spans = Html.attribute("colspan", columns) + Html.attribute("rowspan", rows);
    lines.open(header ? "th" : "td", scope + spans);
    blocks(cell.content());
    lines.close();
  }

  /** Items that follow each other are one list to a screen reader. */
  private void blocks(List<Block> blocks) {
    boolean inList = false;
    for (Block block : blocks) {
      boolean item = block instanceof Block.Item;
      if (item && !inList) {
        lines.open("div", " class=\"list\" role=\"list\"");
      } else if (!item && inList) {
        lines.close();
      }
      inList = item;
      block.accept(this);
    }
    if (inList) {
      lines.close();
    }
  }

  private void element(String name, String attributes, String content) {
    lines.line("<" + name + attributes + ">" + content + "</" + name + ">");
  }

  private String id() {
    return Html.attribute("id", HtmlIds.of(prefix, names.next()));
  }

  private static String label(Label label) {
    return "<span class=\"label\">" + Html.text(label.printed()) + "</span>";
  }

  private String led(Prose prose, Lead lead) {
    return HtmlProse.led(prose, lead.length(), notes);
  }
}
