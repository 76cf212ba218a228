package org.plenary.read.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.plenary.source.Blanks;
import org.plenary.source.Span;

/**
 * What a printed page has around its text: running heads, page numbers, job numbers and bar codes.
 *
 * <p>A line is furniture only at the edge of a page and only when it returns: {@code 23-12345 3/7}
 * and {@code 23-12345 4/7} at the feet of two pages, {@code A/RES/90/1 Protection of glaciers} at
 * the head of one and in the first lines of the document. A line of a sentence never is.
 */
public final class PageFurniture {
  private static final int FEWEST_SIGNS = 4;

  /** Words alone, such as a callout, may return by chance; this many letters do not. */
  private static final int FEWEST_WORD_LETTERS = 20;

  private static final int FEWEST_BAR_CODE_DIGITS = 6;

  private final List<Page> pages;
  private final BitSet left = new BitSet();
  private final Map<String, Set<Integer>> heads = new HashMap<>();
  private final Map<String, Set<Integer>> feet = new HashMap<>();
  private final FirstPage first;

  private PageFurniture(List<Page> pages) {
    this.pages = pages;
    this.first = new FirstPage(pages.get(0).shown());
    for (Page page : pages) {
      page.top().forEach(line -> cells(line).forEach(c -> note(heads, c, page)));
      page.bottom().forEach(line -> cells(line).forEach(c -> note(feet, c, page)));
    }
  }

  /** The furniture of a text: spans of whole lines, and of page numbers behind a sentence. */
  public static List<Span> of(String text) {
    GluedNumbers glued = new GluedNumbers(text);
    List<TextLine> lines = glued.lines();
    BitSet left = in(lines, Page.of(lines));
    return Stream.concat(
            lines.stream().filter(line -> left.get(line.number())).map(TextLine::span),
            glued.spans().stream())
        .sorted(Comparator.comparingInt(Span::start))
        .toList();
  }

  /** The numbers of the lines that are furniture; none in a text without pages. */
  static BitSet in(List<TextLine> lines, List<Page> pages) {
    boolean paged = pages.size() > 1 || lines.stream().anyMatch(TextLine::opensPage);
    return paged && !pages.isEmpty() ? new PageFurniture(pages).find() : new BitSet();
  }

  private static void note(Map<String, Set<Integer>> seen, String cell, Page page) {
    seen.computeIfAbsent(Shapes.shape(cell), shape -> new HashSet<>()).add(page.index());
  }

  private BitSet find() {
    for (Page page : pages) {
      if (page.index() > 0) {
        head(page);
      }
      foot(page);
      footOfNotes(page);
    }
    return left;
  }

  /** From the top down, up to the first line that is none. */
  private void head(Page page) {
    int read = -1;
    for (TextLine line : page.top()) {
      for (String cell : cells(line)) {
        read = first.match(cell, read);
        if (read < 0 && !isPageNumber(cell, page) && !returns(cell, heads)) {
          return;
        }
      }
      left.set(line.number());
    }
  }

  /** The same words, or other numbers in the same dress, at that edge of another page. */
  private boolean returns(String cell, Map<String, Set<Integer>> edge) {
    int times = edge.getOrDefault(Shapes.shape(cell), Set.of()).size();
    int letters = Shapes.letters(cell).length();
    boolean certain = letters >= FEWEST_WORD_LETTERS || !Shapes.digits(cell).isEmpty();
    boolean often = certain ? times > 1 : times > 2 && times * 2 >= pages.size() - 1;
    return often && letters >= FEWEST_SIGNS && !Shapes.endsClause(cell);
  }

  /** From the bottom up: lines of numbers, if one of them is sure, and lines that return. */
  private void foot(Page page) {
    List<TextLine> run = new ArrayList<>();
    boolean sure = false;
    for (TextLine line : page.bottom()) {
      List<String> cells = cells(line);
      if (!cells.stream().allMatch(cell -> isSure(cell, page) || isJob(cell))) {
        break;
      }
      run.add(line);
      sure |= cells.stream().anyMatch(cell -> isSure(cell, page));
    }
    if (sure) {
      run.forEach(line -> left.set(line.number()));
    }
  }

  private boolean isSure(String cell, Page page) {
    return isPageNumber(cell, page) || returns(cell, feet) || isBarCode(cell, page);
  }

  /** {@code 23-12345 (E)}, {@code 141223}, {@code *2312345*}; not {@code 1995-2004}. */
  private static boolean isJob(String cell) {
    if (!Shapes.isNumeric(cell)) {
      return false;
    }
    int digits = Shapes.digits(cell).length();
    boolean yearFirst = cell.length() > 2 && cell.indexOf('-') == 2;
    return yearFirst
        ? digits > 4
        : digits >= 6 && (digits == cell.length() || cell.indexOf('*') == 0);
  }

  /** {@code *2312345*} beside {@code 23-12345 (E)}. */
  private static boolean isBarCode(String cell, Page page) {
    String digits = Shapes.digits(cell);
    return digits.length() >= FEWEST_BAR_CODE_DIGITS
        && Shapes.isNumeric(cell)
        && page.bottom().stream()
            .map(TextLine::text)
            .filter(text -> !text.equals(cell) && Shapes.isNumeric(text))
            .anyMatch(text -> Shapes.digits(text).equals(digits));
  }

  /** Between the notes at the foot of a page its number and job number may be printed. */
  private void footOfNotes(Page page) {
    boolean notes = false;
    for (TextLine line : page.shown()) {
      notes |= Shapes.isNoteRule(line.text());
      if (notes
          && cells(line).stream()
              .allMatch(c -> isPageNumber(c, page) || (isJob(c) && returns(c, feet)))) {
        left.set(line.number());
      }
    }
  }

  /** {@code 3/7} on the third of seven pages; {@code – 12 –}, {@code RES81-2} when they return. */
  private boolean isPageNumber(String cell, Page page) {
    return cell.equals((page.index() + 1) + "/" + pages.size())
        || (RunningNumbers.isDressed(cell) && isOnOtherPages(cell))
        || isBareNumber(cell, page);
  }

  private boolean isOnOtherPages(String cell) {
    String shape = Shapes.shape(cell);
    return heads.getOrDefault(shape, Set.of()).size() > 1
        || feet.getOrDefault(shape, Set.of()).size() > 1;
  }

  /** {@code 12} at the very edge, when most other pages have their numbers there too. */
  private boolean isBareNumber(String cell, Page page) {
    if (cell.length() > 3 || !cell.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return false;
    }
    int offset = Integer.parseInt(cell) - page.index();
    long others = pages.stream().filter(other -> isAtEdge(other, offset)).count();
    return isAtEdge(page, offset) && others > 1 && others * 2 > pages.size();
  }

  private static boolean isAtEdge(Page page, int offset) {
    String number = Integer.toString(page.index() + offset);
    return page.top().get(0).text().equals(number) || page.bottom().get(0).text().equals(number);
  }

  /** The pieces of a line that wide gaps set apart. */
  private static List<String> cells(TextLine line) {
    List<String> cells = new ArrayList<>();
    String text = line.text();
    int from = 0;
    int i = 0;
    while (i < text.length()) {
      int end = Blanks.skip(text, i, text.length());
      if (end - i > 1 || (end > i && text.charAt(i) == '\t')) {
        cells.add(text.substring(from, i));
        from = end;
      }
      i = Math.max(end, i + 1);
    }
    cells.add(text.substring(from));
    return cells;
  }
}
