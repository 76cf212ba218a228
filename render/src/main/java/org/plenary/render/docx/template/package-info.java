/**
 * A Word file of the user's as paper to write on: its parts, its styles, its page, and which of
 * them go into a new file.
 *
 * <p>Reads with nothing but the JDK, within limits; knows nothing of drafts.
 */
package org.plenary.render.docx.template;
