package org.plenary.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.plenary.render.WellFormed;
import org.plenary.render.docx.Direction;
import org.plenary.source.Mark;
import org.plenary.source.Prose;

/** Makes the runs of new words: as few as their looks allow. */
final class NewRuns {
  private static final char NO_BREAK_HYPHEN = '\u2011';

  private final XmlElement pattern;
  private final Script script;
  private final Donors donors;
  private final Map<String, LinkShell> links;
  private final Map<String, List<XmlElement>> notes;

  /**
   * @param pattern an element whose vocabulary is used
   * @param links by target
   * @param notes the runs that call a note, by its name
   */
  NewRuns(
      XmlElement pattern,
      Script script,
      Donors donors,
      Map<String, LinkShell> links,
      Map<String, List<XmlElement>> notes) {
    this.pattern = pattern;
    this.script = script;
    this.donors = donors;
    this.links = links;
    this.notes = notes;
  }

  List<XmlElement> of(Prose text, List<Island.Place> islands) {
    List<XmlElement> all = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Optional<Mark.Link> link = Signature.link(text.marks(), at);
      int end = link.isPresent() ? link.get().end() : nextLink(text, at);
      List<XmlElement> words = stretch(text, at, end, islands);
      boolean shell = link.isPresent() && links.containsKey(link.get().target());
      all.addAll(shell ? links.get(link.get().target()).wrap(words) : words);
      at = end;
    }
    notesAt(text, text.length(), all);
    return all;
  }

  private static int nextLink(Prose text, int from) {
    return text.marks().stream()
        .filter(mark -> mark instanceof Mark.Link && mark.start() > from)
        .mapToInt(Mark::start)
        .min()
        .orElse(text.length());
  }

  private List<XmlElement> stretch(Prose text, int from, int to, List<Island.Place> islands) {
    List<XmlElement> all = new ArrayList<>();
    int at = from;
    while (at < to) {
      notesAt(text, at, all);
      int start = at;
      Optional<Island.Place> island =
          islands.stream().filter(each -> each.start() == start && each.end() <= to).findFirst();
      if (island.isPresent()) {
        all.addAll(island.get().island().nodes());
        at = island.get().end();
      } else {
        int end = next(text, at, to, islands);
        words(text, at, end, all);
        at = end;
      }
    }
    return all;
  }

  /** The next place where anything changes. */
  private static int next(Prose text, int from, int to, List<Island.Place> islands) {
    TreeSet<Integer> edges = new TreeSet<>(List.of(to));
    for (Mark mark : text.marks()) {
      edges.add(mark.start());
      edges.add(mark.end());
    }
    islands.forEach(each -> edges.add(each.start()));
    return Math.min(to, edges.higher(from));
  }

  private void notesAt(Prose text, int at, List<XmlElement> all) {
    for (Mark mark : text.marks()) {
      if (mark instanceof Mark.NoteAnchor anchor && anchor.start() == at) {
        all.addAll(notes.getOrDefault(anchor.note(), List.of()));
      }
    }
  }

  private void words(Prose text, int from, int to, List<XmlElement> all) {
    String words = WellFormed.repair(text.text());
    Signature signature = Signature.at(text.marks(), from);
    int start = from;
    while (start < to) {
      boolean base = script.rightToLeft();
      int end = base ? Direction.end(words, start, to, base) : to;
      String piece = words.substring(start, end);
      XmlElement run = pattern.make("r");
      XmlElement properties = donors.properties(signature, piece);
      script.run(properties, base && Direction.isRightToLeft(words, start, base));
      if (!properties.children().isEmpty()) {
        run.append(properties);
      }
      letters(run, piece);
      all.add(run);
      start = end;
    }
  }

  private void letters(XmlElement run, String words) {
    int start = 0;
    for (int i = 0; i <= words.length(); i++) {
      char c = i < words.length() ? words.charAt(i) : '\n';
      if (c == '\n' || c == '\t' || c == NO_BREAK_HYPHEN) {
        if (i > start) {
          XmlElement letters = pattern.make("t").setText(words.substring(start, i));
          run.append(letters.set("xml:space", "preserve"));
        }
        if (i < words.length()) {
          run.append(pattern.make(c == '\n' ? "br" : c == '\t' ? "tab" : "noBreakHyphen"));
        }
        start = i + 1;
      }
    }
  }
}
