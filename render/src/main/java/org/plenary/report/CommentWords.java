package org.plenary.report;

import java.util.ArrayList;
import java.util.List;
import org.plenary.diagnostic.Catalogue;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Message;

/** What a comment in a Word file says of a finding. */
public final class CommentWords {
  private CommentWords() {}

  /**
   * Its paragraphs: {@code ALPH-002 error: label `а)` is typed with a Cyrillic letter}, and what to
   * do about it where that can be said.
   */
  public static List<String> of(Finding finding, Catalogue catalogue) {
    Diagnostic diagnostic = finding.diagnostic();
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(
        diagnostic.rule()
            + ' '
            + diagnostic.severity().code()
            + ": "
            + catalogue.text(diagnostic.message()));
    String help = help(diagnostic, catalogue);
    if (!help.isEmpty()) {
      paragraphs.add(help);
    }
    return paragraphs;
  }

  /** What to do about a finding; empty when that cannot be said. */
  static String help(Diagnostic diagnostic, Catalogue catalogue) {
    String own = catalogue.help(diagnostic.message());
    String help = own.isEmpty() ? catalogue.help(Message.of(diagnostic.rule())) : own;
    return help.indexOf('{') < 0 ? help : "";
  }
}
