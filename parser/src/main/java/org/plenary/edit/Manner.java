package org.plenary.edit;

/** How changes are written into a Word file. */
public enum Manner {
  /** As tracked changes of the author {@code plenary}: people accept or reject them one by one. */
  TRACKED,
  /** As if nothing else had ever stood there. */
  PLAIN
}
