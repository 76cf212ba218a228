/**
 * Drafts as one page for reading on a screen, a phone or paper.
 *
 * <p>The page is complete in itself: its style is inside and there is no script. Labels are text,
 * never counted by the browser; every unit is an anchor by its id. The few words that are not the
 * author's, which only screen readers say, are in {@code words.<language>.properties}.
 *
 * <p>Knows nothing of other forms.
 */
package org.plenary.render.html;
