/**
 * Drafts as Markdown that people can edit, that previews show well, and that can be read back.
 *
 * <p>The dialect, on the common ground of GFM and pandoc:
 *
 * <ul>
 *   <li>Front matter in YAML names language, title, number and body for other programs. All of it
 *       but {@code lang} stands in the text again.
 *   <li>Every block is a paragraph of its own, parted by an empty line; there are no Markdown
 *       lists. {@code #} is a number line or the heading of an annex, {@code ##} a title (or {@code
 *       #} where nothing stands above it); headings go on from there without gaps.
 *   <li>A paragraph that is one single emphasis is a callout: {@code *recalling,*}. The emphasis at
 *       the beginning of a paragraph or item is its lead: {@code *Recalling* its resolution}; in
 *       Chinese a lead is not emphasised. Italics of the author's own that begin a block are
 *       written {@code <em>}.
 *   <li>An item begins with its label and two blanks: {@code a\) that}, {@code 1 to keep}, {@code
 *       \- red}. In a paragraph without a label two blanks behind the first word are never plain:
 *       the second is {@code &#32;}. Each level of items stands one blank further to the right,
 *       three at most; from there on the labels tell the level.
 *   <li>A line break is a backslash at the end of the line or, in headings, cells and at the edges
 *       of a text, {@code <br>}, to which one blank behind it belongs.
 *   <li>Blanks at the edges of a text and control characters are numeric references. Everything
 *       that Markdown would take for its own has a backslash. A URL that would need one is written
 *       {@code <https://…>} instead; that is no link of the author's.
 *   <li>{@code *…*} and {@code **…**} where all readers agree on them, otherwise {@code <em>} and
 *       {@code <strong>}; {@code <u> <s> <sup> <sub>}; tracked changes are {@code <ins>} and {@code
 *       <del>} with {@code data-author} and {@code data-date}.
 *   <li>Footnotes are {@code [^1]}, the label being the printed mark; in a file with several
 *       documents {@code [^d2-1]} is note 1 of the second. Where the mark cannot be a label, the
 *       label is {@code x1}, and the mark and two blanks open the text of the note. Notes stand at
 *       the end of their document, further paragraphs indented by four.
 *   <li>A table is a pipe table when its cells are single paragraphs, none is merged and at most
 *       the first row is a header; an empty header row stands for none. Otherwise it is an HTML
 *       table, each block of a cell a {@code <p>}, in which references take the place of
 *       backslashes and footnotes are still called {@code [^1]}.
 * </ul>
 *
 * <p>pandoc curls straight quotes unless told not to: {@code pandoc -f markdown-smart}.
 *
 * <p>Knows nothing of other forms.
 */
package org.plenary.render.markdown;
