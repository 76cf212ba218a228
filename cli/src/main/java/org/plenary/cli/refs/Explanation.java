package org.plenary.cli.refs;

import java.util.Optional;
import org.plenary.cli.message.Messages;
import org.plenary.refer.Finding;
import org.plenary.refer.Reference;
import org.plenary.refer.Session;
import org.plenary.refer.Status;

/**
 * What is said to people of a reference: {@code superseded: last revised at Bucharest, 2022; cite
 * (Rev. Bucharest, 2022)}.
 */
final class Explanation {
  private final Messages messages;

  Explanation(Messages messages) {
    this.messages = messages;
  }

  String of(Reference reference) {
    Finding finding = reference.finding();
    StringBuilder out = new StringBuilder(status(reference.status()));
    finding
        .reason()
        .ifPresent(
            reason -> out.append(": ").append(messages.text(reason.key(), reason.arguments())));
    finding
        .correction()
        .map(correction -> cited(finding, correction))
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
  private String cited(Finding finding, Finding.Correction correction) {
    Optional<String> session = session(correction.session());
    boolean same = correction.target().equals(finding.target());
    return same && session.isPresent()
        ? session.get()
        : correction.target() + session.map(text -> " " + text).orElse("");
  }

  private Optional<String> session(Session session) {
    String revision = session.revision();
    if (revision.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (session.change()) {
          case NONE -> "(" + revision + ")";
          case REVISED -> messages.text("refs.revised", revision);
          case MODIFIED -> messages.text("refs.modified", revision);
        });
  }
}
