package org.plenary.model;

/**
 * What the number line says: {@code РЕЗОЛЮЦИЯ 71 (Пересм. Бухарест, 2022 г.)}.
 *
 * <p>Every value is as printed; what is not printed is empty.
 *
 * @param type what the document calls itself
 * @param number {@code 71}, {@code 61-3}, {@code 76/116}, {@code [COM6/7]}
 * @param place {@code Бухарест}
 * @param year {@code 2022}
 * @param revised true for a revision of an earlier text
 * @param symbol the symbol on a cover page, {@code A/RES/76/116}
 */
public record Identification(
    ActType type, String number, String place, String year, boolean revised, String symbol) {
  /** Nothing is said. */
  public static final Identification NONE = new Identification(ActType.NONE, "", "", "", false, "");
}
