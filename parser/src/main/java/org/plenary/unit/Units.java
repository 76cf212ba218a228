package org.plenary.unit;

import java.util.List;
import org.plenary.model.Document;
import org.plenary.model.Draft;

/** Lists the units of a draft in reading order. */
public final class Units {
  private Units() {}

  /** Every unit, a footnote directly behind the unit that calls it first. */
  public static List<Unit> of(Draft draft) {
    return new UnitCollector().collect(draft);
  }

  /**
   * The units of one document.
   *
   * @param number which it is in its draft, from 1
   */
  public static List<Unit> of(Document document, int number) {
    return new UnitCollector().collect(document, number);
  }
}
