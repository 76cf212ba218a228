package org.plenary.parity;

import java.util.Arrays;
import java.util.List;

/** What a glossary has for a term of the source stands in the translation. */
final class GlossaryCheck implements PairCheck {
  private final List<Entry> entries;

  /** A term with its words. */
  private record Entry(Glossary.Term term, TermWords source, List<TermWords> targets) {}

  GlossaryCheck(Glossary glossary) {
    this.entries =
        glossary.terms().stream()
            .map(
                term ->
                    new Entry(
                        term,
                        TermWords.of(term.source()),
                        term.targets().stream().map(TermWords::of).toList()))
            .toList();
  }

  @Override
  public void check(Pair pair, Differences found) {
    if (entries.isEmpty()) {
      return;
    }
    TermWords source = TermWords.of(pair.source().text().text());
    TermWords target = TermWords.of(pair.target().text().text());
    boolean[] taken = new boolean[source.words().size()];
    for (Entry entry : entries) {
      if (uses(entry, source, taken)
          && entry.targets().stream()
              .noneMatch(words -> target.find(words, 0, TermWords.Fit.LOOSE) >= 0)) {
        String wanted = String.join(", ", entry.term().targets());
        found.in(
            pair, Rule.GLOSSARY, "parity.glossary", pair.name(), entry.term().source(), wanted);
      }
    }
  }

  /** True when the term stands in the source outside of longer ones. */
  private static boolean uses(Entry entry, TermWords source, boolean[] taken) {
    int length = entry.source().words().size();
    boolean used = false;
    int at = source.find(entry.source(), 0, TermWords.Fit.CLOSE);
    while (at >= 0) {
      used |= !taken[at];
      Arrays.fill(taken, at, at + length, true);
      at = source.find(entry.source(), at + length, TermWords.Fit.CLOSE);
    }
    return used;
  }
}
