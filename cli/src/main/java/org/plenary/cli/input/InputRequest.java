package org.plenary.cli.input;

import java.util.List;
import java.util.Optional;

/**
 * What a command line says of its inputs.
 *
 * @param names files, folders or {@code -}, in the order given
 * @param filesFrom a file with one name a line, or {@code -}
 * @param standardName what standard input is to be called
 */
public record InputRequest(
    List<String> names, Optional<String> filesFrom, Optional<String> standardName) {
  public InputRequest {
    names = List.copyOf(names);
  }

  /** True when nothing at all is named. */
  public boolean isEmpty() {
    return names.isEmpty() && filesFrom.isEmpty();
  }
}
