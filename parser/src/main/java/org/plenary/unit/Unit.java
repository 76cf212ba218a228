package org.plenary.unit;

import org.plenary.language.Concept;
import org.plenary.model.Label;
import org.plenary.model.PartKind;
import org.plenary.source.Prose;

/**
 * One text unit of a draft.
 *
 * @param document which resolution of the file, from 1
 * @param id language-neutral, unique in its document: {@code pre.2.a}, {@code op.1.2/1}, {@code
 *     annex1.3}
 * @param callout the callout that governs it, without its end mark, or empty
 * @param concept what that callout means
 * @param path the labels from the outermost, {@code 2/1}
 * @param text its own words, with marks, without label and sub-items; of tracked changes that were
 *     kept open the accepted side
 */
public record Unit(
    int document,
    String id,
    PartKind part,
    UnitKind kind,
    String callout,
    Concept concept,
    Label label,
    String path,
    Prose text) {}
