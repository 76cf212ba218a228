package org.plenary.lint.rules;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.Abbreviations;
import org.plenary.lint.LintContext;
import org.plenary.lint.Profile;
import org.plenary.lint.Rule;
import org.plenary.lint.RuleInfo;
import org.plenary.lint.WordList;
import org.plenary.unit.UnitKind;

/** An abbreviation that is explained again: {@code (МСКГ)} behind the full name a second time. */
public final class RepeatedDefinition implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("ABB-003", Severity.NOTE).only(Profile.ITU, Profile.RCC, Profile.GENERIC);
  }

  @Override
  public void check(LintContext context, Consumer<Diagnostic> found) {
    Set<String> known = context.words().of(WordList.KNOWN_ABBREVIATION);
    context
        .abbreviations()
        .uses()
        .forEach(
            (name, uses) -> {
              if (known.contains(name)) {
                return;
              }
              List<Abbreviations.Use> places =
                  uses.stream()
                      .filter(Abbreviations.Use::defined)
                      .filter(use -> use.unit().kind() != UnitKind.TITLE)
                      .toList();
              for (int i = 1; i < places.size(); i++) {
                found.accept(
                    finding(places.get(i).span(), name)
                        .beside(places.get(0).span(), "ABB-003.first"));
              }
            });
  }
}
