package org.plenary.report;

import java.util.List;

/** A form of the findings in some files. */
public interface Report {
  /** All of it as text, with a line break at its end unless it is empty. */
  String of(List<CheckedFile> files);
}
