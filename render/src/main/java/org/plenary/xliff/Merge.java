package org.plenary.xliff;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.language.Vocabularies;
import org.plenary.model.Document;
import org.plenary.model.Draft;
import org.plenary.model.Label;
import org.plenary.model.PartKind;
import org.plenary.refer.Registry;
import org.plenary.source.Prose;
import org.plenary.unit.Replacement;
import org.plenary.unit.Unit;

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
   * @param replacements the same as words in the place of others, for forms that keep all else
   */
  public record Result(
      Optional<Draft> draft, List<MergeProblem> problems, List<Replacement> replacements) {
    public Result {
      problems = List.copyOf(problems);
      replacements = List.copyOf(replacements);
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
      return new Result(Optional.empty(), problems, List.of());
    }
    Map<String, List<Returned.Token>> byKey = new HashMap<>();
    returned.translations().forEach(each -> byKey.put(each.key(), each.target()));
    Map<String, Prose> texts = new HashMap<>();
    List<Replacement> replacements = new ArrayList<>();
    for (TranslationUnit each : exchange.units()) {
      Unit unit = each.unit();
      Prose text =
          each.isOfficial()
              ? TargetProse.official(each)
              : TargetProse.of(each, byKey.get(each.key()));
      texts.put(unit.document() + " " + unit.id(), text);
      Document document = source.documents().get(unit.document() - 1);
      LabelHabit habit = new LabelHabit(document.family(), returned.to());
      Label typed = habit.of(unit.label());
      Label counted = habit.counted(unit.label());
      replacements.add(new Replacement(unit.text(), text, unit.label(), typed, counted));
    }
    Draft draft = new TranslatedDraft(vocabularies.of(returned.to()), texts).of(source);
    return new Result(Optional.of(draft), problems, replacements);
  }
}
