package org.plenary.xliff;

import org.plenary.language.Language;
import org.plenary.source.Blanks;
import org.plenary.unit.Unit;

/** The mark behind a callout, as the target language writes it: {@code ,} or {@code ،}. */
final class EndMark {
  private static final String COMMAS = ",،，";
  private static final String COLONS = ":：";

  private EndMark() {}

  static String of(Unit callout, Language to) {
    String text = callout.text().text();
    int end = Blanks.skipBack(text, 0, text.length());
    char last = end == 0 ? ' ' : text.charAt(end - 1);
    if (COMMAS.indexOf(last) >= 0) {
      return to == Language.AR ? "،" : to == Language.ZH ? "，" : ",";
    }
    if (COLONS.indexOf(last) >= 0) {
      return to == Language.ZH ? "：" : ":";
    }
    return "";
  }
}
