/**
 * The text units of a draft with their ids: what is extracted, cited and translated.
 *
 * <p>Derived from the model; knows nothing of files.
 */
package org.plenary.unit;
