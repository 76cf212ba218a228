package org.plenary.render.docx;

import java.util.List;
import org.w3c.dom.Element;

/** The lines above the footnotes as a template has them. */
final class TemplateNoteLines implements Footnotes.Beginning {
  private final List<Element> lines;

  TemplateNoteLines(List<Element> lines) {
    this.lines = lines;
  }

  @Override
  public int writeTo(WordXml xml) {
    if (lines.isEmpty()) {
      return Footnotes.lines(xml);
    }
    int last = 0;
    for (Element line : lines) {
      ElementWriter.write(line, xml);
      last = Math.max(last, id(line));
    }
    return last;
  }

  private static int id(Element line) {
    try {
      return Integer.parseInt(line.getAttributeNS(WordXml.NAMESPACE, "id"));
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
