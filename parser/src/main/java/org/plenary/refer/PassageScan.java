package org.plenary.refer;

import java.util.List;

/** One walk through a passage. */
final class PassageScan {
  private final Passage passage;
  private final Citations found;
  private final Acts acts;
  private final List<Production> productions;
  private final List<Production> numbers;

  PassageScan(Passage passage, Callouts callouts, Sessions sessions, Body home) {
    this.passage = passage;
    this.found = new Citations(passage);
    this.acts = new Acts(passage, sessions, home);
    Production documents = new ItuDocumentProduction(passage, found, home);
    this.numbers = List.of(documents, acts);
    this.productions =
        List.of(
            new UnSymbolProduction(passage, found, acts),
            documents,
            new RecommendationProduction(passage, found),
            new ProvisionProduction(passage, found, home),
            new NamedTextProduction(passage, found),
            new DraftPlaceProduction(passage, found, callouts),
            new OwnPartsProduction(passage, found),
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
    for (Production production : beginningAt(at)) {
      int end = production.take(at);
      if (end > at) {
        return end;
      }
    }
    return at + 1;
  }

  /**
   * What can begin at a token: few forms do at a number, and at a sign only what has it as a word.
   */
  private List<Production> beginningAt(int at) {
    return switch (passage.token(at).kind()) {
      case NUMBER -> numbers;
      case SIGN -> passage.matches(at).isEmpty() ? List.of() : productions;
      case WORD, IDEOGRAPH, END -> productions;
    };
  }
}
