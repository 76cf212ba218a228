package org.plenary.render.docx;

import java.util.TreeSet;
import org.plenary.source.Mark;
import org.plenary.source.Prose;

/**
 * Writes a passage with its marks: stretches of equal looks, inside links and tracked changes.
 *
 * <p>{@code (Rev. <del>Busan, 2014</del><ins>Dubai, 2018</ins>)} becomes four runs, two of them
 * wrapped. One writer serves one paragraph after the other.
 */
final class ProseWriter {
  /** Writes the place where a footnote is called; main text and footnotes differ in it. */
  interface Anchors {
    void write(Mark.NoteAnchor anchor, RunWriter runs);
  }

  private final WordXml xml;
  private final RunWriter runs;
  private final Anchors anchors;
  private final Wrapping wrapping;
  private final Bookmarks bookmarks;

  ProseWriter(
      WordXml xml,
      TextSetting setting,
      Relationships links,
      ChangeNumbers changes,
      Bookmarks bookmarks,
      Anchors anchors) {
    this.xml = xml;
    this.runs = new RunWriter(xml, setting);
    this.anchors = anchors;
    this.wrapping = new Wrapping(xml, links, changes, bookmarks);
    this.bookmarks = bookmarks;
  }

  RunWriter runs() {
    return runs;
  }

  WordXml xml() {
    return xml;
  }

  /**
   * Writes a passage.
   *
   * @param italic how many characters from the first are set off as its leading phrase
   */
  void write(Prose prose, int italic) {
    bookmarks.mark(prose, xml);
    anchorsAt(prose, 0);
    int start = 0;
    for (int end : edges(prose, italic)) {
      if (end > start) {
        stretch(prose, start, end, start < italic);
        start = end;
      }
    }
    wrapping.end();
  }

  private static TreeSet<Integer> edges(Prose prose, int italic) {
    TreeSet<Integer> edges = new TreeSet<>();
    edges.add(Math.min(italic, prose.length()));
    edges.add(prose.length());
    for (Mark mark : prose.marks()) {
      edges.add(mark.start());
      edges.add(mark.end());
    }
    return edges;
  }

  private void stretch(Prose prose, int start, int end, boolean leading) {
    Stretch stretch = Stretch.of(prose, start, end, leading);
    boolean linked = wrapping.begin(stretch);
    RunLook look = linked ? stretch.look().styled(WordStyle.HYPERLINK) : stretch.look();
    runs.write(prose.text(), start, end, look, stretch.deleted().isPresent());
    anchorsAt(prose, end);
  }

  private void anchorsAt(Prose prose, int place) {
    for (Mark mark : prose.marks()) {
      if (mark.start() == place && mark instanceof Mark.NoteAnchor anchor) {
        anchors.write(anchor, runs);
      }
    }
  }
}
