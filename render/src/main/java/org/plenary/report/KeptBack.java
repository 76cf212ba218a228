package org.plenary.report;

/**
 * A finding that is not reported to people.
 *
 * @param why who says that it is known
 * @param reason in the author's words; may be empty
 */
public record KeptBack(Finding finding, Why why, String reason) {
  /** Who says that a finding is known. */
  public enum Why {
    /** The draft itself: {@code plenary: ignore NUM-001}. */
    SUPPRESSED,
    /** A baseline that was written earlier. */
    BASELINE
  }
}
