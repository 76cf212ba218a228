package org.plenary.cli.extract;

import java.util.List;

/** One way to write units down. */
public interface UnitWriter {
  /** What stands once before the units of all files, with its line end; or empty. */
  String header();

  /**
   * The units of one file in order.
   *
   * @param file the file's name as people gave it
   */
  void write(String file, List<UnitRow> rows, StringBuilder out);
}
