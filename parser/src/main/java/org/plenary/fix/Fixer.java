package org.plenary.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Edit;
import org.plenary.lint.LintContext;
import org.plenary.lint.Linter;
import org.plenary.read.UnreadableDocumentException;

/**
 * Puts right what rules found and know how to put right, again and again until nothing of the kind
 * is left: a mended label may show the next slip.
 *
 * <p>Findings whose changes would meet wait for the next round, the graver goes first. Changes
 * after which the draft would mean something else are not made; of several together the one to
 * blame is found by halves.
 */
public final class Fixer {
  /** Enough for slips that hide one another; what goes on changing then is left as it is. */
  private static final int ROUNDS = 100;

  private static final Comparator<Diagnostic> GRAVEST_FIRST =
      Comparator.comparing(Diagnostic::severity).reversed().thenComparing(Diagnostic::span);

  private final Linter linter;

  /** A fixer of what those rules find. */
  public Fixer(Linter linter) {
    this.linter = linter;
  }

  /**
   * Mends a draft.
   *
   * @throws UnreadableDocumentException when its file cannot be read
   */
  public Fixed fix(FixableDraft draft) throws UnreadableDocumentException {
    State state = new State(draft, draft.with(Patch.NONE));
    List<Diagnostic> found = linter.check(state.context);
    for (int round = 0; round < ROUNDS; round++) {
      Patch before = state.patch;
      state.take(found);
      if (state.patch.equals(before)) {
        break;
      }
      found = linter.check(state.context);
    }
    return new Fixed(state.patch, state.fixed, state.context, found);
  }

  /** A draft on its way. */
  private static final class State {
    private final FixableDraft draft;
    private final List<Diagnostic> fixed = new ArrayList<>();
    private Patch patch = Patch.NONE;
    private LintContext context;

    State(FixableDraft draft, LintContext context) {
      this.draft = draft;
      this.context = context;
    }

    /** Takes up what can be put right of these findings, all in the text as it is now. */
    void take(List<Diagnostic> found) throws UnreadableDocumentException {
      List<Diagnostic> chosen = new ArrayList<>();
      List<Edit> edits = new ArrayList<>();
      for (Diagnostic each : found.stream().sorted(GRAVEST_FIRST).toList()) {
        if (each.isFixable() && fits(each.edits(), edits) && isTaken(each)) {
          chosen.add(each);
          edits.addAll(each.edits());
        }
      }
      List<Diagnostic> safe = new ArrayList<>();
      LintContext then = accept(chosen, safe, context);
      if (!safe.isEmpty()) {
        patch = patch.then(patchOf(safe), draft.text());
        context = then;
        fixed.addAll(safe);
      }
    }

    private static boolean fits(List<Edit> own, List<Edit> taken) {
      return own.stream()
          .allMatch(
              edit -> taken.stream().noneMatch(other -> Patch.meet(edit.span(), other.span())));
    }

    /** True when the file has a place for every change of a finding. */
    private boolean isTaken(Diagnostic diagnostic) {
      return patch.then(new Patch(diagnostic.edits()), draft.text()).edits().stream()
          .allMatch(draft::takes);
    }

    private static Patch patchOf(List<Diagnostic> findings) {
      return new Patch(findings.stream().flatMap(each -> each.edits().stream()).toList());
    }

    /**
     * Adds to {@code safe} what of {@code more} can be done with it.
     *
     * @param now the draft with what is safe
     * @return the draft with what is safe then
     */
    private LintContext accept(List<Diagnostic> more, List<Diagnostic> safe, LintContext now)
        throws UnreadableDocumentException {
      if (more.isEmpty()) {
        return now;
      }
      List<Diagnostic> together = new ArrayList<>(safe);
      together.addAll(more);
      Patch step = patchOf(together);
      LintContext then = draft.with(patch.then(step, draft.text()));
      if (Meaning.isKept(context, then, step)) {
        safe.addAll(more);
        return then;
      }
      if (more.size() == 1) {
        return now;
      }
      int half = more.size() / 2;
      LintContext first = accept(more.subList(0, half), safe, now);
      return accept(more.subList(half, more.size()), safe, first);
    }
  }
}
