package org.plenary.lint.rules;

import java.util.List;
import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.LintContext;
import org.plenary.lint.Rule;
import org.plenary.lint.RuleInfo;
import org.plenary.model.Document;
import org.plenary.model.Note;
import org.plenary.source.Span;

/** Footnotes whose numbers leave one out: 1, 2, 4. */
public final class BrokenNoteSequence implements Rule {
  private static final int LONGEST = 4;

  @Override
  public RuleInfo info() {
    return RuleInfo.of("FN-002", Severity.WARNING);
  }

  @Override
  public void check(LintContext context, Consumer<Diagnostic> found) {
    for (Document document : context.draft().documents()) {
      List<Note> notes = document.notes().stream().filter(BrokenNoteSequence::isCounted).toList();
      for (int i = 1; i < notes.size(); i++) {
        int before = Integer.parseInt(notes.get(i - 1).mark());
        int here = Integer.parseInt(notes.get(i).mark());
        boolean spoken = !notes.get(i).paragraphs().isEmpty();
        if (here > before + 1 && spoken) {
          Span words = notes.get(i).paragraphs().get(0).span();
          found.accept(finding(words, notes.get(i).mark(), notes.get(i - 1).mark()));
        }
      }
    }
  }

  private static boolean isCounted(Note note) {
    String mark = note.mark();
    return !mark.isEmpty()
        && mark.length() < LONGEST
        && mark.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
