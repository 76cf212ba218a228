package org.plenary.fix;

import java.util.List;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.lint.LintContext;

/**
 * What became of a draft.
 *
 * @param patch what is to be changed in its text
 * @param fixed the findings that are put right by it, with the places that they had when they were
 *     found
 * @param context the draft with the changes
 * @param left what is found in it now, spans in its text
 */
public record Fixed(
    Patch patch, List<Diagnostic> fixed, LintContext context, List<Diagnostic> left) {
  public Fixed {
    fixed = List.copyOf(fixed);
    left = List.copyOf(left);
  }

  /**
   * How many of those that are left could be put right if the file had a place for it: labels that
   * Word counts, words in formulas, characters that the encoding does not have.
   */
  public long withheld() {
    return left.stream().filter(Diagnostic::isFixable).count();
  }
}
