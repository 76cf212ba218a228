package org.plenary.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.source.Mark;

/** The runs of a paragraph that call notes, each with the mark that was typed behind it. */
final class NoteRuns {
  private static final Set<String> CALLS = Set.of("footnoteReference", "endnoteReference");
  private static final Set<String> LETTERS = Set.of("t", "sym", "noBreakHyphen");

  private final WordParagraph paragraph;

  NoteRuns(WordParagraph paragraph) {
    this.paragraph = paragraph;
  }

  /**
   * The runs by the names of the notes, in runs of their own; nothing when the paragraph calls
   * other notes than its reader saw.
   */
  Map<String, List<XmlElement>> find(Set<XmlElement> shown) {
    List<XmlElement> calls =
        paragraph.order().stream().filter(each -> each.isOneOf(CALLS)).toList();
    List<String> names = new ArrayList<>();
    for (Mark mark : paragraph.prose().marks()) {
      if (mark instanceof Mark.NoteAnchor anchor) {
        names.add(anchor.note());
      }
    }
    Map<String, List<XmlElement>> runs = new HashMap<>();
    for (int i = 0; i < calls.size() && calls.size() == names.size(); i++) {
      runs.put(names.get(i), runs(calls.get(i), shown));
    }
    return runs;
  }

  private static List<XmlElement> runs(XmlElement call, Set<XmlElement> shown) {
    Runs.cutBefore(call);
    XmlElement run = Runs.of(call);
    cutBeforeShown(run, shown);
    List<XmlElement> runs = new ArrayList<>(List.of(run));
    boolean typed = call.attribute("customMarkFollows").filter(on -> !on.equals("0")).isPresent();
    boolean complete = !typed || run.elements().stream().anyMatch(each -> each.isOneOf(LETTERS));
    List<XmlElement> siblings = run.parent().orElseThrow().elements();
    for (int i = siblings.indexOf(run) + 1; i < siblings.size() && !complete; i++) {
      XmlElement next = siblings.get(i);
      if (!next.isWord("r") || next.elements().stream().anyMatch(shown::contains)) {
        break;
      }
      complete = next.elements().stream().anyMatch(each -> each.isOneOf(LETTERS));
      runs.add(next);
    }
    return runs;
  }

  private static void cutBeforeShown(XmlElement run, Set<XmlElement> shown) {
    run.elements().stream().filter(shown::contains).findFirst().ifPresent(Runs::cutBefore);
  }
}
