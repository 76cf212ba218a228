package org.plenary.model;

/** What a number line calls the document: <i>RESOLUTION 88 (Kigali, 2022)</i>. */
public enum ActType {
  RESOLUTION,
  DECISION,
  RECOMMENDATION,
  OPINION,
  DECLARATION,
  PROTOCOL,
  /** The number line names none, as {@code A/RES/76/116} does not. */
  NONE
}
