package org.plenary.cli.parity;

import java.util.List;
import java.util.Optional;
import org.plenary.cli.message.Messages;
import org.plenary.parity.Difference;

/** Puts the differences of a translation into a form. */
public interface DifferenceWriter {
  /**
   * Writes all differences of a file.
   *
   * @param file the name of the translation
   * @param places empty for a file that has none, a model
   */
  String write(
      String file, List<Difference> differences, Optional<TextPlaces> places, Messages messages);
}
