package org.plenary.diagnostic;

import org.plenary.source.Span;

/**
 * Another place that explains a finding: the first of two items with one label.
 *
 * @param span where it stands
 * @param message what it is
 */
public record Related(Span span, Message message) {}
