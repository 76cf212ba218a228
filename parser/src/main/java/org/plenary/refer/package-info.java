/**
 * References: found in the words of a passage, written canonically, and resolved against the draft
 * and against registries.
 *
 * <p>Knows nothing of files; nothing it finds is stored in the model. The words it looks for stand
 * in {@code <code>.references}, one file a language.
 */
package org.plenary.refer;
