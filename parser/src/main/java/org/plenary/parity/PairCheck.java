package org.plenary.parity;

/** Compares a unit with its translation in one respect. */
interface PairCheck {
  void check(Pair pair, Differences found);
}
