package org.plenary.read.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.source.HouseStyle;
import org.plenary.source.Look;
import org.plenary.source.Numbering;

/** Reads {@code w:p} and settles what the paragraph looks like and which label it shows. */
final class ParagraphWalk {
  private final Story story;
  private final XmlCursor xml;
  private final RunWalk runs;
  private int sections;

  ParagraphWalk(Story story, BodyWalk bodies) {
    this.story = story;
    this.xml = story.xml();
    this.runs = new RunWalk(story, bodies);
  }

  void read(BlockList blocks) throws UnreadableDocumentException {
    OpenParagraph paragraph = blocks.begin(story.place());
    story.fields().paragraphBegins(paragraph);
    int start = paragraph.length();
    int around = story.changes().size();
    int sectionsBefore = sections;
    while (xml.nextChild()) {
      if (xml.isWord("pPr")) {
        paragraph.properties(story.reading().properties().paragraph(xml, cursor -> section()));
      } else {
        runs.inline(paragraph);
      }
    }
    finish(paragraph, start, around);
    ParagraphProperties properties = paragraph.properties();
    if (properties.runsOn(story.reading().changes())) {
      blocks.leaveOpen(paragraph);
    } else {
      emit(paragraph, blocks);
    }
    // The section stands in front of the words of its last paragraph, and ends behind them.
    if (sections > sectionsBefore) {
      story.reading().notes().sectionEnds();
    }
  }

  private void section() throws UnreadableDocumentException {
    new SectionReader(story).read();
    sections++;
  }

  /** Reads what should stand in a paragraph and does not. */
  void readStray(BlockList blocks) throws UnreadableDocumentException {
    OpenParagraph paragraph = blocks.begin(story.place());
    runs.inline(paragraph);
    finish(paragraph, 0, story.changes().size());
    emit(paragraph, blocks);
  }

  private void finish(OpenParagraph paragraph, int start, int around) {
    story.fields().paragraphEnds(paragraph);
    runs.paragraphEnds();
    if (!story.reading().changes().mark()) {
      return;
    }
    for (ParagraphProperties.Change change : story.changes().subList(0, around)) {
      paragraph.mark(change.over(start, paragraph.length()));
    }
    for (ParagraphProperties.Change change : paragraph.properties().changes()) {
      paragraph.mark(change.over(paragraph.length(), paragraph.length()));
    }
  }

  /** Ends the paragraph that was left open, if any: nothing goes on in it. */
  void settle(BlockList blocks) {
    Optional<OpenParagraph> left = blocks.takeUnfinished();
    if (left.isEmpty()) {
      return;
    }
    if (left.get().isEmpty()) {
      blocks.addAll(left.get().boxes().blocks());
    } else {
      emit(left.get(), blocks);
    }
  }

  private void emit(OpenParagraph paragraph, BlockList blocks) {
    paragraph.close();
    StyleTable styles = story.reading().styles();
    ParagraphProperties properties = paragraph.properties();
    StyleTable.Style style = styles.paragraph(properties.format().style());
    if (style.house() != HouseStyle.NONE) {
      paragraph.leaveTo(style.run());
    }
    PropertiesReader.Run mark = new PropertiesReader.Run("", properties.mark(), "");
    boolean hidden = paragraph.isEmpty() && styles.run(style, mark).is(RunFormat.HIDDEN);
    // A hidden paragraph is not shown but counted: authors hide headings to make numbers come
    // right.
    Draft.Text draft = draft(paragraph, style);
    if (!hidden) {
      blocks.add(draft);
    }
    blocks.addAll(paragraph.boxes().blocks());
  }

  private Draft.Text draft(OpenParagraph paragraph, StyleTable.Style style) {
    ParagraphFormat direct = paragraph.properties().format();
    ParagraphFormat format =
        direct.over(style.paragraph()).over(story.reading().styles().paragraphDefaults());
    Optional<NumberingTable.Numbers> list =
        format.list().isEmpty() || format.list().equals("0")
            ? Optional.empty()
            : story.reading().numbering().find(format.list());
    Numbering numbering = Numbering.NONE;
    Optional<CountedLabel> counted = Optional.empty();
    int indent = format.indent();
    if (list.isPresent()) {
      int level = level(direct, style, format, list.get());
      numbering = story.lists().count(list.get(), level, changes(paragraph));
      counted = Optional.of(new CountedLabel(0, list.get().id(), list.get().pattern(), level));
      indent = indent(direct, style, format, list.get().levels().get(level));
    } else if (!format.list().isEmpty() && !format.list().equals("0")) {
      story.remarks().add("read.docx-list-missing", format.list());
    }
    Look look =
        new Look(
            style.house(),
            style.name(),
            paragraph.isItalic(),
            paragraph.isBold(),
            format.isCentred(),
            indent == ParagraphFormat.UNSET ? 0 : indent);
    return new Draft.Text(
        paragraph.text(),
        List.copyOf(paragraph.marks()),
        paragraph.place(),
        look,
        numbering,
        List.copyOf(paragraph.origins()),
        counted);
  }

  private List<ParagraphProperties.Change> changes(OpenParagraph paragraph) {
    List<ParagraphProperties.Change> all = new ArrayList<>(story.changes());
    all.addAll(paragraph.properties().changes());
    return all;
  }

  /**
   * A paragraph that names its list says its level with it; one whose style names the list has the
   * level that is tied to that style.
   */
  private static int level(
      ParagraphFormat direct,
      StyleTable.Style style,
      ParagraphFormat format,
      NumberingTable.Numbers list) {
    int level = format.level();
    if (direct.level() != ParagraphFormat.UNSET) {
      level = direct.level();
    } else {
      Optional<Integer> tied = list.levelOf(style.id());
      if (tied.isEmpty()) {
        tied = list.levelOf(style.listStyle());
      }
      level = tied.orElse(direct.list().isEmpty() ? level : 0);
    }
    return Math.max(0, Math.min(level, NumberingTable.LEVELS - 1));
  }

  private static int indent(
      ParagraphFormat direct,
      StyleTable.Style style,
      ParagraphFormat format,
      NumberingLevel level) {
    boolean stated =
        direct.indent() != ParagraphFormat.UNSET
            || direct.list().isEmpty() && style.paragraph().indent() != ParagraphFormat.UNSET;
    if (stated || level == null || level.indent() == ParagraphFormat.UNSET) {
      return format.indent();
    }
    return level.indent();
  }
}
