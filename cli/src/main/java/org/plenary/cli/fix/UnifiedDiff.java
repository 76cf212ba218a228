package org.plenary.cli.fix;

import java.util.ArrayList;
import java.util.List;
import org.plenary.diagnostic.Edit;
import org.plenary.fix.Patch;
import org.plenary.source.Span;

/**
 * The changes of one text as {@code diff -u} prints them, for people and for {@code patch}.
 *
 * <p>Lines end with a line feed only, as {@code patch} has it; what stands before it belongs to the
 * line.
 */
public final class UnifiedDiff {
  private static final int CONTEXT = 3;
  private static final String UNENDED = "\n\\ No newline at end of file\n";

  private final List<String> old;
  private final List<Block> blocks = new ArrayList<>();

  /**
   * Lines that go and those that come for them.
   *
   * @param start the first that goes, from 0
   * @param end behind the last
   */
  private record Block(int start, int end, List<String> lines) {
    int growth() {
      return lines.size() - (end - start);
    }
  }

  private UnifiedDiff(String text) {
    this.old = lines(text);
  }

  /**
   * The difference that a patch makes; empty when it makes none.
   *
   * @param name the file's, for the two lines at the top
   * @param text before it
   */
  public static String of(String name, String text, Patch patch) {
    UnifiedDiff diff = new UnifiedDiff(text);
    diff.collect(patch.edits(), text);
    if (diff.blocks.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    out.append("--- ").append(name).append("\n+++ ").append(name).append('\n');
    diff.hunks(out);
    return out.toString();
  }

  /** The lines with their ends. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed + 1;
      lines.add(text.substring(start, end));
      start = end;
    }
    return lines;
  }

  private void collect(List<Edit> edits, String text) {
    int[] starts = new int[old.size() + 1];
    for (int i = 0; i < old.size(); i++) {
      starts[i + 1] = starts[i] + old.get(i).length();
    }
    int next = 0;
    while (next < edits.size()) {
      int first = next;
      int start = line(starts, edits.get(first).span().start());
      int end = start;
      while (next < edits.size() && line(starts, edits.get(next).span().start()) <= end) {
        end = line(starts, edits.get(next++).span().end());
      }
      int stop = Math.min(end + 1, old.size());
      String before = text.substring(starts[start], starts[stop]);
      add(start, stop, lines(applied(edits.subList(first, next), starts[start], before)));
    }
  }

  /** The line around an offset; the last one for the end of the text. */
  private static int line(int[] starts, int offset) {
    int line = 0;
    while (line + 2 < starts.length && starts[line + 1] <= offset) {
      line++;
    }
    return line;
  }

  private static String applied(List<Edit> edits, int shift, String text) {
    List<Edit> own = new ArrayList<>();
    for (Edit edit : edits) {
      Span span = new Span(edit.span().start() - shift, edit.span().end() - shift);
      own.add(new Edit(span, edit.replacement()));
    }
    return new Patch(own).apply(text);
  }

  private void add(int from, int to, List<String> lines) {
    int start = from;
    int end = to;
    int front = 0;
    int back = lines.size();
    while (start < end && front < back && old.get(start).equals(lines.get(front))) {
      start++;
      front++;
    }
    while (end > start && back > front && old.get(end - 1).equals(lines.get(back - 1))) {
      end--;
      back--;
    }
    if (start < end || front < back) {
      blocks.add(new Block(start, end, lines.subList(front, back)));
    }
  }

  private void hunks(StringBuilder out) {
    int growth = 0;
    int next = 0;
    while (next < blocks.size()) {
      int first = next++;
      while (next < blocks.size()
          && blocks.get(next).start() - blocks.get(next - 1).end() <= 2 * CONTEXT) {
        next++;
      }
      List<Block> hunk = blocks.subList(first, next);
      hunk(hunk, growth, out);
      growth += hunk.stream().mapToInt(Block::growth).sum();
    }
  }

  private void hunk(List<Block> hunk, int shift, StringBuilder out) {
    int start = Math.max(0, hunk.get(0).start() - CONTEXT);
    int end = Math.min(old.size(), hunk.get(hunk.size() - 1).end() + CONTEXT);
    int growth = hunk.stream().mapToInt(Block::growth).sum();
    out.append("@@ -").append(range(start, end - start));
    out.append(" +").append(range(start + shift, end - start + growth)).append(" @@\n");
    int at = start;
    for (Block block : hunk) {
      print(' ', old.subList(at, block.start()), out);
      print('-', old.subList(block.start(), block.end()), out);
      print('+', block.lines(), out);
      at = block.end();
    }
    print(' ', old.subList(at, end), out);
  }

  /** An empty range names the line before it. */
  private static String range(int start, int length) {
    return (length == 0 ? start : start + 1) + "," + length;
  }

  private static void print(char sign, List<String> lines, StringBuilder out) {
    for (String line : lines) {
      out.append(sign).append(line);
      if (!line.endsWith("\n")) {
        out.append(UNENDED);
      }
    }
  }
}
