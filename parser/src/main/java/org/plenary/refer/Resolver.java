package org.plenary.refer;

/** Looks citations up, each kind where its facts are. */
final class Resolver {
  private final ActCheck acts;
  private final SymbolCheck symbols;
  private final PlaceCheck places;

  Resolver(ActCheck acts, SymbolCheck symbols, PlaceCheck places) {
    this.acts = acts;
    this.symbols = symbols;
    this.places = places;
  }

  /** What came of looking up a citation of the unit at {@code from}. */
  Finding resolve(Citation citation, int from) {
    return citation.subject().accept(new Lookup(from));
  }

  private final class Lookup implements Subject.Visitor<Finding> {
    private final int from;

    Lookup(int from) {
      this.from = from;
    }

    @Override
    public Finding act(Subject.Act act) {
      return acts.check(act);
    }

    @Override
    public Finding symbol(Subject.UnSymbol symbol) {
      return symbols.check(symbol);
    }

    @Override
    public Finding external(Subject.External external) {
      return Finding.of(external.target(), Status.EXTERNAL);
    }

    @Override
    public Finding place(Subject.DraftPlace place) {
      return places.check(place, from);
    }

    @Override
    public Finding annex(Subject.DraftAnnex annex) {
      return places.check(annex);
    }

    @Override
    public Finding self(Subject.Self self) {
      return Finding.ok(self.target());
    }
  }
}
