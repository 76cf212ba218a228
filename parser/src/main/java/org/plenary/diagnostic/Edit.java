package org.plenary.diagnostic;

import org.plenary.source.Span;

/**
 * A piece of text to be put in the place of another: {@code a} for a Cyrillic {@code а}.
 *
 * @param span what goes, in {@link org.plenary.source.SourceDocument#text()}
 * @param replacement what comes; empty to delete
 */
public record Edit(Span span, String replacement) {}
