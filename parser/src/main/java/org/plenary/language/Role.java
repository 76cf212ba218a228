package org.plenary.language;

/** In which part of a resolution a phrase opens a clause. */
public enum Role {
  /** Reasons: <i>considering</i>, <i>признавая</i>. */
  PREAMBLE,
  /** Acts: <i>resolves</i>, <i>поручает</i>. */
  OPERATIVE
}
