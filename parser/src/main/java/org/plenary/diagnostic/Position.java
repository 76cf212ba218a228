package org.plenary.diagnostic;

/**
 * Where people find a span.
 *
 * @param number the line of a text, the paragraph of a Word file, from 1
 * @param part empty for the main part; {@code fn 2:1} in a Word file's second footnote
 * @param column the first character, in code points from 1
 * @param endNumber the line or paragraph in which it ends
 * @param endColumn behind the last character, in code points from 1
 */
public record Position(int number, String part, int column, int endNumber, int endColumn) {}
