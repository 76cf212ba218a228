package org.plenary.source;

/**
 * Words of a source and what is to stand in their place: of {@code a)⇥that masts are shared;} the
 * words {@code что мачты общие;} and, if need be, another label.
 *
 * @param old the words where they stand
 * @param text the words instead, with their marks; a {@link Mark.NoteAnchor} names a note of the
 *     source, a {@link Mark.Link} a target that the old words have too
 * @param oldLabel the label before the words as it shows, or empty
 * @param label the label instead; the same when it stays
 */
public record Replacement(Prose old, Prose text, String oldLabel, String label) {}
