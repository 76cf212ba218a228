package org.plenary.unit;

import org.plenary.model.Label;
import org.plenary.source.Mark;
import org.plenary.source.Prose;

/**
 * Words of a source and what is to stand in their place: of {@code a)⇥that masts are shared;} the
 * words {@code что мачты общие;} and, if need be, another label.
 *
 * @param old the words where they stand
 * @param text the words instead, with their marks; a {@link Mark.NoteAnchor} names a note of the
 *     source, a {@link Mark.Link} a target that the old words have too
 * @param oldLabel the label before the words, typed or counted by Word
 * @param label what is typed instead; the same when it stays
 * @param counted what a program that counts labels by itself is to print instead, {@code (一)} for
 *     the sign {@code ㈠}, which no program counts in; the same when it stays
 */
public record Replacement(Prose old, Prose text, Label oldLabel, Label label, Label counted) {
  /** Words in the place of others behind a label that stays. */
  public Replacement(Prose old, Prose text, Label label) {
    this(old, text, label, label, label);
  }
}
