package org.plenary.model;

/** Whose habits a document follows. */
public enum Family {
  /** ITU conferences, assemblies and Council: callouts on lines of their own. */
  ITU,
  /** United Nations organs: every paragraph opens with its phrase. */
  UN,
  /** RCC and CIS: reasons in running paragraphs, then <i>Советы решили:</i>. */
  RCC,
  /** <i>WHEREAS … NOW, THEREFORE, BE IT RESOLVED</i>. */
  MUNICIPAL,
  /** None that is known. */
  GENERIC
}
