package org.plenary.lint.rules;

import java.util.function.Consumer;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.language.Language;
import org.plenary.lint.LintContext;
import org.plenary.lint.RuleInfo;
import org.plenary.lint.UnitRule;
import org.plenary.unit.Unit;

/** A Latin comma or semicolon between Chinese characters or Arabic words: {@code 忆及,考虑到}. */
public final class ForeignMark implements UnitRule {
  private static final String LATIN = ",;";
  private static final String CHINESE = "，；";
  private static final String ARABIC = "،؛";

  @Override
  public RuleInfo info() {
    return RuleInfo.of("PUN-023", Severity.NOTE);
  }

  @Override
  public void check(Unit unit, LintContext context, Consumer<Diagnostic> found) {
    Language language = context.language();
    if (language != Language.ZH && language != Language.AR) {
      return;
    }
    String text = unit.text().text();
    String own = language == Language.ZH ? CHINESE : ARABIC;
    for (int i = 1; i < text.length(); i++) {
      int mark = LATIN.indexOf(text.charAt(i));
      if (mark >= 0 && isOf(language, text, i - 1) && isFollowed(language, text, i + 1)) {
        String right = own.substring(mark, mark + 1);
        found.accept(fixable(unit.text().span(i, i + 1), right, text.substring(i, i + 1), right));
      }
    }
  }

  private static boolean isFollowed(Language language, String text, int from) {
    int next = from;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return next == text.length() || isOf(language, text, next);
  }

  private static boolean isOf(Language language, String text, int at) {
    Character.UnicodeScript script = Character.UnicodeScript.of(text.charAt(at));
    return language == Language.ZH
        ? script == Character.UnicodeScript.HAN
        : script == Character.UnicodeScript.ARABIC && Character.isLetter(text.charAt(at));
  }
}
