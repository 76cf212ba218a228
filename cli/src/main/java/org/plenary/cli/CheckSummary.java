package org.plenary.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.diagnostic.Severity;
import org.plenary.report.CheckedFile;
import org.plenary.report.Finding;

/** What {@code check} says on standard error when all is done. */
final class CheckSummary {
  private static final String FIX = "fix";

  private final Session session;

  CheckSummary(Session session) {
    this.session = session;
  }

  /**
   * {@code draft.md: 2 errors, 1 warning}; nothing for a file in which nothing was found.
   *
   * @param gone how many findings of the baseline are not found any more
   */
  void file(CheckedFile file, int gone) {
    String counts = counts(file);
    String fixable =
        file.fixable() > 0 && Commands.NAMES.contains(FIX)
            ? text("check.fixable", file.fixable())
            : "";
    if (!counts.isEmpty()) {
      say(file.name() + ": " + counts + fixable);
    }
    if (gone > 0) {
      say(file.name() + ": " + text("check.gone", gone));
    }
  }

  /** {@code 2 errors, 1 warning}; empty when nothing was found. */
  String counts(CheckedFile file) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
      long count = file.count(severity);
      if (count > 0) {
        counts.add(text(key(severity, count == 1), count));
      }
    }
    return String.join(", ", counts);
  }

  /** What was written into a new baseline. */
  void baseline(String name, List<CheckedFile> files) {
    long findings = files.stream().mapToLong(file -> file.findings().size()).sum();
    say(name + ": " + text("check.baseline", findings));
  }

  /** On a terminal: how to learn more about the first finding. */
  void offerReason(List<CheckedFile> files) {
    Optional<Finding> first = files.stream().flatMap(file -> file.findings().stream()).findFirst();
    if (first.isPresent() && session.surroundings().errIsTerminal()) {
      say(session.messages().text("check.explain", first.get().diagnostic().rule()));
    }
  }

  private void say(String line) {
    session.reporter().summary(line);
  }

  private String text(String key, long count) {
    return session.messages().text(key, String.valueOf(count));
  }

  private static String key(Severity severity, boolean one) {
    return switch (severity) {
      case ERROR -> one ? "check.error.one" : "check.error";
      case WARNING -> one ? "check.warning.one" : "check.warning";
      case NOTE -> one ? "check.note.one" : "check.note";
    };
  }
}
