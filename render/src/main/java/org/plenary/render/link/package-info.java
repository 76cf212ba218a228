/**
 * References as links, for forms that people read: <i>resolution 70/1</i> leads to the document,
 * <i>considering b) above</i> to its place.
 *
 * <p>What it returns is for renderers; the author's draft stays as it is.
 */
package org.plenary.render.link;
