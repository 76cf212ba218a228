/**
 * Word files into sources, straight from the package's XML and in one pass.
 *
 * <p>Knows nothing of languages or of the shape of a resolution.
 */
package org.plenary.read.docx;
