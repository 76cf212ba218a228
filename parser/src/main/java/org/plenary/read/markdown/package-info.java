/**
 * Markdown into sources: what this program writes, what people type, what pandoc makes of Word.
 *
 * <p>flexmark finds headings, tables, footnotes and emphasis. Lists, quotations and indentation are
 * read here, line by line, because the label typed in a draft counts and a number is never changed:
 * {@code 5. to continue} stays 5 wherever it stands.
 *
 * <p>Knows nothing of languages or of the shape of a resolution.
 */
package org.plenary.read.markdown;
