package org.plenary.refer;

/** One family of forms of the reference grammar. */
interface Production {
  /** What {@link #take} returns when nothing of its kind begins at the token. */
  int NOTHING = -1;

  /** Takes what begins at a token and returns the token behind it, or {@link #NOTHING}. */
  int take(int index);
}
