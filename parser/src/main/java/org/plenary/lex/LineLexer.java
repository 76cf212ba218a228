package org.plenary.lex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.plenary.language.Fold;
import org.plenary.language.Term;
import org.plenary.language.Vocabulary;
import org.plenary.model.Label;
import org.plenary.source.Blanks;
import org.plenary.source.Numbering;
import org.plenary.source.Place;
import org.plenary.source.Prose;
import org.plenary.source.SourceBlock;
import org.plenary.source.SourceDocument;
import org.plenary.source.SourceForm;

/** Turns the blocks of a source into lines. Stateless but for its vocabulary. */
public final class LineLexer {
  /** A longer passage is no line with an office of its own: only how it opens can matter. */
  private static final int LONGEST_FOLDED = 400;

  /** No phrase or term is longer. */
  private static final int OPENING_WORDS = 160;

  private static final int LONGEST_LABEL = 20;
  private static final int LONGEST_DATE = 40;

  /** {@code de} and a blank in {@code 4 de mayo}. */
  private static final int LONGEST_LINK = 3;

  private final Vocabulary vocabulary;

  public LineLexer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The lines of a source; those of plain text joined into paragraphs. */
  public List<Line> lex(SourceDocument source) {
    if (source.form() == SourceForm.MARKDOWN) {
      return lines(source.blocks(), false);
    }
    List<Line> lines = lines(source.blocks());
    return source.form() == SourceForm.TEXT
        ? new Reflow(this, vocabulary, source, lines).join()
        : lines;
  }

  /** The lines of some blocks, as they stand. */
  public List<Line> lines(List<SourceBlock> blocks) {
    return lines(blocks, true);
  }

  /**
   * @param gaps false where empty lines part all paragraphs and tell nothing, as in Markdown
   */
  private List<Line> lines(List<SourceBlock> blocks, boolean gaps) {
    List<Line> lines = new ArrayList<>(blocks.size());
    int last = 0;
    for (SourceBlock block : blocks) {
      if (block instanceof SourceBlock.Paragraph paragraph) {
        if (!paragraph.prose().isBlank() || !paragraph.numbering().isNone()) {
          int number = paragraph.place().number();
          lines.add(line(paragraph, gaps && number > last + 1));
          last = number;
        }
      } else if (block instanceof SourceBlock.Table table) {
        lines.add(new Line.Grid(table));
      }
    }
    return lines;
  }

  private Line.Words line(SourceBlock.Paragraph paragraph, boolean afterGap) {
    Prose prose = paragraph.prose().trim();
    Numbering numbering = paragraph.numbering();
    Optional<LabelCandidate> label = numbering.isNone() ? typed(prose) : shown(numbering, prose);
    return words(prose, paragraph.place(), paragraph.look(), afterGap, label);
  }

  /**
   * The label typed before the words; {@code г. Минск} begins a signature and {@code 9 December
   * 2021} is a date: they have none.
   */
  private Optional<LabelCandidate> typed(Prose prose) {
    Prose accepted = prose.accepted();
    Optional<LabelCandidate> label = LabelScanner.scan(accepted);
    Optional<LabelCandidate> read =
        label.isPresent()
            ? label.filter(l -> !isDate(l, accepted) && !isSignature(l, accepted))
            : WordedLabel.scan(accepted, vocabulary)
                .or(() -> MarkedLabel.scan(accepted, vocabulary));
    return read.map(l -> accepted == prose ? l : inBoth(l, prose));
  }

  /** A label of the accepted side with its length in the passage that has both sides. */
  private static LabelCandidate inBoth(LabelCandidate label, Prose both) {
    BitSet deleted = both.deletions();
    int length = 0;
    for (int kept = 0; kept < label.length(); length++) {
      kept += deleted.get(length) ? 0 : 1;
    }
    return new LabelCandidate(
        label.printed(), length, label.firm(), label.form(), label.readings());
  }

  private boolean isDate(LabelCandidate label, Prose prose) {
    if (label.firm() || label.first().kind() != Label.Kind.NUMBER) {
      return false;
    }
    int end = Math.min(prose.length(), label.length() + LONGEST_DATE);
    String folded = Fold.fold(prose.text().substring(label.length(), end));
    int second = folded.indexOf(' ') + 1;
    boolean linked = second > 0 && second <= LONGEST_LINK;
    int month = vocabulary.termLength(Term.MONTH, folded, 0);
    if (month == 0 && linked) {
      int behind = vocabulary.termLength(Term.MONTH, folded, second);
      month = behind == 0 ? 0 : second + behind;
    }
    return month > 0 && (prose.length() <= LONGEST_DATE || isYear(folded, month));
  }

