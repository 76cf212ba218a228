/**
 * Words as data: the languages, their vocabularies, and the one place that normalises text.
 *
 * <p>Knows nothing of files or of the shape of a resolution.
 */
package org.plenary.language;
