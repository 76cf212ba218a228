/**
 * Marks that lie over a text, however they cross, as nested runs that a file format can open and
 * close.
 *
 * <p>Knows nothing of any format.
 */
package org.plenary.render.prose;
