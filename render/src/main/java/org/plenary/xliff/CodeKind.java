package org.plenary.xliff;

/** What a code stands for. */
public enum CodeKind {
  /** The tail of a reference, which never changes with the sentence around it. */
  REFERENCE("refTail"),
  /** The place where a footnote is called. */
  NOTE("note");

  private final String code;

  CodeKind(String code) {
    this.code = code;
  }

  /** The name in files: {@code refTail}. */
  public String code() {
    return code;
  }
}
