package org.plenary.lint.rules;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.LintContext;
import org.plenary.lint.Rule;
import org.plenary.lint.RuleInfo;
import org.plenary.source.Mark;
import org.plenary.source.Span;
import org.plenary.unit.Unit;

/** A footnote that is called and is not there. */
public final class LostNote implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("FN-001", Severity.ERROR);
  }

  @Override
  public void check(LintContext context, Consumer<Diagnostic> found) {
    Set<String> there = new HashSet<>();
    context.draft().documents().forEach(d -> d.notes().forEach(note -> there.add(note.id())));
    for (Unit unit : context.units()) {
      for (Mark mark : unit.text().marks()) {
        if (mark instanceof Mark.NoteAnchor anchor) {
          if (!there.contains(anchor.note())) {
            Span span = unit.text().span(Math.max(0, anchor.start() - 1), anchor.start());
            found.accept(finding(span, anchor.note()));
          }
        }
      }
    }
  }
}
