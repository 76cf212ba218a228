/**
 * Plain text into a source: encodings, physical lines, what extraction tools leave in the text, and
 * what a printed page has around it (running heads, page numbers, notes at the foot).
 *
 * <p>Knows nothing of languages; whether two lines are one paragraph is decided later.
 */
package org.plenary.read.text;
