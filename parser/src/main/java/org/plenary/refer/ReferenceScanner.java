package org.plenary.refer;

import java.util.List;
import org.plenary.language.Language;
import org.plenary.language.Vocabularies;

/**
 * Finds every citation in a passage.
 *
 * <p>In {@code in accordance with Resolution 140 (Rev. Bucharest, 2022)} that is one, with the
 * target {@code ITU-PP:RES:140} and the revision {@code Bucharest, 2022}. It reads a passage once,
 * from left to right; what it finds does not depend on any other passage. Safe for many threads.
 */
public final class ReferenceScanner {
  private static final ReferenceScanner STANDARD =
      new ReferenceScanner(new Vocabularies(), Registry.shipped().sessions());

  private final Vocabularies vocabularies;
  private final Sessions sessions;

  /** A scanner that knows these callouts, and the cities of these sessions. */
  public ReferenceScanner(Vocabularies vocabularies, Sessions sessions) {
    this.vocabularies = vocabularies;
    this.sessions = sessions;
  }

  /** All citations of a passage, in order, taking it for a text of ITU. */
  public static List<Citation> scan(Language language, String text) {
    return STANDARD.scan(language, text, Body.PP);
  }

  /**
   * All citations of a passage, in order.
   *
   * @param home the body that speaks: what a number means that names no body
   */
  public List<Citation> scan(Language language, String text, Body home) {
    Callouts callouts = new Callouts(vocabularies.of(language), text);
    Passage passage = new Passage(Lexicon.of(language), text);
    return new PassageScan(passage, callouts, sessions, home).run();
  }
}
