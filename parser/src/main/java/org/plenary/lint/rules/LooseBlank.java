package org.plenary.lint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Edit;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.LintContext;
import org.plenary.lint.Profile;
import org.plenary.lint.Rule;
import org.plenary.lint.RuleInfo;
import org.plenary.lint.WordList;
import org.plenary.lint.Words;
import org.plenary.source.Span;
import org.plenary.unit.Unit;

/** A blank at which a line may break although what it joins belongs together: {@code 2022 г.}. */
public final class LooseBlank implements Rule {
  private static final String FIXED = "\u00a0";

  @Override
  public RuleInfo info() {
    return RuleInfo.of("TYP-005", Severity.NOTE).only(Profile.ITU, Profile.RCC, Profile.GENERIC);
  }

  @Override
  public void check(LintContext context, Consumer<Diagnostic> found) {
    boolean mixed = context.text().contains(FIXED);
    List<Edit> all = new ArrayList<>();
    Optional<Span> first = Optional.empty();
    for (Unit unit : context.units()) {
      List<Edit> own = new ArrayList<>();
      Optional<Span> phrase = phrase(unit, context, own);
      if (mixed && phrase.isPresent()) {
        found.accept(finding(phrase.get(), words(context, phrase.get())).fixedBy(own));
      } else {
        first = first.or(() -> phrase);
        all.addAll(own);
      }
    }
    // A draft without any no-break space is one slip, however often it shows.
    if (!mixed && first.isPresent()) {
      found.accept(finding(first.get(), words(context, first.get())).fixedBy(all));
    }
  }

  private static String words(LintContext context, Span span) {
    return context.text().substring(span.start(), span.end());
  }

  /** The first phrase of a unit with such a blank; what mends them all is added to the edits. */
  private static Optional<Span> phrase(Unit unit, LintContext context, List<Edit> edits) {
    String text = unit.text().text();
    List<Span> phrases = new ArrayList<>();
    for (String word : context.words().of(WordList.AFTER_YEAR)) {
      for (int at = text.indexOf(" " + word); at >= 0; at = text.indexOf(" " + word, at + 1)) {
        int start = Words.digitsStart(text, at);
        if (at - start == 4) {
          edits.add(new Edit(unit.text().span(at, at + 1), FIXED));
          phrases.add(unit.text().span(start, at + 1 + word.length()));
        }
      }
    }
    for (String word : context.words().of(WordList.BEFORE_NUMBER)) {
      for (int at = text.indexOf(word + " "); at >= 0; at = text.indexOf(word + " ", at + 1)) {
        int blank = at + word.length();
        int end = Words.digitsEnd(text, blank + 1);
        if (end > blank + 1) {
          edits.add(new Edit(unit.text().span(blank, blank + 1), FIXED));
          phrases.add(unit.text().span(at, end));
        }
      }
    }
    return phrases.stream().min(Span::compareTo);
  }
}
