package org.plenary.lex;

import java.util.Optional;
import org.plenary.language.Fold;
import org.plenary.language.Vocabulary;
import org.plenary.source.Blanks;
import org.plenary.source.Look;
import org.plenary.source.Place;
import org.plenary.source.Prose;
import org.plenary.source.SourceBlock;

/** A paragraph with what its own words say of it, or a table. */
public sealed interface Line {

  /**
   * A paragraph of words.
   *
   * @param prose all of it, without blanks at the edges
   * @param afterGap true when empty lines stand before it
   * @param label what may be its label
   * @param opening the callout phrase that it opens with behind the label
   * @param folded the words behind the label, folded; of a passage of more than 400 characters only
   *     the first 160
   */
  record Words(
      Prose prose,
      Place place,
      Look look,
      boolean afterGap,
      Optional<LabelCandidate> label,
      Fold folded,
      Optional<Vocabulary.Match> opening)
      implements Line {

    /** The words behind the label. */
    public Prose body() {
      return label.isPresent() ? prose.slice(label.get().length(), prose.length()) : prose;
    }

    /** The words; of tracked changes that were kept open the accepted side. */
    public String text() {
      return prose.accepted().text();
    }

    /** The last character that shows something, a lone {@code and} apart; 0 for none. */
    public char last() {
      String s = text();
      int end = endOfClause(s);
      return end == 0 ? 0 : s.charAt(end - 1);
    }

    /** The end without blanks, and in {@code …; and} without what joins the next clause. */
    private static int endOfClause(String s) {
      int end = Blanks.skipBack(s, 0, s.length());
      int word = end;
      while (word > 0
          && end - word < LONGEST_CONJUNCTION
          && Character.isLetter(s.charAt(word - 1))) {
        word--;
      }
      int mark = Blanks.skipBack(s, 0, word);
      boolean joins = word < end && mark > 0 && SEMICOLONS.indexOf(s.charAt(mark - 1)) >= 0;
      return joins ? mark : end;
    }

    /**
     * True when the line ends as a sentence or a clause does: {@code . ; : ! ?}, {@code ; and} or a
     * closing mark behind one.
     */
    public boolean endsClause() {
      String s = text();
      int end = endOfClause(s);
      while (end > 0 && CLOSERS.indexOf(s.charAt(end - 1)) >= 0) {
        end--;
      }
      return end > 0 && CLAUSE_ENDS.indexOf(s.charAt(end - 1)) >= 0;
    }

    public boolean endsWithComma() {
      return COMMAS.indexOf(last()) >= 0;
    }

    public boolean endsWithColon() {
      return last() == ':' || last() == '：';
    }

    /** How many UTF-16 units of the body its opening phrase takes; 0 when it has none. */
    public int openingLength() {
      return opening.isPresent() ? folded.origin(opening.get().length()) : 0;
    }

    /** The folded words behind the opening phrase. */
    public String afterOpening() {
      return opening.isPresent() ? folded.text().substring(opening.get().length()) : folded.text();
    }

    /** True when the first letter of the body belongs to a script with capitals. */
    public boolean hasCase() {
      Prose body = body();
      for (int i = 0; i < body.length(); i++) {
        char c = body.text().charAt(i);
        if (Character.isLetter(c)) {
          return Character.isLowerCase(c) || Character.isUpperCase(c);
        }
      }
      return false;
    }

    /** True when the first letter of the body is a small one. */
    public boolean startsSmall() {
      String body = body().accepted().text();
      for (int i = 0; i < body.length(); i++) {
        char c = body.charAt(i);
        if (Character.isLetter(c)) {
          return Character.isLowerCase(c);
        }
      }
      return false;
    }
  }

  /** A table, unread. */
  record Grid(SourceBlock.Table table) implements Line {}

  /** What closes a quotation or a bracket behind the mark that ends a clause. */
  String CLOSERS = "\"'”»’)]）」』";

  /** What ends a clause. */
  String CLAUSE_ENDS = ".;:!?。；：！？؛؟…";

  /** Semicolons of all scripts. */
  String SEMICOLONS = ";；؛";

  /** {@code and}, {@code или}. */
  int LONGEST_CONJUNCTION = 3;

  /** Commas of all scripts. */
  String COMMAS = ",，،、";
}
