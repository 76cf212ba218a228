package org.plenary.cli.refs;

import java.util.Optional;
import org.plenary.cli.message.Messages;
import org.plenary.refer.Finding;
import org.plenary.refer.Reference;
import org.plenary.refer.Session;
import org.plenary.refer.Status;

/**
 * What is said to people of a reference: {@code superseded: last revised at Bucharest, 2022; cite
 * ITU-PP:RES:135 (Rev. Bucharest, 2022)}.
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
        .ifPresent(
            correction -> out.append("; ").append(messages.text("refs.cite", cited(correction))));
    if (finding.reason().isPresent() && !finding.certain()) {
      out.append(' ').append(messages.text("refs.unverified"));
    }
    return out.toString();
  }

  private String status(Status status) {
    return messages.text("status." + status.code());
  }

  private String cited(Finding.Correction correction) {
    Optional<String> session = session(correction.session());
    return correction.target() + session.map(text -> " " + text).orElse("");
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
