package org.plenary.refer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which numbers a draft ascribes to a body: after <i>Human Rights Council resolution 34/24</i>, the
 * bare {@code resolution 34/24} of another paragraph is that one, not the General Assembly's.
 */
final class NamedBodies {
  private static final String ASSEMBLY = Body.GENERAL_ASSEMBLY.code() + "/RES/";
  private static final String COUNCIL = Body.HUMAN_RIGHTS_COUNCIL.code() + "/RES/";

  private final Set<String> symbols;

  private NamedBodies(Set<String> symbols) {
    this.symbols = symbols;
  }

  /** Those of all passages of a draft. */
  static NamedBodies of(List<List<Citation>> passages) {
    Set<String> symbols = new HashSet<>();
    for (List<Citation> passage : passages) {
      for (Citation citation : passage) {
        if (citation.subject() instanceof Subject.UnSymbol symbol && !symbol.assumed()) {
          symbols.add(symbol.symbol());
        }
      }
    }
    return new NamedBodies(symbols);
  }

  /** The citation with the body that the draft names elsewhere, if it names one only there. */
  Citation complete(Citation citation) {
    if (!(citation.subject() instanceof Subject.UnSymbol symbol)
        || !symbol.assumed()
        || !symbol.symbol().startsWith(ASSEMBLY)
        || symbols.contains(symbol.symbol())) {
      return citation;
    }
    String council = COUNCIL + symbol.symbol().substring(ASSEMBLY.length());
    return symbols.contains(council)
        ? new Citation(
            citation.start(),
            citation.end(),
            citation.text(),
            new Subject.UnSymbol(council, symbol.year(), false),
            citation.lookalikes())
        : citation;
  }
}
