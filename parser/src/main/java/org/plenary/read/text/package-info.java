/**
 * Plain text into a source: encodings, physical lines, and what extraction tools leave in the text.
 *
 * <p>Knows nothing of languages; whether two lines are one paragraph is decided later.
 */
package org.plenary.read.text;
