package org.plenary.lex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.language.Role;
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
  /** A line shorter than this is no broken sentence unless the whole text is broken. */
  private static final int CLAUSE_LENGTH = 60;

  /** A mark that ends a clause so close before the end, {@code …; and}, still ends it. */
  private static final int LAST_WORD = 6;

  /** Paragraphs are set apart by empty lines when at most one start in so many has none. */
  private static final int GAPS_IN = 10;

  private static final int FEWEST_GAPS = 3;
  private static final int SHORT_LINE = 90;

  private final LineLexer lexer;
  private final Vocabulary vocabulary;
  private final Margin margin;
  private final boolean gapped;
  private final boolean smallOpenings;

  /** True behind the first clause: no body clause comes any more. */
  private boolean begun;

  private final LabelSequence labels = new LabelSequence();
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
    this.gapped = margin.isBroken() && areGapped(this.lines);
    this.smallOpenings = margin.isBroken() && opensSmall();
  }

  /** True when what surely begins a unit has an empty line before it. */
  private static boolean areGapped(List<PhysicalLine> lines) {
    int gaps = 0;
    int none = 0;
    for (int i = 1; i < lines.size(); i++) {
      Line.Words before = lines.get(i - 1).words();
      Line.Words next = lines.get(i).words();
      boolean starts =
          (before.endsClause() || before.endsWithComma())
              && (next.opening().isPresent()
                  || next.label().filter(LabelCandidate::firm).isPresent())
              && !lines.get(i).page();
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
      PhysicalLine after = i + 1 < lines.size() ? lines.get(i + 1) : null;
      if (open != null && continues(open, next, after)) {
        int last = joined.size() - 1;
        Line.Words whole = (Line.Words) joined.get(last);
        joined.set(last, lexer.reread(whole, glue(whole.prose(), open, next)));
      } else {
        joined.add(lexer.reread(next.words(), next.words().prose()));
        begun |= next.words().opening().isPresent();
        next.words().label().ifPresent(labels::take);
      }
      open = next;
    }
    return joined;
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
    Prose whole = label.glue(label.words().prose(), next.words().prose(), " ");
    return label.before(next, lexer.reread(label.words(), whole));
  }

  private Prose glue(Prose before, PhysicalLine open, PhysicalLine next) {
    return next.glue(before, next.words().prose(), between(open, next));
  }

  /** What stood where the line was broken: a blank, or nothing. */
  private String between(PhysicalLine open, PhysicalLine next) {
    String before = open.text();
    if (before.isEmpty() || endsInUrl(before)) {
      return "";
    }
    char last = before.charAt(before.length() - 1);
    char first = next.text().charAt(0);
    if (PhysicalLine.isWide(last) || PhysicalLine.isWide(first)) {
      return open.blankAtEnd() || next.blankAtStart() ? " " : "";
    }
    if (open.hasIdeographs()) {
      boolean words = Character.isLetter(last) && Character.isLetter(first);
      return open.blankAtEnd() || next.blankAtStart() || (words && !margin.cutsWords()) ? " " : "";
    }
    boolean hyphen =
        (last == '-' || last == '‐' || last == '‑')
            && before.length() > 1
            && Character.isLetter(before.charAt(before.length() - 2));
    boolean suspended = vocabulary.opensWith(Term.FUNCTION, next.words().folded().text());
    return hyphen && !suspended ? "" : " ";
  }

  private static boolean endsInUrl(String text) {
    int url = text.lastIndexOf("://");
    return url >= 0
        && text.chars().skip(url).noneMatch(c -> Blanks.isBlank((char) c))
        && "/-_.?=&#".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private Line.Words whole() {
    return (Line.Words) joined.get(joined.size() - 1);
  }

  private boolean continues(PhysicalLine open, PhysicalLine next, PhysicalLine after) {
    if (LineLexer.isRule(open.text()) || LineLexer.isRule(next.text())) {
      return false;
    }
    if (!margin.isBroken()) {
      return !next.gap() && !next.page() && continuesWhole(whole(), next.words());
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

  private static boolean isUnfinished(Line.Words line) {
    return !line.endsClause() && !line.endsWithComma();
  }

  /** In text that was broken at a margin, with no empty line between the two. */
  private boolean continuesBroken(PhysicalLine open, PhysicalLine next, PhysicalLine after) {
    boolean full = margin.isFull(open, next);
    if (starts(open, next) || isCallout(next, after) || isKnownLine(open.words(), next.words())) {
      return false;
    }
    if (isUnfinished(open.words())) {
      boolean clause = whole().label().isPresent() || whole().opening().isPresent();
      return full
          || (!margin.isShort(open, next)
              && (clause || next.words().startsSmall())
              && !isCalloutSoFar(whole(), false));
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
    boolean callout = isCalloutSoFar(whole(), early);
    if (next.words().label().isPresent()) {
      LabelCandidate label = next.words().label().get();
      if (label.firm()) {
        return labels.fits(label) && (ended || callout || early);
      }
      boolean finished =
          open.words().endsClause() && (!open.words().endsWithColon() || isFirst(label));
      return (labels.goesOn(label) || isFirst(label)) && (finished || callout);
    }
    // A line of ideographs is hardly ever full by chance, and its clauses open as sentences do.
    boolean cut = open.hasIdeographs() && full && !callout;
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

  /** In text whose paragraphs are lines, but for an accident. */
  private boolean continuesWhole(Line.Words before, Line.Words next) {
    if (before.endsClause() || opens(before, next)) {
      return false;
    }
    boolean clause = before.prose().length() >= CLAUSE_LENGTH && !isCallout(before);
    char first = next.text().charAt(0);
    boolean ends = next.endsClause() || next.endsWithComma();
    boolean goesOn =
        Character.isLowerCase(first) || (ends && (Character.isDigit(first) || first == '('));
    return (clause && goesOn && !before.endsWithComma()) || endsInUrl(before.text());
  }

  private static boolean isCallout(Line.Words line) {
    return line.label().isEmpty()
        && line.opening().isPresent()
        && (line.prose().length() < CLAUSE_LENGTH
            || line.opening().get().mayOpen(Role.OPERATIVE)
            || line.afterOpening().isBlank());
  }

  /** True when the next line has what begins a unit. */
  private static boolean opens(Line.Words before, Line.Words next) {
    if (next.label().isPresent()) {
      LabelCandidate label = next.label().get();
      return label.firm() || follows(before, label);
    }
    return next.opening().isPresent();
  }

  /** A bare number opens an item when it comes next after the one before, or is the first. */
  private static boolean follows(Line.Words before, LabelCandidate label) {
    int value = label.first().value();
    if (before.label().isPresent() && before.label().get().form().equals(label.form())) {
      return value == before.label().get().first().value() + 1;
    }
    return value == 1 || label.form().equals("x.x");
  }
}
