/**
 * Drafts as plain text that the text reader takes back.
 *
 * <p>One paragraph a line, however long. A label is followed by a tab, a callout stands alone. A
 * footnote is called as {@code ports[footnoteRef:1]} and stands at the end of the line that calls
 * it first: {@code … and harbours. [1: ⇥These include islands.]}. Cells of a table are parted by
 * tabs. An empty line stands before callouts, headings and paragraphs of their own, never inside a
 * list. Of tracked changes that were kept open the accepted side is written: this form has no sign
 * for the other.
 *
 * <p>Knows nothing of other forms.
 */
package org.plenary.render.text;
