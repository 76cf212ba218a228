/**
 * Blocks into lines: physical lines joined into paragraphs, labels and opening phrases recognised.
 *
 * <p>A line knows what its own words say of it; what it is in the document is the parser's matter.
 */
package org.plenary.lex;
