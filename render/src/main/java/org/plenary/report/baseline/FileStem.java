package org.plenary.report.baseline;

/** The names of files without their suffixes: {@code drafts/r41} of {@code drafts/r41.docx}. */
final class FileStem {
  private FileStem() {}

  static String of(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
  }

  /** How many steps two names have in common, counted from the end. */
  static int commonEnd(String one, String other) {
    String[] a = one.split("/");
    String[] b = other.split("/");
    int common = 0;
    while (common < Math.min(a.length, b.length)
        && a[a.length - 1 - common].equals(b[b.length - 1 - common])) {
      common++;
    }
    return common;
  }
}
