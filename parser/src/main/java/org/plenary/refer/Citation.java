package org.plenary.refer;

/**
 * One thing referred to in a passage: {@code резолюции 70/1 Генеральной Ассамблеи}.
 *
 * @param start the offset of its first character, UTF-16
 * @param end the offset behind its last
 * @param text as printed
 * @param lookalikes true when Cyrillic letters stand for Latin ones in its symbol
 */
public record Citation(int start, int end, String text, Subject subject, boolean lookalikes) {}
