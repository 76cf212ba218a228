package org.plenary.source;

/** The forms a draft comes in. */
public enum SourceForm {
  TEXT,
  DOCX,
  MARKDOWN,
  JSON
}
