package org.plenary.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.lex.LabelCandidate;
import org.plenary.lex.Line;
import org.plenary.lex.LineLexer;
import org.plenary.model.Label;
import org.plenary.source.Blanks;
import org.plenary.source.Prose;

/**
 * Takes items apart that a PDF ran together on one line: {@code 1 to keep the lamps; 2 to count the
 * ships;}.
 *
 * <p>Three things must agree: the dress of the label is that of the first item, its number is the
 * next, and a semicolon stands before it with words behind it. {@code band 1; 2 to 3 GHz} has no
 * words there. A callout that has its first item on its line is taken apart where its second item
 * follows.
 */
final class RunTogether {
  /** No callout is longer. */
  private static final int LONGEST_CALLOUT = 250;

  /** {@code ; and – count}. */
  private static final int SHORT_WORD = 3;

  /** The second item stands no more than so many lines behind. */
  private static final int REACH = 4;

  private final LineLexer lexer;

  RunTogether(LineLexer lexer) {
    this.lexer = lexer;
  }

  /** The lines with such items on lines of their own. */
  List<Line> split(List<Line> lines) {
    List<Line> out = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i) instanceof Line.Words words) {
        List<Line> behind = lines.subList(i + 1, Math.min(lines.size(), i + 1 + REACH));
        Optional<Line.Words> whole = broken(words, behind);
        out.addAll(split(whole.orElse(words), whole.isPresent() ? tail(behind) : behind));
        i += whole.isPresent() ? 1 : 0;
      } else {
        out.add(lines.get(i));
      }
    }
    return out;
  }

  private static List<Line> tail(List<Line> lines) {
    return lines.subList(1, lines.size());
  }

  /** A callout that goes on in the next line, where its first item begins. */
  private Optional<Line.Words> broken(Line.Words line, List<Line> behind) {
    boolean callout =
        isCallout(line) && !line.endsClause() && !line.endsWithComma() && !behind.isEmpty();
    if (!callout
        || !(behind.get(0) instanceof Line.Words next)
        || next.label().isPresent()
        || next.opening().isPresent()) {
      return Optional.empty();
    }
    Prose both =
        Prose.builder()
            .append(line.prose())
            .append(" ", line.prose().span().end())
            .append(next.prose())
            .build();
    Line.Words whole = lexer.part(line, both);
    return behindCallout(whole, tail(behind))
        .filter(item -> callout(whole, item).indexOf(',') < 0)
        .map(item -> whole);
  }

  private static String callout(Line.Words whole, Line.Words item) {
    int length = whole.prose().length() - item.prose().length();
    return whole.prose().text().substring(0, length);
  }

  private static boolean isCallout(Line.Words line) {
    return line.label().isEmpty() && line.opening().isPresent() && line.startsSmall();
  }

  private List<Line> split(Line.Words line, List<Line> behind) {
    List<Line> pieces = new ArrayList<>();
    Line.Words rest = line;
    Optional<LabelCandidate> last = counted(line);
    Optional<Line.Words> item = earliest(first(line, behind), numbered(line, last));
    while (item.isPresent()) {
      Line.Words found = item.get();
      int length = rest.prose().length() - found.prose().length();
      pieces.add(before(rest, length));
      rest = found;
      last = counted(rest).isPresent() ? counted(rest) : last;
      item = earliest(first(rest, behind), numbered(rest, last));
    }
    pieces.add(rest);
    return pieces;
  }

  private Line before(Line.Words line, int length) {
    return lexer.part(line, line.prose().slice(0, length).trim());
  }

  /** The next piece of a line: an item, or a callout that ran together with what is before. */
  private Optional<Line.Words> first(Line.Words line, List<Line> behind) {
    if (line.label().isPresent()) {
      return following(line, behind).or(() -> calloutAtEnd(line, behind));
    }
    return isCallout(line)
        ? behindCallout(line, behind)
        : callout(line, behind).or(() -> bulletsBehindColon(line, behind));
  }

  private static Optional<LabelCandidate> counted(Line.Words line) {
    return line.label().filter(label -> !label.isBullet());
  }

  /** The one that leaves more of the line. */
  private static Optional<Line.Words> earliest(Optional<Line.Words> a, Optional<Line.Words> b) {
    return Stream.of(a, b)
        .flatMap(Optional::stream)
        .max(Comparator.comparingInt(line -> line.prose().length()));
  }

  private Optional<Line.Words> following(Line.Words line, List<Line> behind) {
    boolean bullet = counted(line).isEmpty();
    Optional<Line.Words> bullets = bullet ? bullet(line, ";,") : bulletsBehindColon(line, behind);
    return earliest(bullets, numbered(line, counted(line)));
  }

  /** What follows a semicolon with the next label of the same dress. */
  private Optional<Line.Words> numbered(Line.Words line, Optional<LabelCandidate> last) {
    String text = line.prose().text();
    for (int at = last.isEmpty() ? -1 : text.indexOf(';');
        at >= 0;
        at = text.indexOf(';', at + 1)) {
      int start = Blanks.skip(text, at + 1, text.length());
      if (start > at + 1 && start < text.length() && mayBeLabel(text.charAt(start))) {
        Line.Words item = lexer.part(line, line.prose().slice(start, text.length()));
        LabelCandidate own = last.get();
        if (item.label().filter(label -> isNext(own, label)).isPresent() && hasWords(item)) {
          return Optional.of(item);
        }
      }
    }
    return Optional.empty();
  }

  /** {@code the bands: – governed by a plan; – shared}. */
  private Optional<Line.Words> bulletsBehindColon(Line.Words line, List<Line> behind) {
    boolean bulletsBehind =
        !behind.isEmpty()
            && behind.get(0) instanceof Line.Words next
            && next.label().filter(LabelCandidate::isBullet).isPresent();
    return bullet(line, ":").filter(item -> bulletsBehind || bullet(item, ";").isPresent());
  }

  /** The next dash behind one of some marks, with words behind it. */
  private Optional<Line.Words> bullet(Line.Words line, String marks) {
    String text = line.prose().text();
    int from = line.label().map(LabelCandidate::length).orElse(0);
    for (int at = text.indexOf(" – ", from); at > 0; at = text.indexOf(" – ", at + 1)) {
      boolean words = at + 3 < text.length() && Character.isLetter(text.charAt(at + 3));
      if (words && marks.indexOf(text.charAt(markBefore(text, at))) >= 0) {
        return Optional.of(lexer.part(line, line.prose().slice(at + 1, text.length())));
      }
    }
    return Optional.empty();
  }

  /** Where the mark stands that ends a piece, before {@code and} or another short word. */
  private static int markBefore(String text, int end) {
    int at = end - 1;
    while (at > 0 && end - at <= SHORT_WORD && Character.isLetter(text.charAt(at))) {
      at--;
    }
    boolean word = at < end - 1 && at > 0 && Blanks.isBlank(text.charAt(at));
    return word ? at - 1 : end - 1;
  }

  private static boolean mayBeLabel(char c) {
    return Character.isLetterOrDigit(c) || c == '(';
  }

  private static boolean isNext(LabelCandidate own, LabelCandidate label) {
    boolean next =
        label.form().equals(own.form())
            && label.first().kind() == own.first().kind()
            && label.first().value() == own.first().value() + 1;
    return next || isNextAbove(own, label);
  }

  /** {@code 4} behind {@code 3.2.2}. */
  private static boolean isNextAbove(LabelCandidate own, LabelCandidate label) {
    String path = own.first().path();
    int slash = path.indexOf('/');
    return own.first().kind() == Label.Kind.COMPOUND
        && slash > 0
        && label.form().equals("x")
        && path.substring(0, slash).equals(Integer.toString(label.first().value() - 1));
  }

  /** {@code 2 to assist}, not {@code 2 to 3 GHz} and not {@code 2 MHz}. */
  private static boolean hasWords(Line.Words item) {
    String text = item.prose().text();
    int at = item.label().map(LabelCandidate::length).orElse(0);
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    int second = Blanks.skip(text, end, text.length());
    return end > at
        && second < text.length()
        && Character.isLowerCase(text.charAt(at))
        && !Character.isDigit(text.charAt(second));
  }

  /** {@code resolves to invite the conference 1 to keep; 2 to count}. */
  private Optional<Line.Words> behindCallout(Line.Words line, List<Line> behind) {
    Prose prose = line.prose();
    String text = prose.text();
    int end = Math.min(text.length(), LONGEST_CALLOUT);
    for (int at = text.indexOf(" 1 "); at > 0 && at < end; at = text.indexOf(" 1 ", at + 1)) {
      Line.Words item = lexer.part(line, prose.slice(at + 1, text.length()));
      boolean list =
          Character.isLetter(text.charAt(at - 1))
              && item.label().filter(label -> label.first().value() == 1).isPresent()
              && hasWords(item)
              && (following(item, behind).isPresent() || isSecond(item, behind));
      if (list) {
        return Optional.of(item);
      }
    }
    return Optional.empty();
  }

  /** {@code to keep the lamps, further invites the keepers 1 to count; 2 to report}. */
  private Optional<Line.Words> callout(Line.Words line, List<Line> behind) {
    Prose prose = line.prose();
    String text = prose.text();
    for (int list = text.indexOf(" 1 "); list > 0; list = text.indexOf(" 1 ", list + 1)) {
      int from = Math.max(0, list - LONGEST_CALLOUT);
      for (int at = text.lastIndexOf(',', list); at > from; at = text.lastIndexOf(',', at - 1)) {
        Line.Words callout = lexer.part(line, prose.slice(at + 1, text.length()).trim());
        if (isCallout(callout) && behindCallout(callout, behind).isPresent()) {
          return Optional.of(callout);
        }
      }
    }
    return Optional.empty();
  }

  /** {@code g) that the lamps are lit, is of the opinion}, before another {@code a)}. */
  private Optional<Line.Words> calloutAtEnd(Line.Words line, List<Line> behind) {
    Prose prose = line.prose();
    int comma = prose.text().lastIndexOf(',');
    boolean restarts =
        comma > 0
            && prose.length() - comma < LONGEST_CALLOUT
            && !behind.isEmpty()
            && behind.get(0) instanceof Line.Words next
            && next.label()
                .filter(label -> isRestart(line.label().orElseThrow(), label))
                .isPresent();
    if (!restarts) {
      return Optional.empty();
    }
    Line.Words callout = lexer.part(line, prose.slice(comma + 1, prose.length()).trim());
    boolean ended = callout.endsClause() || callout.endsWithComma();
    return isCallout(callout) && !ended ? Optional.of(callout) : Optional.empty();
  }

  private static boolean isRestart(LabelCandidate own, LabelCandidate label) {
    return label.form().equals(own.form()) && label.first().value() == 1 && own.first().value() > 1;
  }

  private static boolean isSecond(Line.Words item, List<Line> behind) {
    return behind.stream()
        .flatMap(line -> line instanceof Line.Words words ? words.label().stream() : Stream.empty())
        .anyMatch(label -> isNext(item.label().orElseThrow(), label));
  }
}
