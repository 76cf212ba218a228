package org.plenary.lex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.language.Term;
import org.plenary.language.Vocabulary;
import org.plenary.source.Blanks;
import org.plenary.source.Prose;
import org.plenary.source.SourceDocument;

/**
 * Joins the physical lines of plain text into paragraphs, by evidence: what can begin a unit (a
 * label in its sequence, a callout phrase), what can end one (its punctuation), how wide the lines
 * are, and whether empty lines stand between paragraphs.
 */
final class Reflow {
  /** A mark that ends a clause so close before the end, {@code …; and}, still ends it. */
  private static final int LAST_WORD = 6;

  /** Paragraphs are set apart by empty lines when at most one start in so many has none. */
  private static final int GAPS_IN = 10;

  private static final int FEWEST_GAPS = 3;
  private static final int SHORT_LINE = 90;

  /** What a paragraph opens with is known by so many characters. */
  private static final int JUDGED = 2_000;

  /** How many lines an item may take. */
  private static final int LIST_REACH = 20;

  private final LineLexer lexer;
  private final Vocabulary vocabulary;
  private final Margin margin;
  private final LineBreak breaks;
  private final boolean gapped;
  private final boolean smallOpenings;

  /** The index of the line that is being joined or not. */
  private int at;

  /** True behind the first clause: no body clause comes any more. */
  private boolean begun;

  private final LabelSequence labels = new LabelSequence();

  /** The paragraph that is open, judged by no more than its beginning. */
  private Line.Words whole;

  private Prose.Builder words = Prose.builder();
  private final List<Line> joined = new ArrayList<>();
  private final List<PhysicalLine> lines = new ArrayList<>();

  /** The lines of a text between two tables, or all of them. */
  Reflow(LineLexer lexer, Vocabulary vocabulary, SourceDocument document, List<Line> lines) {
    this.lexer = lexer;
    this.vocabulary = vocabulary;
    String source = document.text();
    boolean paged = document.metadata().containsKey("furniture") || source.indexOf('\f') >= 0;
    int end = 0;
    for (Line line : lines) {
      Line.Words words = (Line.Words) line;
      this.lines.add(PhysicalLine.of(source, paged, words, end));
      end = PhysicalLine.endOf(source, words);
    }
    this.margin = Margin.of(this.lines);
    this.breaks = new LineBreak(vocabulary, margin);
    this.gapped = margin.isBroken() && areGapped();
    this.smallOpenings = margin.isBroken() && opensSmall();
  }

  /** True when what surely begins a unit, behind a line not filled, has an empty line before it. */
  private boolean areGapped() {
    int gaps = 0;
    int none = 0;
    for (int i = 1; i < lines.size(); i++) {
      Line.Words before = lines.get(i - 1).words();
      Line.Words next = lines.get(i).words();
      boolean starts =
          (before.endsClause() || before.endsWithComma())
              && (next.opening().isPresent()
                  || next.label().filter(LabelCandidate::firm).isPresent())
              && !lines.get(i).page()
              && !margin.isFull(lines.get(i - 1), lines.get(i));
      gaps += starts && lines.get(i).gap() ? 1 : 0;
      none += starts && !lines.get(i).gap() ? 1 : 0;
    }
    return gaps >= FEWEST_GAPS && none * GAPS_IN <= gaps;
  }

  List<Line> join() {
    PhysicalLine open = null;
    for (int i = 0; i < lines.size(); i++) {
      PhysicalLine next = lines.get(i);
      if (isLoneLabel(i)) {
        i++;
        next = withLabel(next, lines.get(i));
      }
      at = i;
      PhysicalLine after = i + 1 < lines.size() ? lines.get(i + 1) : null;
      if (open != null && continues(open, next, after)) {
        goOn(open, next);
      } else {
        begin(next);
      }
      open = next;
    }
    finish();
    return joined;
  }

  private void begin(PhysicalLine line) {
    finish();
    whole = line.words();
    words = Prose.builder().append(line.words().prose());
    begun |= line.words().opening().isPresent();
    line.words().label().ifPresent(labels::take);
  }

  private void goOn(PhysicalLine open, PhysicalLine next) {
    append(words, breaks.between(open, next), next.words().prose());
    if (words.length() < JUDGED) {
      whole = lexer.reread(whole, words.build());
    }
  }

