/**
 * Files into sources: one package a form.
 *
 * <p>Knows nothing of languages or of the shape of a resolution.
 */
package org.plenary.read;
