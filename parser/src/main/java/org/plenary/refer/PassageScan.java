package org.plenary.refer;

import java.util.List;

/** One walk through a passage. */
final class PassageScan {
  private final Passage passage;
  private final Citations found;
  private final Acts acts;
  private final List<Production> productions;

  PassageScan(Passage passage, Callouts callouts, Sessions sessions, Body home) {
    this.passage = passage;
    this.found = new Citations(passage);
    this.acts = new Acts(passage, sessions, home);
    this.productions =
        List.of(
            new UnSymbolProduction(passage, found, acts),
            new ItuDocumentProduction(passage, found, home),
            new RecommendationProduction(passage, found),
            new ProvisionProduction(passage, found, home),
            new NamedTextProduction(passage, found),
            new DraftPlaceProduction(passage, found, callouts),
            new OwnPartsProduction(passage, found, home),
            acts);
  }

  List<Citation> run() {
    int at = 0;
    while (at < passage.size()) {
      at = step(at);
    }
    acts.finish(found);
    return found.inOrder();
  }

  private int step(int at) {
    int other = Math.max(Addresses.end(passage, at), passage.skip(at, Term.OTHER_WORD));
    if (other > at) {
      return other;
    }
    for (Production production : productions) {
      int end = production.take(at);
      if (end > at) {
        return end;
      }
    }
    return at + 1;
  }
}
