package org.plenary.lint.rules;

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
import org.plenary.source.Span;

/** An abbreviation that is used before the place that explains it. */
public final class EarlyAbbreviation implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("ABB-002", Severity.NOTE).only(Profile.ITU, Profile.RCC, Profile.GENERIC);
  }

  @Override
  public void check(LintContext context, Consumer<Diagnostic> found) {
    Set<String> known = context.words().of(WordList.KNOWN_ABBREVIATION);
    context
        .abbreviations()
        .uses()
        .forEach(
            (name, uses) -> {
              boolean explained = uses.stream().anyMatch(Abbreviations.Use::defined);
              Abbreviations.Use first = uses.get(0);
              if (explained && !first.defined() && !known.contains(name)) {
                Span place =
                    uses.stream().filter(Abbreviations.Use::defined).findFirst().get().span();
                found.accept(finding(first.span(), name).beside(place, "ABB-002.place"));
              }
            });
  }
}
