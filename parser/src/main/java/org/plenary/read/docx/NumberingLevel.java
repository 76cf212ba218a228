package org.plenary.read.docx;

/**
 * One level of a list as the file defines it.
 *
 * @param start the first number
 * @param format Word's name of the number format
 * @param pattern the custom format, empty unless {@code format} is {@code custom}
 * @param text the label with {@code %1} … {@code %9} for the numbers of the levels
 * @param restart the level, from 1, after which this one begins again; 0 never; -1 any above it
 * @param legal true when all numbers are written in figures
 * @param style the paragraph style that is tied to this level, or empty
 * @param font the font of the label
 * @param indent in twips, {@link ParagraphFormat#UNSET} when not stated
 */
record NumberingLevel(
    int start,
    String format,
    String pattern,
    String text,
    int restart,
    boolean legal,
    String style,
    String font,
    int indent) {
  boolean isBullet() {
    return format.equals("bullet");
  }
}
