package org.plenary.cli.output;

import java.util.Optional;

/**
 * What a command line says of its output.
 *
 * @param name the value of {@code -o}: a file, a folder or {@code -}
 * @param force true when an existing file may be replaced
 * @param suffix how files in a folder of results end, {@code .docx}; empty to end as they do
 */
public record OutputRequest(Optional<String> name, boolean force, String suffix) {
  /** True when the result goes to standard output. */
  public boolean isStandard() {
    return name.isEmpty() || name.get().equals("-");
  }
}
