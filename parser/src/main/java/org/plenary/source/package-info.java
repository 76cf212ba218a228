/**
 * What a reader hands on: the text of a file, its blocks, and where each of them stands.
 *
 * <p>Knows nothing of file formats, languages or resolutions.
 */
package org.plenary.source;
