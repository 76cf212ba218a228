package org.plenary.refer;

import java.util.Locale;

/**
 * A reference of a draft with what came of looking it up.
 *
 * @param document which resolution of the file, from 1
 * @param unit the id of the unit it stands in, {@code pre.1.b}
 * @param citation offsets count in the unit's squeezed text, as units are handed out
 */
public record Reference(
    int document, String unit, Where where, Citation citation, Finding finding) {
  /** Where references stand. */
  public enum Where {
    BODY,
    NOTE;

    /** The name in machine formats. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The words as printed. */
  public String text() {
    return citation.text();
  }

  /** {@code resolution}, {@code document}, {@code internal} … */
  public String kind() {
    return citation.subject().kind();
  }

  /** The canonical target; empty for a place of the draft that is not there. */
  public String target() {
    return finding.target();
  }

  /** The session cited, in English: {@code Dubai, 2018}; empty when none is. */
  public String revision() {
    return citation.subject().revision();
  }

  public Status status() {
    return finding.status();
  }

  public int start() {
    return citation.start();
  }

  public int end() {
    return citation.end();
  }
}
