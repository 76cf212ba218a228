package org.plenary.cli;

/** A draft in which an item is missing, two have one label, and a blank stands before a comma. */
final class SampleDraft {
  static final String TEXT =
      """
      RESOLUTION 41 (Lisbon, 2026)
      Open measurement data
      The Plenipotentiary Conference (Lisbon, 2026),
      considering
      a)\tthat not every operator shares its data;
      c)\tthat open data help those who plan networks,
      resolves
      1\tto keep the register open , and complete;
      1\tto review it every two years.
      """;

  private SampleDraft() {}
}
