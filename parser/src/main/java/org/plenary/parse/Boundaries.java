package org.plenary.parse;

import java.util.ArrayList;
import java.util.List;
import org.plenary.language.Term;
import org.plenary.language.Vocabulary;
import org.plenary.lex.Line;
import org.plenary.lex.LineLexer;
import org.plenary.source.HouseStyle;

/**
 * Finds where the documents of a file begin: at a number line with clauses behind it once the
 * clauses of the one before have begun, and at the marks of proposals.
 *
 * <p>{@code RESOLUTION 21 … RESOLUTION 22 …} are two; {@code ANNEX 1} and a draft resolution under
 * it are one with what stands before.
 */
final class Boundaries {
  /** Between a number line and the clauses: title, history, organ, a summary. */
  private static final int CLAUSE_REACH = 12;

  /** Between a proposal's mark and its number line. */
  private static final int NUMBER_REACH = 3;

  /** A report has so much running text before the draft that it puts forward. */
  private static final int FEWEST_SENTENCES = 3;

  private final Lines lines;
  private final Sense sense;
  private final NumberLines numbers;

  Boundaries(Vocabulary vocabulary, Lines lines) {
    this.lines = lines;
    this.sense = new Sense(vocabulary, lines);
    this.numbers = new NumberLines(lines, new Identifier(vocabulary));
  }

  /** The first lines of the documents, 0 first; more than one only where two have clauses. */
  List<Integer> starts() {
    List<Integer> starts = new ArrayList<>();
    starts.add(0);
    boolean begun = false;
    int sentences = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0 && (isProposalStart(i) || isNumbered(i, begun, sentences))) {
        int start = frontStart(i, starts.get(starts.size() - 1));
        if (start > starts.get(starts.size() - 1)) {
          starts.add(start);
        }
        begun = false;
        sentences = 0;
      }
      begun |= opensClauses(i);
      sentences += lines.words(i).filter(ClauseStart::isProse).isPresent() ? 1 : 0;
    }
    return starts;
  }

  private boolean isProposalStart(int index) {
    return lines.words(index).filter(sense::isProposal).isPresent()
        && numbers.in(index + 1, Math.min(lines.size(), index + 1 + NUMBER_REACH)) >= 0;
  }

  private boolean isNumbered(int index, boolean begun, int sentences) {
    return numbers.is(index)
        && (begun || sentences >= FEWEST_SENTENCES)
        && lines.words(index).filter(w -> !isSentence(w)).isPresent()
        && isSetApart(index)
        && clausesBehind(index)
        && !isAnnexed(index);
  }

  /** What stands before is finished, so that no broken line of a sentence begins a document. */
  private boolean isSetApart(int index) {
    Line.Words line = lines.words(index).orElseThrow();
    Line.Words before = lines.words(frontStart(index, 0) - 1).orElse(null);
    boolean styled = line.look().style() == HouseStyle.NUMBER_LINE;
    return styled
        || (!line.startsSmall()
            && before != null
            && (isStop(before)
                || sense.isMeeting(before)
                || sense.isDate(before)
                || FrontParser.isBracketed(before.text())
                || (line.afterGap() && !before.endsWithComma() && before.last() != ';')));
  }

  private static boolean isStop(Line.Words line) {
    return line.endsClause() && line.last() != ';' && !line.endsWithColon();
  }

  /** {@code (Мальта, 2031 г.)} and {@code 86/2.} end with no full stop of a sentence. */
  private static boolean isSentence(Line.Words line) {
    boolean session = line.last() == ')' || line.last() == '）';
    boolean number = Identifier.unNumber(line.text()).length() + 1 == line.text().length();
    if (number) {
      return false;
    }
    return line.endsWithComma() || (line.endsClause() && !session);
  }

  private boolean opensClauses(int index) {
    return sense.isBodyClause(index)
        || sense.callouts().isCallout(index)
        || sense.isNumberedAct(index);
  }

  /** An organ or a callout stands behind a number line before another one comes. */
  private boolean clausesBehind(int index) {
    for (int i = index + 1; i < Math.min(lines.size(), index + CLAUSE_REACH); i++) {
      if (sense.isBodyClause(i) || sense.callouts().isCallout(i)) {
        return true;
      }
      if (numbers.is(i)) {
        return false;
      }
    }
    return false;
  }

  /** The line before, or the one before a title, opens an annex. */
  private boolean isAnnexed(int index) {
    for (int i = index - 1; i >= Math.max(0, index - NUMBER_REACH); i--) {
      if (sense.annexes().isAnnexHeading(i)) {
        return true;
      }
      if (lines.words(i).filter(Line.Words::endsClause).isPresent()) {
        return false;
      }
    }
    return false;
  }

  /** Marks of drafts and proposals, adoption and symbol before a number line belong to it. */
  private int frontStart(int index, int end) {
    int start = index;
    while (start > end && lines.words(start - 1).filter(this::belongsToNext).isPresent()) {
      start--;
    }
    return start;
  }

  private boolean belongsToNext(Line.Words line) {
    Vocabulary vocabulary = sense.vocabulary();
    String plain = Sense.withoutEndMarks(line.folded().text());
    return sense.isProposal(line)
        || LineLexer.isRule(line.text())
        || Symbols.isSymbol(line.text())
        || vocabulary.termLength(Term.DRAFT, plain, 0) == plain.length()
        || (line.text().startsWith("[") && line.text().endsWith("]"))
        || (vocabulary.opensWith(Term.ADOPTED, plain) && !line.endsClause());
  }
}
