/**
 * Lines into a model: the grammar of resolutions, decisions and reports, one production a class.
 *
 * <p>Recognition works from structure (position, labels, punctuation, style, the line that follows)
 * with the vocabulary as evidence. Knows nothing of file formats; never fails, what fits nowhere is
 * kept as it stands.
 */
package org.plenary.parse;
