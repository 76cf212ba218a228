package org.plenary.render.docx;

/** Counts the tracked changes of a file, which Word tells apart by numbers. */
final class ChangeNumbers {
  private int last;

  String next() {
    return Integer.toString(++last);
  }
}
