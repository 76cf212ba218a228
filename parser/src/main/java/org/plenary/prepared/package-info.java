/**
 * What the program knows, in the form that is quickest to start with.
 *
 * <p>The text files beside the other packages are what people read and change. The build makes
 * {@linkplain org.plenary.prepared.FixedMap maps} of them and puts those into classes, which Java
 * loads faster than files; where a map is missing its package reads the file instead.
 */
package org.plenary.prepared;
