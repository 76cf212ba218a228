package org.plenary.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.plenary.cli.message.Similar;
import org.plenary.cli.message.UsageException;
import org.plenary.lint.Rule;
import org.plenary.lint.Rules;
import org.plenary.lint.suppress.CodePattern;

/** Which rules run: {@code --select STR,NUM --ignore NUM-010}. */
public final class RuleChoice {
  private RuleChoice() {}

  /**
   * The rules that are selected, all when none is, without those that are ignored.
   *
   * @param wanted codes or their beginnings
   */
  public static List<Rule> of(List<String> wanted, List<String> unwanted) {
    return Rules.ALL.stream()
        .filter(rule -> wanted.isEmpty() || fitsAny(rule, wanted))
        .filter(rule -> !fitsAny(rule, unwanted))
        .toList();
  }

  /**
   * The codes in the values of an option, each with several joined by commas.
   *
   * @throws UsageException when a code fits no rule
   */
  public static List<String> codes(List<String> values) throws UsageException {
    List<String> codes = new ArrayList<>();
    for (String value : values) {
      for (String code : value.split(",", -1)) {
        if (!isKnown(code.strip())) {
          throw unknown(code.strip());
        }
        codes.add(code.strip());
      }
    }
    return codes;
  }

  /** True for the code of a rule, of a group, or the beginning of one. */
  public static boolean isKnown(String code) {
    CodePattern pattern = new CodePattern(code);
    return !code.isEmpty() && Rules.ALL.stream().anyMatch(rule -> pattern.fits(rule.info().code()));
  }

  /** There is no such rule; perhaps another is meant. */
  public static UsageException unknown(String code) {
    Optional<String> meant = meant(code);
    return meant.isPresent()
        ? UsageException.of("usage.unknown-rule.meant", code, meant.get())
        : UsageException.of("usage.unknown-rule", code);
  }

  /** The rule or group that a mistyped code may mean. */
  public static Optional<String> meant(String code) {
    TreeSet<String> names = new TreeSet<>();
    for (Rule rule : Rules.ALL) {
      names.add(rule.info().code().toLowerCase(Locale.ROOT));
      names.add(rule.info().group().toLowerCase(Locale.ROOT));
    }
    return Similar.to(code, names).map(name -> name.toUpperCase(Locale.ROOT));
  }

  private static boolean fitsAny(Rule rule, List<String> codes) {
    return codes.stream().anyMatch(code -> new CodePattern(code).fits(rule.info().code()));
  }
}
