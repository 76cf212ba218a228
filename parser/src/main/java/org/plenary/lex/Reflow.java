package org.plenary.lex;

import java.util.ArrayList;
import java.util.List;
import org.plenary.language.Role;
import org.plenary.source.Blanks;
import org.plenary.source.Prose;

/**
 * Joins the physical lines of plain text into paragraphs, by evidence: what can begin a unit (a
 * label, a callout phrase), what can end one (its punctuation), and how wide the lines are.
 */
final class Reflow {
  /** Text with no line longer than this was broken at a margin. */
  private static final int WIDEST_PAGE = 130;

  /** A line shorter than this is no broken sentence unless the whole text is broken. */
  private static final int CLAUSE_LENGTH = 60;

  private static final int FEWEST_LINES = 12;

  private final LineLexer lexer;
  private final List<Line> lines;
  private final int margin;

  Reflow(LineLexer lexer, List<Line> lines) {
    this.lexer = lexer;
    this.lines = lines;
    this.margin = margin(lines);
  }

  /** The width at which lines were broken; 0 when they were not. */
  private static int margin(List<Line> lines) {
    int widest = 0;
    int wide = 0;
    int counted = 0;
    for (Line line : lines) {
      if (line instanceof Line.Words words) {
        widest = Math.max(widest, words.prose().length());
        counted++;
      }
    }
    for (Line line : lines) {
      if (line instanceof Line.Words words && words.prose().length() * 4 >= widest * 3) {
        wide++;
      }
    }
    boolean broken = widest <= WIDEST_PAGE && counted >= FEWEST_LINES && wide * 2 >= counted;
    return broken ? widest : 0;
  }

  List<Line> join() {
    List<Line> joined = new ArrayList<>(lines.size());
    for (Line line : lines) {
      int last = joined.size() - 1;
      if (last >= 0
          && line instanceof Line.Words next
          && joined.get(last) instanceof Line.Words before
          && continues(before, next)) {
        joined.set(last, lexer.reread(before, glue(before.prose(), next.prose())));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private static Prose glue(Prose before, Prose next) {
    Prose.Builder b = Prose.builder().append(before);
    if (!endsInUrl(before.text())) {
      b.append(" ", Math.max(0, next.span().start() - 1));
    }
    return b.append(next).build();
  }

  private static boolean endsInUrl(String text) {
    int url = text.lastIndexOf("://");
    return url >= 0
        && text.chars().skip(url).noneMatch(c -> Blanks.isBlank((char) c))
        && "/-_.?=&#".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private boolean continues(Line.Words before, Line.Words next) {
    if (next.afterGap()
        || LineLexer.isRule(before.text())
        || LineLexer.isRule(next.text())
        || before.endsClause()
        || opens(before, next)) {
      return false;
    }
    return margin > 0 ? continuesBroken(before, next) : continuesWhole(before, next);
  }

  /** In text that was broken at a margin. */
  private boolean continuesBroken(Line.Words before, Line.Words next) {
    boolean full = lastLineLength(before) * 4 >= margin * 3;
    return full && (next.startsSmall() || !before.endsWithComma());
  }

  private static int lastLineLength(Line.Words line) {
    // The joined prose keeps the breaks only as blanks; the last physical line cannot be longer.
    return line.prose().length();
  }

  /** In text whose paragraphs are lines, but for an accident. */
  private static boolean continuesWhole(Line.Words before, Line.Words next) {
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
