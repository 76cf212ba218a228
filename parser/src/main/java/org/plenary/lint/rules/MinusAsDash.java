package org.plenary.lint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Edit;
import org.plenary.diagnostic.Severity;
import org.plenary.lint.LintContext;
import org.plenary.lint.Rule;
import org.plenary.lint.RuleInfo;
import org.plenary.lint.Siblings;
import org.plenary.lint.UnitPlaces;
import org.plenary.lint.Words;
import org.plenary.model.Block;
import org.plenary.source.Blanks;
import org.plenary.source.Span;
import org.plenary.unit.Unit;

/** A minus sign where a dash is meant: {@code 2005−2014}, {@code организациями − Членами}. */
public final class MinusAsDash implements Rule {
  private static final char MINUS = '\u2212';
  private static final String DASH = "–";

  @Override
  public RuleInfo info() {
    return RuleInfo.of("TYP-002", Severity.WARNING);
  }

  @Override
  public void check(LintContext context, Consumer<Diagnostic> found) {
    bullets(context, found);
    for (Unit unit : context.units()) {
      String text = unit.text().text();
      for (int at = text.indexOf(MINUS); at >= 0; at = text.indexOf(MINUS, at + 1)) {
        if (!isMinus(text, at)) {
          found.accept(fixable(unit.text().span(at, at + 1), DASH));
        }
      }
    }
  }

  /** A list is one slip, however many items it has. */
  private void bullets(LintContext context, Consumer<Diagnostic> found) {
    for (Siblings list : Siblings.of(context)) {
      List<Edit> edits = new ArrayList<>();
      for (Block.Item item : list.items()) {
        Span label = UnitPlaces.label(item, context.text());
        if (item.label().printed().equals(String.valueOf(MINUS)) && label.length() > 0) {
          edits.add(new Edit(label, DASH));
        }
      }
      if (!edits.isEmpty()) {
        found.accept(finding(edits.get(0).span()).saying("TYP-002.bullet").fixedBy(edits));
      }
    }
  }

  /** Before a number and behind no word, or between blanks and beside a number. */
  private static boolean isMinus(String text, int at) {
    boolean number = Words.isDigit(text, at + 1);
    boolean operand = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    int before = Blanks.skipBack(text, 0, at);
    int behind = Blanks.skip(text, at + 1, text.length());
    boolean spaced = before < at && behind > at + 1;
    boolean term = Words.isDigit(text, behind) || Words.isOneOf(text, behind, "(");
    return number && !operand || spaced && term;
  }
}
