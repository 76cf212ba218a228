package org.plenary.cli.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.diagnostic.Edit;
import org.plenary.fix.Patch;
import org.plenary.source.Span;

class UnifiedDiffTest {
  private static final String TEN = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n";

  private static String diff(String text, Edit... edits) {
    return UnifiedDiff.of("r.txt", text, new Patch(List.of(edits)));
  }

  private static Edit edit(String text, String old, String words) {
    int at = text.indexOf(old);
    return new Edit(new Span(at, at + old.length()), words);
  }

  @Test
  void aLineStandsAmongThreeOnEachSide() {
    assertThat(diff(TEN, edit(TEN, "5", "V")))
        .isEqualTo(
            """
            --- r.txt
            +++ r.txt
            @@ -2,7 +2,7 @@
             2
             3
             4
            -5
            +V
             6
             7
             8
            """);
  }

  @Test
  void changesFarApartHaveHunksOfTheirOwn() {
    assertThat(diff(TEN, edit(TEN, "1\n", ""), edit(TEN, "9\n", "9\nnine\n")))
        .isEqualTo(
            """
            --- r.txt
            +++ r.txt
            @@ -1,4 +1,3 @@
            -1
             2
             3
             4
            @@ -7,4 +6,5 @@
             7
             8
             9
            +nine
             10
            """);
  }

  @Test
  void aLastLineWithoutEndSaysSo() {
    assertThat(diff("a\nb", edit("a\nb", "b", "c")))
        .isEqualTo(
            """
            --- r.txt
            +++ r.txt
            @@ -1,2 +1,2 @@
             a
            -b
            \\ No newline at end of file
            +c
            \\ No newline at end of file
            """);
    assertThat(diff("a\nb", edit("a\nb", "\n", " "))).contains("-a\n-b\n\\ No", "+a b\n\\ No");
  }

  @Test
  void nothingIsPrintedForNothing() {
    assertThat(diff(TEN)).isEmpty();
  }

  @Test
  void theDifferenceLeadsFromOneTextToTheOther() {
    for (int from = 0; from < TEN.length(); from++) {
      for (int to = from; to < TEN.length(); to += 2) {
        for (String words : List.of("", "x", "x\n", "\ny")) {
          Patch patch =
              new Patch(
                  List.of(
                      new Edit(new Span(from, to), words),
                      new Edit(new Span(TEN.length(), TEN.length()), "end")));
          String diff = UnifiedDiff.of("r.txt", TEN, patch);
          assertThat(applied(TEN, diff))
              .as("%d %d %s", from, to, words)
              .isEqualTo(patch.apply(TEN));
        }
      }
    }
  }

  /** What {@code patch} does, with every line held against the old text. */
  private static String applied(String text, String diff) {
    List<String> old = text.lines().map(line -> line + "\n").toList();
    List<String> out = new ArrayList<>();
    int at = 0;
    String[] lines = diff.split("(?<=\n)");
    for (int i = 2; i < lines.length; i++) {
      String line = lines[i];
      boolean unended = i + 1 < lines.length && lines[i + 1].startsWith("\\");
      String words = unended ? line.substring(1, line.length() - 1) : line.substring(1);
      switch (line.charAt(0)) {
        case '@' -> {
          String[] range = line.split("[ ,]");
          int start = -Integer.parseInt(range[1]) - (range[2].equals("0") ? 0 : 1);
          out.addAll(old.subList(at, start));
          at = start;
        }
        case '+' -> out.add(words);
        case '\\' -> {}
        default -> {
          assertThat(old.get(at++)).isEqualTo(words);
          if (line.charAt(0) == ' ') {
            out.add(words);
          }
        }
      }
    }
    out.addAll(old.subList(at, old.size()));
    return String.join("", out);
  }
}
