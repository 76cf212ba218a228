package org.plenary.xliff;

import org.plenary.source.Mark;

/** A piece of a unit as a translator sees it: words, or a code that stands for something. */
public sealed interface Piece {
  /** Words to be translated. */
  record Words(String text) implements Piece {}

  /**
   * A code that prints as something and cannot be translated: {@code 140 (Rev. Dubai, 2018)}.
   *
   * @param id unique in its unit
   * @param data what it stands for, {@code ref:ITU-PP:RES:140}
   * @param shown how it prints in the source
   * @param printed how it prints in the translation
   */
  record Code(String id, CodeKind kind, String data, String shown, String printed)
      implements Piece {}

  /** Emphasis or a link begins. */
  record Open(String id, Mark mark) implements Piece {}

  /** What was opened with that id ends. */
  record Close(String id) implements Piece {}
}
