package org.plenary.source;

/**
 * Where people find a block.
 *
 * @param number the line of a text file or the paragraph of a Word file, from 1; every paragraph of
 *     the main part counts, also empty ones and those in tables
 * @param part empty for the main part; {@code fn 2:1} is the first paragraph of the second footnote
 * @param key the name that Word keeps for a paragraph while it lives ({@code w14:paraId}), or empty
 */
public record Place(int number, String part, String key) {
  /** A line of a text file. */
  public static Place line(int number) {
    return new Place(number, "", "");
  }
}