  private void finish() {
    if (whole != null) {
      joined.add(lexer.reread(whole, words.build()));
    }
  }

  private static void append(Prose.Builder words, String between, Prose next) {
    if (!between.isEmpty()) {
      words.append(between, Math.max(0, next.span().start() - 1));
    }
    words.append(next);
  }

  /** {@code 3.} on a line of its own, its clause on the next. */
  private boolean isLoneLabel(int index) {
    if (index + 1 >= lines.size() || lines.get(index + 1).words().label().isPresent()) {
      return false;
    }
    String text = lines.get(index).text();
    Optional<LabelCandidate> label = LabelScanner.scan(Prose.of(text + " x"));
    return label.isPresent()
        && label.get().length() == text.length() + 1
        && !LineLexer.isRule(lines.get(index + 1).text())
        && (label.get().isBullet() || (labels.fits(label.get()) && !isBareNumber(label.get())));
  }

  private static boolean isBareNumber(LabelCandidate label) {
    return label.form().equals("x") || label.form().equals("x.x");
  }

  private PhysicalLine withLabel(PhysicalLine label, PhysicalLine next) {
    Prose.Builder both = Prose.builder().append(label.words().prose());
    append(both, " ", next.words().prose());
    return label.before(next, lexer.reread(label.words(), both.build()));
  }

  private boolean continues(PhysicalLine open, PhysicalLine next, PhysicalLine after) {
    if (LineLexer.isRule(open.text()) || LineLexer.isRule(next.text())) {
      return false;
    }
    if (!next.gap() && hasOnlyMarks(next.text())) {
      return true;
    }
    if (!margin.isBroken()) {
      return !next.gap() && !next.page() && Accident.joins(whole, open, next, margin, vocabulary);
    }
    if (gapped && !next.page()) {
      return !next.gap() && !(margin.isShort(open, next) && starts(open, next));
    }
    if (next.gap()) {
      return isUnfinished(open.words())
          && margin.isFull(open, next)
          && next.words().startsSmall()
          && next.words().label().isEmpty()
          && next.words().opening().isEmpty();
    }
    return continuesBroken(open, next, after);
  }

  /** {@code ;} behind a French clause, alone on its line. */
  private static boolean hasOnlyMarks(String text) {
    return text.chars()
        .allMatch(c -> Line.CLAUSE_ENDS.indexOf(c) >= 0 || Line.CLOSERS.indexOf(c) >= 0);
  }

  private static boolean isUnfinished(Line.Words line) {
    return !line.endsClause() && !line.endsWithComma();
  }

  /** In text that was broken at a margin, with no empty line between the two. */
  private boolean continuesBroken(PhysicalLine open, PhysicalLine next, PhysicalLine after) {
    if (open.hasColumns() || next.hasColumns()) {
      return false;
    }
    boolean full = margin.isFull(open, next);
    if (starts(open, next) || isCallout(next, after) || isKnownLine(open.words(), next.words())) {
      return false;
    }
    if (isUnfinished(open.words())) {
      boolean clause = whole.label().isPresent() || whole.opening().isPresent();
      boolean small = next.words().startsSmall();
      boolean sentence = clause && (whole.label().isPresent() || !whole.startsSmall());
      return full
          || (sentence && small && next.words().label().isEmpty())
          || (!margin.isShort(open, next) && (clause || small) && !isCalloutSoFar(whole, false));
    }
    if (!full) {
      return !margin.isExact()
          && !margin.isShort(open, next)
          && open.words().endsWithComma()
          && next.words().startsSmall();
    }
    boolean semicolon = ";；؛".indexOf(open.words().last()) >= 0;
    return !semicolon || next.words().startsSmall() || !next.words().hasCase();
  }

