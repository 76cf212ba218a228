package org.plenary.model;

/** What a document is. */
public enum DocumentKind {
  RESOLUTION,
  DECISION,
  RECOMMENDATION,
  /** A report to a council, with its cover block; it resolves nothing. */
  REPORT,
  /** Anything else. */
  DOCUMENT
}
