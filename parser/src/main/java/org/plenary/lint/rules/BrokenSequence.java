package org.plenary.lint.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.LintContext;
import org.plenary.lint.Rule;
import org.plenary.lint.RuleInfo;
import org.plenary.lint.RunTogether;
import org.plenary.lint.Siblings;
import org.plenary.lint.UnitPlaces;
import org.plenary.lint.Words;
import org.plenary.model.Block;
import org.plenary.model.Label;

/**
 * A label that does not follow the one before it: {@code c)} after {@code a)}, {@code 4} after
 * {@code 2}.
 */
public final class BrokenSequence implements Rule {
  private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";

  @Override
  public RuleInfo info() {
    return RuleInfo.of("NUM-001", Severity.ERROR);
  }

  @Override
  public void check(LintContext context, Consumer<Diagnostic> found) {
    if (!context.isAct() || RunTogether.in(context)) {
      return;
    }
    for (Siblings list : Siblings.of(context)) {
      if (list.isInClauses()) {
        check(list, context, found);
      }
    }
  }

  private void check(Siblings list, LintContext context, Consumer<Diagnostic> found) {
    List<Block.Item> items = list.items().stream().filter(BrokenSequence::isPlain).toList();
    for (int i = 1; i < items.size(); i++) {
      Label before = items.get(i - 1).label();
      Label here = items.get(i).label();
      if (here.value() > before.value() + 1
          && !isTaken(items, before.value() + 1)
          && !isTwice(items, before.value())) {
        Diagnostic broken = finding(UnitPlaces.label(items.get(i), context.text()));
        Optional<String> next = next(before);
        Diagnostic told =
            (next.isPresent()
                    ? broken.saying("NUM-001", here.printed(), before.printed(), next.get())
                    : broken.saying("NUM-001.gap", here.printed(), before.printed()))
                .beside(UnitPlaces.label(items.get(i - 1), context.text()), "NUM-001.before");
        found.accept(mended(told, list.items(), items.get(i), before, context.text()));
      }
    }
  }

  /** The label behind {@code a)} is {@code b)}; of other scripts and Roman numbers none is told. */
  private static Optional<String> next(Label label) {
    String printed = label.printed();
    String counted = label.path();
    String following =
        switch (label.kind()) {
          case NUMBER -> String.valueOf(label.value() + 1);
          case LETTER, UPPER_LETTER -> String.valueOf((char) (counted.charAt(0) + 1));
          default -> "";
        };
    int at = Words.firstLetterOrDigit(printed);
    boolean known =
        !following.isEmpty()
            && at + counted.length() <= printed.length()
            && (label.kind() == Label.Kind.NUMBER || LATIN.indexOf(following.charAt(0)) >= 0);
    if (!known) {
      return Optional.empty();
    }
    boolean large = Character.isUpperCase(printed.charAt(at));
    String sign = large ? following.toUpperCase(Locale.ROOT) : following;
    return Optional.of(printed.substring(0, at) + sign + printed.substring(at + counted.length()));
  }

  /** Between two items that count on to one another, only this label can be wrong. */
  private static Diagnostic mended(
      Diagnostic broken, List<Block.Item> all, Block.Item item, Label before, String text) {
    boolean last = all.get(all.size() - 1) == item;
    Optional<Relabelling> right = last ? Optional.empty() : Relabelling.of(all, item);
    return right.isEmpty()
        ? broken
        : broken
            .saying(
                "NUM-001.between", item.label().printed(), before.printed(), right.get().label())
            .fixedBy(UnitPlaces.relabelled(item, right.get().label(), text));
  }

  private static boolean isTaken(List<Block.Item> items, int value) {
    return items.stream().anyMatch(item -> item.label().value() == value);
  }

  /** The gap comes of a label used twice, which is another finding. */
  private static boolean isTwice(List<Block.Item> items, int value) {
    return items.stream().filter(item -> item.label().value() == value).count() > 1;
  }

  /** A label without {@code bis} that counts in an alphabet. */
  static boolean isPlain(Block.Item item) {
    Label label = item.label();
    return switch (label.kind()) {
      case NUMBER -> label.path().equals(String.valueOf(label.value()));
      case LETTER, CYRILLIC, UPPER_LETTER -> label.path().length() == 1;
      case ROMAN, UPPER_ROMAN, CHINESE -> true;
      case NONE, COMPOUND, ARABIC, BULLET -> false;
    };
  }
}
