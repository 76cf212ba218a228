package org.plenary.lex;

import java.util.List;
import java.util.Optional;
import org.plenary.model.Label;
import org.plenary.source.Prose;

/**
 * What may be the label of a line: {@code 1}, {@code a)}, {@code (iv)}, {@code 4.3}, {@code •}.
 *
 * @param printed the label as it stands, without the blanks behind it
 * @param length UTF-16 units of the line's text up to the first word behind the label; 0 when Word
 *     shows the label by itself
 * @param firm true when a tab, a bracket or a dot sets it off, false for a bare number and a blank
 * @param form how it is dressed, the same for all labels of a list: {@code "(x)"}, {@code "x."}
 * @param readings what it can count, never empty
 */
public record LabelCandidate(
    Prose printed, int length, boolean firm, String form, List<Label> readings) {
  /** The form of a label with a word in it: {@code Article 5}. */
  public static final String WORDED = "w x";

  public LabelCandidate {
    readings = List.copyOf(readings);
  }

  /** The reading in an alphabet, if it has one. */
  public Optional<Label> in(Label.Kind kind) {
    return readings.stream().filter(label -> label.kind() == kind).findFirst();
  }

  public Label first() {
    return readings.get(0);
  }

  public boolean isBullet() {
    return first().kind() == Label.Kind.BULLET;
  }

  public boolean isNumber() {
    return first().kind() == Label.Kind.NUMBER || first().kind() == Label.Kind.COMPOUND;
  }
}
