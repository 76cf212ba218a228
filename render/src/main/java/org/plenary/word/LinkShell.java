package org.plenary.word;

import java.util.ArrayList;
import java.util.List;

/**
 * What makes words a link.
 *
 * @param before runs that come before them, of a field
 * @param around an element around them: one, or none
 * @param behind runs that come behind them, of a field
 */
record LinkShell(List<XmlElement> before, List<XmlElement> around, List<XmlElement> behind) {
  /** A copy of the element with nothing in it. */
  static LinkShell of(XmlElement hyperlink) {
    return new LinkShell(List.of(), List.of(hyperlink.emptyCopy()), List.of());
  }

  /** Copies of the runs of a field, without its result. */
  static LinkShell of(Field field, List<XmlElement> order) {
    List<XmlElement> code =
        order.subList(field.begin(), field.separate() + 1).stream()
            .filter(each -> each.isWord("fldChar") || each.isWord("instrText"))
            .map(LinkShell::run)
            .toList();
    return new LinkShell(code, List.of(), List.of(run(order.get(field.end()))));
  }

  private static XmlElement run(XmlElement content) {
    XmlElement run = content.make("r");
    run.append(content.copy());
    return run;
  }

  /** The words with the link around them. */
  List<XmlElement> wrap(List<XmlElement> words) {
    List<XmlElement> all = new ArrayList<>(before.stream().map(XmlElement::copy).toList());
    if (around.isEmpty()) {
      all.addAll(words);
    } else {
      XmlElement shell = around.get(0).emptyCopy();
      words.forEach(shell::append);
      all.add(shell);
    }
    behind.forEach(each -> all.add(each.copy()));
    return all;
  }
}
