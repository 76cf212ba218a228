package org.plenary.report;

import java.util.List;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Message;
import org.plenary.diagnostic.Position;

/**
 * A finding with all that a report says of it.
 *
 * @param position where it stands
 * @param line the words of its line or paragraph
 * @param words what stands there in the file, {@code c\)} in Markdown
 * @param quoted the words that it is about as people read them, {@code c)}
 * @param place the callout and the label above it, {@code recalling, b)}; empty outside of clauses
 * @param related the other places that explain it
 * @param changes what puts it right; empty when a person must decide
 */
public record Finding(
    Diagnostic diagnostic,
    Position position,
    String line,
    String words,
    String quoted,
    String place,
    List<Beside> related,
    List<Change> changes) {
  public Finding {
    related = List.copyOf(related);
    changes = List.copyOf(changes);
  }

  /** A finding that a person must put right. */
  public Finding(
      Diagnostic diagnostic,
      Position position,
      String line,
      String words,
      String quoted,
      String place,
      List<Beside> related) {
    this(diagnostic, position, line, words, quoted, place, related, List.of());
  }

  /**
   * Words to be put in the place of others.
   *
   * @param position of those that go
   * @param line the words of the line or paragraph that it begins in
   * @param text what comes; empty to delete
   */
  public record Change(Position position, String line, String text) {
    /** True when it begins and ends in one line. */
    public boolean isInOneLine() {
      return position.number() == position.endNumber();
    }
  }

  /** The callout above it; empty outside of clauses. */
  public String callout() {
    int comma = place.lastIndexOf(", ");
    return comma < 0 ? place : place.substring(0, comma);
  }

  /** True when it is about the label of its item. */
  public boolean isAboutLabel() {
    return !quoted.isEmpty() && place.endsWith(", " + quoted);
  }

  /**
   * Another place: the first of two items with one label.
   *
   * @param blankBehind true when nothing but an empty line stands between it and the finding
   */
  public record Beside(
      Position position, String line, String words, boolean blankBehind, Message message) {}
}