  /** True when the next line has what begins a unit, and this one has what ends one. */
  private boolean starts(PhysicalLine open, PhysicalLine next) {
    boolean ended = endsClauseBeforeLastWord(open.text()) || open.words().endsWithComma();
    boolean full = margin.isFull(open, next);
    boolean early = margin.isShort(open, next);
    boolean callout = isCalloutSoFar(whole, early);
    if (next.words().label().isPresent()) {
      LabelCandidate label = next.words().label().get();
      boolean governed =
          whole.label().isEmpty() && whole.opening().isPresent() && whole.startsSmall();
      if (governed && isUnfinished(whole) && beginsList(label)) {
        return true;
      }
      if (label.firm()) {
        return labels.fits(label) && (ended || callout || early);
      }
      boolean finished =
          open.words().endsClause() && (!open.words().endsWithColon() || isFirst(label));
      return (labels.goesOn(label) || isFirst(label)) && (finished || callout);
    }
    // A clause of ideographs opens as a sentence does: in an item it is hardly ever another clause.
    boolean cut =
        open.hasIdeographs()
            && full
            && !callout
            && (whole.label().isPresent()
                || !margin.isExact()
                || Brackets.areOpen(whole.text())
                || vocabulary.opensWith(Term.CONJUNCTION, next.words().folded().text()));
    return next.words().opening().isPresent()
        && !cut
        && (ended || callout || early)
        && (!next.words().startsSmall() || smallOpenings);
  }

  /** A phrase alone, or one with words that end before the margin without any mark. */
  private static boolean isCalloutSoFar(Line.Words line, boolean early) {
    return line.label().isEmpty()
        && line.opening().isPresent()
        && (line.afterOpening().isBlank() || (early && isUnfinished(line)));
  }

  /** True when paragraphs open with a small letter, as in Russian: seen where lines end early. */
  private boolean opensSmall() {
    int small = 0;
    int seen = 0;
    for (int i = 1; i < lines.size(); i++) {
      Line.Words before = lines.get(i - 1).words();
      Line.Words next = lines.get(i).words();
      boolean start =
          (before.endsClause() || before.endsWithComma())
              && next.opening().isPresent()
              && next.label().isEmpty()
              && (lines.get(i).gap() || margin.isShort(lines.get(i - 1), lines.get(i)));
      seen += start ? 1 : 0;
      small += start && next.startsSmall() ? 1 : 0;
    }
    return small * 2 > seen;
  }

  private static boolean isFirst(LabelCandidate label) {
    return label.first().value() == 1;
  }

  /** {@code …; and} ends a clause as {@code …;} does. */
  private static boolean endsClauseBeforeLastWord(String text) {
    int end = Blanks.skipBack(text, 0, text.length());
    for (int i = end - 1; i >= Math.max(0, end - LAST_WORD); i--) {
      char c = text.charAt(i);
      if (Line.CLAUSE_ENDS.indexOf(c) >= 0 && (i == end - 1 || c != '.')) {
        return true;
      }
      if (Line.CLOSERS.indexOf(c) < 0 && !Character.isLetter(c) && !Blanks.isBlank(c)) {
        return false;
      }
    }
    return false;
  }

  /** A phrase that has its line to itself. */
  private boolean isCallout(PhysicalLine next, PhysicalLine after) {
    Line.Words words = next.words();
    return words.label().isEmpty()
        && words.opening().isPresent()
        && words.afterOpening().isBlank()
        && (after == null || after.gap() || !margin.isFull(next, after));
  }

  /** The body clause, the line of the meeting, the heading of an annex. */
  private boolean isKnownLine(Line.Words open, Line.Words next) {
    String folded = next.folded().text();
    if (next.label().isPresent() || next.prose().length() > SHORT_LINE) {
      return false;
    }
    int organ = vocabulary.termLength(Term.ORGAN, folded, 0);
    boolean body = !begun && organ > 0 && next.endsWithComma() && organ >= folded.length() - 2;
    boolean back =
        open.endsClause()
            && !next.endsClause()
            && (vocabulary.contains(Term.MEETING, folded)
                || vocabulary.opensWith(Term.ANNEX, folded));
    return body || back;
  }

  /** A first label with the second one further on: a list begins, although its callout is full. */
  private boolean beginsList(LabelCandidate label) {
    if (!isFirst(label)) {
      return false;
    }
    for (int i = at + 1; i < Math.min(lines.size(), at + LIST_REACH); i++) {
      Optional<LabelCandidate> next = lines.get(i).words().label();
      if (next.isPresent() && next.get().form().equals(label.form())) {
        return next.get().readings().stream().anyMatch(read -> read.value() == 2);
      }
    }
    return false;
  }
}
