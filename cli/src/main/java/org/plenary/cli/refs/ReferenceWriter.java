package org.plenary.cli.refs;

/** One way to write references down; one writer for each result. */
public interface ReferenceWriter {
  /** Adds the next file. */
  void add(FileReferences file, StringBuilder out);

  /** Adds what stands behind the last file. */
  void end(StringBuilder out);
}
