package org.plenary.xliff;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.language.Vocabularies;
import org.plenary.model.Draft;
import org.plenary.model.PartKind;
import org.plenary.refer.Registry;
import org.plenary.source.Prose;

/** Puts a translation back into a draft of the same structure. Trusts nothing that came back. */
public final class Merge {
  private final Vocabularies vocabularies;
  private final ExchangeBuilder builder;

  /** A merge with these vocabularies and registries, the same that handed the draft out. */
  public Merge(Vocabularies vocabularies, Registry registry) {
    this.vocabularies = vocabularies;
    this.builder = new ExchangeBuilder(vocabularies, registry);
  }

  /** A merge with what comes with the program. */
  public static Merge standard() {
    return new Merge(new Vocabularies(), Registry.shipped());
  }

  /**
   * What came of it.
   *
   * @param draft the translation; empty when a problem is grave
   * @param units the document and id of each unit that was handed out, {@code 1 op.1.2}
   */
  public record Result(Optional<Draft> draft, List<MergeProblem> problems, Set<String> units) {
    public Result {
      problems = List.copyOf(problems);
      units = Set.copyOf(units);
    }
  }

  /** Checks what came back against the draft that was handed out, and puts it in. */
  public Result merge(Draft source, Returned returned) {
    Set<PartKind> parts = EnumSet.noneOf(PartKind.class);
    for (PartKind kind : PartKind.values()) {
      if (returned.parts().contains(kind.code())) {
        parts.add(kind);
      }
    }
    Exchange exchange = builder.build(source, returned.original(), parts, returned.to());
    List<MergeProblem> problems = new ReturnCheck(exchange, returned).problems();
    if (problems.stream().anyMatch(MergeProblem::grave)) {
      return new Result(Optional.empty(), problems, Set.of());
    }
    Map<String, List<Returned.Token>> byKey = new HashMap<>();
    returned.translations().forEach(each -> byKey.put(each.key(), each.target()));
    Map<String, Prose> texts = new HashMap<>();
    for (TranslationUnit unit : exchange.units()) {
      texts.put(
          unit.unit().document() + " " + unit.unit().id(),
          unit.isOfficial()
              ? TargetProse.official(unit)
              : TargetProse.of(unit, byKey.get(unit.key())));
    }
    Draft draft = new TranslatedDraft(vocabularies.of(returned.to()), texts).of(source);
    return new Result(Optional.of(draft), problems, texts.keySet());
  }
}
