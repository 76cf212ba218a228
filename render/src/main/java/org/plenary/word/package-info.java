/**
 * Word files with other words in the same places: the package of the source is copied entry by
 * entry, and of its XML only what must change is written anew.
 *
 * <p>Knows where words stand from the reader's trace, and nothing of translations.
 */
package org.plenary.word;
