package org.plenary.xliff;

import java.util.List;

/**
 * Why a translation cannot be put together: <i>the tag '140 (Rev. Dubai, 2018)' is missing</i>.
 *
 * @param code the name that never changes, {@code MRG-003}
 * @param grave false for what is only worth knowing
 * @param unit the id of the unit, {@code op.1.1}; empty for all of the file
 * @param text the translation as it came back; where none did, the words of the source
 * @param key the message's name in the catalogues, {@code merge.code-missing}
 * @param arguments the values for it
 */
public record MergeProblem(
    String code, boolean grave, String unit, String text, String key, List<String> arguments) {
  public MergeProblem {
    arguments = List.copyOf(arguments);
  }

  static MergeProblem grave(
      String code, String unit, String text, String key, String... arguments) {
    return new MergeProblem(code, true, unit, text, key, List.of(arguments));
  }
}
