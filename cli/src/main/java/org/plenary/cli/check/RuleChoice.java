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
   * @param selected codes or their beginnings, several joined by commas
   * @throws UsageException when a code fits no rule
   */
  public static List<Rule> of(List<String> selected, List<String> ignored) throws UsageException {
    List<String> wanted = codes(selected);
    List<String> unwanted = codes(ignored);
    return Rules.ALL.stream()
        .filter(rule -> wanted.isEmpty() || fitsAny(rule, wanted))
        .filter(rule -> !fitsAny(rule, unwanted))
        .toList();
  }

  private static List<String> codes(List<String> values) throws UsageException {
    List<String> codes = new ArrayList<>();
    for (String value : values) {
      for (String code : value.split(",", -1)) {
        codes.add(known(code.strip()));
      }
    }
    return codes;
  }

  private static String known(String code) throws UsageException {
    if (code.isEmpty()
        || Rules.ALL.stream().noneMatch(rule -> new CodePattern(code).fits(rule.info().code()))) {
      throw unknown(code);
    }
    return code;
  }

  /** There is no such rule; perhaps another is meant. */
  public static UsageException unknown(String code) {
    TreeSet<String> names = new TreeSet<>();
    for (Rule rule : Rules.ALL) {
      names.add(rule.info().code().toLowerCase(Locale.ROOT));
      names.add(rule.info().group().toLowerCase(Locale.ROOT));
    }
    Optional<String> meant = Similar.to(code, names).map(name -> name.toUpperCase(Locale.ROOT));
    return meant.isPresent()
        ? UsageException.of("usage.unknown-rule.meant", code, meant.get())
        : UsageException.of("usage.unknown-rule", code);
  }

  private static boolean fitsAny(Rule rule, List<String> codes) {
    return codes.stream().anyMatch(code -> new CodePattern(code).fits(rule.info().code()));
  }
}