  /** {@code 1 January 2004 of}: in a longer line a year makes the date sure. */
  private static boolean isYear(String folded, int month) {
    return month + 1 < folded.length() && Character.isDigit(folded.charAt(month + 1));
  }

  private boolean isSignature(LabelCandidate label, Prose prose) {
    return !label.isNumber()
        && label.form().equals("x.")
        && vocabulary.opensWith(Term.SIGNATORY, Fold.fold(prose.text()));
  }

  /**
   * The label that a line is when it has nothing else: {@code II}, {@code B.}, {@code Article 5}.
   */
  public Optional<LabelCandidate> alone(Line.Words line) {
    int length = line.prose().length();
    if (length == 0 || length > LONGEST_LABEL || line.label().isPresent()) {
      return Optional.empty();
    }
    String text = line.prose().text();
    boolean bracketed = length > 2 && text.charAt(0) == '(' && text.charAt(length - 1) == ')';
    Prose inner = bracketed ? line.prose().slice(1, length - 1) : line.prose();
    Prose followed = Prose.builder().append(inner).append("\tx", line.prose().span().end()).build();
    return typed(followed)
        .filter(label -> label.printed().length() == inner.length())
        .filter(label -> !bracketed || label.form().equals(LabelCandidate.WORDED))
        .map(
            l ->
                new LabelCandidate(
                    line.prose(),
                    length,
                    l.firm(),
                    l.form(),
                    bracketed ? printed(text, l) : l.readings()));
  }

  /** The readings with all that is printed: {@code (المادة الأولى)} with its brackets. */
  private static List<Label> printed(String text, LabelCandidate label) {
    return label.readings().stream()
        .map(read -> new Label(text, read.kind(), read.value(), read.path()))
        .toList();
  }

  /** The same words read anew, as one line. */
  Line.Words reread(Line.Words first, Prose prose) {
    return words(prose, first.place(), first.look(), first.afterGap(), typed(prose));
  }

  /** A line without the label that it seemed to have. */
  public Line.Words withoutLabel(Line.Words line) {
    return words(line.prose(), line.place(), line.look(), line.afterGap(), Optional.empty());
  }

  /** A line made of a part of another one: the title behind {@code 76/116.}. */
  public Line.Words part(Line.Words line, Prose prose) {
    return words(prose, line.place(), line.look(), false, typed(prose));
  }

  private Line.Words words(
      Prose prose,
      Place place,
      org.plenary.source.Look look,
      boolean afterGap,
      Optional<LabelCandidate> label) {
    int from = label.map(LabelCandidate::length).orElse(0);
    Fold folded = fold(prose, from);
    return new Line.Words(
        prose, place, look, afterGap, label, folded, vocabulary.callout(folded.text()));
  }

  /**
   * The words from an offset on, without those of deletions that were kept open; of a long passage
   * those that it opens with.
   */
  private static Fold fold(Prose prose, int from) {
    int to = prose.length() - from > LONGEST_FOLDED ? from + OPENING_WORDS : prose.length();
    String words = prose.slice(from, to).text();
    BitSet deleted = prose.deletions();
    return deleted.isEmpty() ? Fold.of(words) : Fold.of(words, i -> deleted.get(from + i));
  }

  /** The label that Word shows, read as if it had been typed. */
  private static Optional<LabelCandidate> shown(Numbering numbering, Prose prose) {
    Prose typed = Prose.of(numbering.label() + "\tx", prose.span().start());
    Optional<LabelCandidate> read = LabelScanner.scan(typed);
    Prose printed = Prose.of(numbering.label(), prose.span().start());
    if (read.isPresent() && read.get().printed().text().equals(numbering.label())) {
      LabelCandidate c = read.get();
      return Optional.of(new LabelCandidate(printed, 0, true, c.form(), c.readings()));
    }
    String step = lettersAndDigits(numbering.label());
    Label label = new Label(numbering.label(), Label.Kind.BULLET, 0, step.isEmpty() ? "-" : step);
    return Optional.of(new LabelCandidate(printed, 0, true, numbering.label(), List.of(label)));
  }

  private static String lettersAndDigits(String label) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < label.length(); i++) {
      if (Character.isLetterOrDigit(label.charAt(i))) {
        out.append(Character.toLowerCase(label.charAt(i)));
      }
    }
    return out.toString();
  }

  /** True for a rule typed out of underscores, dashes, equals signs or asterisks. */
  public static boolean isRule(String text) {
    int signs = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("_-–—=*―─".indexOf(c) >= 0) {
        signs++;
      } else if (!Blanks.isBlank(c)) {
        return false;
      }
    }
    return signs >= 3;
  }
}
