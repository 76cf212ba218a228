package org.plenary.cli.refs;

import org.plenary.cli.message.Messages;
import org.plenary.language.Language;
import org.plenary.refer.Finding;
import org.plenary.refer.Reference;
import org.plenary.refer.SessionPrint;
import org.plenary.refer.Status;

/**
 * What is said to people of a reference: {@code superseded: last revised at Bucharest, 2022; cite
 * (Rev. Bucharest, 2022)}.
 */
final class Explanation {
  private final Messages messages;
  private final SessionPrint print;

  Explanation(Messages messages, SessionPrint print) {
    this.messages = messages;
    this.print = print;
  }

  /**
   * @param language that of the draft, in which it has to be cited
   */
  String of(Reference reference, Language language) {
    Finding finding = reference.finding();
    StringBuilder out = new StringBuilder(status(reference.status()));
    finding
        .reason()
        .ifPresent(
            reason -> out.append(": ").append(messages.text(reason.key(), reason.arguments())));
    finding
        .correction()
        .map(correction -> cited(finding, correction, language))
        .ifPresent(cited -> out.append("; ").append(messages.text("refs.cite", cited)));
    if (finding.reason().isPresent() && !finding.certain()) {
      out.append(' ').append(messages.text("refs.unverified"));
    }
    return out.toString();
  }

  private String status(Status status) {
    return messages.text("status." + status.code());
  }

  /** The session alone where the rest of the citation is right. */
  private String cited(Finding finding, Finding.Correction correction, Language language) {
    String session = print.of(correction.session(), language);
    if (session.isEmpty()) {
      return correction.target();
    }
    boolean same = correction.target().equals(finding.target());
    return same ? session : correction.target() + " " + session;
  }
}
