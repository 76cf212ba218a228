package org.plenary.parity;

import java.util.ArrayList;
import java.util.List;
import org.plenary.language.Vocabularies;
import org.plenary.model.Draft;
import org.plenary.refer.Registry;
import org.plenary.unit.Unit;

/**
 * Holds two language versions of a draft against each other.
 *
 * <p>Which is whose translation goes by the place in the structure; where one of them has more
 * items than the other, by what the items say of numbers and references. Safe for many threads.
 */
public final class Parity {
  private final Vocabularies vocabularies;
  private final Registry registry;
  private final Glossary glossary;

  /** A comparison with these vocabularies, registries and terms. */
  public Parity(Vocabularies vocabularies, Registry registry, Glossary glossary) {
    this.vocabularies = vocabularies;
    this.registry = registry;
    this.glossary = glossary;
  }

  /** A comparison with what comes with the program; no terms are prescribed. */
  public static Parity standard() {
    return new Parity(new Vocabularies(), Registry.shipped(), Glossary.NONE);
  }

  /** In what the target differs from the source, in the order of the target's text. */
  public List<Difference> between(Draft source, Draft target) {
    return between(versions(source), versions(target));
  }

  /** A draft as comparisons need it: worked out once where it is compared with several. */
  List<Version> versions(Draft draft) {
    return Version.of(draft, registry, vocabularies);
  }

  List<Difference> between(List<Version> from, List<Version> to) {
    Differences found = new Differences();
    if (from.size() != to.size() && !to.isEmpty()) {
      found.in(to.get(0), Rule.COUNTS, "parity.documents", to.size() + "", from.size() + "");
    }
    for (int i = 0; i < Math.min(from.size(), to.size()); i++) {
      List<PairCheck> checks =
          List.of(
              new CalloutCheck(),
              new ReferenceCheck(),
              new NumberCheck(),
              new EndMarkCheck(),
              new BracketCheck(),
              new ScriptCheck(),
              new TranslationCheck(vocabularies, from.get(i).language(), to.get(i).language()),
              new GlossaryCheck(glossary));
      new Walk(from.get(i), to.get(i), checks, found).run();
    }
    return found.sorted();
  }

  /**
   * A unit and its translation.
   *
   * @param source in the source's draft
   * @param target in the target's draft
   */
  public record Match(Unit source, Unit target) {}

  /** Which unit of the target is the translation of which of the source, as far as there is one. */
  public List<Match> pairs(Draft source, Draft target) {
    List<Version> from = versions(source);
    List<Version> to = versions(target);
    List<Match> matches = new ArrayList<>();
    PairCheck collect = (pair, found) -> matches.add(new Match(pair.source(), pair.target()));
    for (int i = 0; i < Math.min(from.size(), to.size()); i++) {
      new Walk(from.get(i), to.get(i), List.of(collect), new Differences()).run();
    }
    return matches;
  }
}
