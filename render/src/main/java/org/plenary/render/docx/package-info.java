/**
 * Drafts into Word files that use the paragraph styles of the houses.
 *
 * <p>{@link org.plenary.render.docx.HousePackage} prepares styles and settings with POI when the
 * project is built; {@link org.plenary.render.docx.DocxRenderer} adds the words and needs nothing
 * but the JDK. Knows nothing of reading.
 */
package org.plenary.render.docx;
