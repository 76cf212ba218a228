package org.plenary.report;

import java.util.List;

/**
 * A line a finding, for editors and grep: {@code draft.md:17:1: error NUM-001: label …}.
 *
 * <p>The words {@code error}, {@code warning} and {@code note} are the same in every language.
 */
final class ConciseReport implements Report {
  private final ReportSettings settings;

  ConciseReport(ReportSettings settings) {
    this.settings = settings;
  }

  @Override
  public String of(List<CheckedFile> files) {
    StringBuilder out = new StringBuilder();
    for (CheckedFile file : files) {
      for (Finding finding : file.findings()) {
        line(file, finding, out);
      }
    }
    return out.toString();
  }

  private void line(CheckedFile file, Finding finding, StringBuilder out) {
    out.append(file.name()).append(':').append(finding.position().number());
    out.append(':').append(finding.position().column()).append(": ");
    out.append(finding.diagnostic().severity().code()).append(' ');
    out.append(finding.diagnostic().rule()).append(": ");
    if (file.paragraphs()) {
      out.append(Places.inParagraphs(finding, settings.catalogue())).append(": ");
    }
    out.append(settings.catalogue().text(finding.diagnostic().message())).append('\n');
  }
}
