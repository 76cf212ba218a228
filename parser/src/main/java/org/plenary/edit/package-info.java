/**
 * Changes Word files that exist: some words are put in the place of others, and whatever is not at
 * that place stays byte for byte what it was.
 *
 * <p>{@link org.plenary.edit.WordFile} is where to begin. Knows readers and their sources; knows
 * nothing of models, rules and renderers.
 */
package org.plenary.edit;
