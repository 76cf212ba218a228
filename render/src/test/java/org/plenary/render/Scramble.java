package org.plenary.render;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.plenary.source.Mark;
import org.plenary.source.Prose;

/** Text and marks that nobody would write, the same ones every time for one seed. */
public final class Scramble {
  private static final String[] PIECES = {
    "*",
    "_",
    "**",
    "`",
    "~",
    "^",
    "$",
    "|",
    "\\",
    "[",
    "]",
    "(",
    ")",
    "<",
    ">",
    "#",
    "&",
    ";",
    ":",
    "&amp;",
    "&#42;",
    "<b>",
    "</table>",
    "<!--",
    "-->",
    "---",
    "===",
    "--",
    "...",
    "1.",
    "a)",
    "(iv)",
    "- ",
    "+ ",
    "> ",
    "# ",
    "1. ",
    "10) ",
    "    ",
    "\t",
    " ",
    "  ",
    "\n",
    "\n\n",
    "[^1]",
    "[a](b)",
    "![x](y)",
    "http://a.example/b_c*d~e",
    "https://e.example/?q=1&copy=2",
    "www.f.example",
    "a@b.cc",
    ":smile:",
    "@cite",
    "{#id}",
    "{{",
    "'",
    "\"",
    "%",
    "!",
    "=",
    "~~~",
    "```",
    ":::",
    "\\(",
    "$x$",
    "слово",
    "Recalling",
    "决议",
    "قرار",
    "\u00a0",
    "\u2011",
    "😀",
    "\u200f",
    "\u202e",
    "\u2028",
    "\u0085",
    "e\u0301",
    "№ 5",
    "2022 г.",
    "x",
    "y",
    "mix.",
    "I.",
    "\u0000",
    "\u0007",
    "\r",
    "\ufeff",
    "\u3000"
  };

  private final SplittableRandom random;

  public Scramble(long seed) {
    random = new SplittableRandom(seed);
  }

  /** Up to {@code pieces} pieces, most of them with a meaning in some format. */
  public String text(int pieces) {
    StringBuilder text = new StringBuilder();
    int count = random.nextInt(pieces + 1);
    for (int i = 0; i < count; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  /** Text with half surrogate pairs in it. */
  public String broken(int pieces) {
    return text(pieces) + "\ud83d" + text(pieces) + "\ude00" + text(pieces);
  }

  /** Text with marks that cross each other. */
  public Prose prose(int pieces) {
    Prose.Builder prose = Prose.builder().append(text(pieces), 0);
    marks(prose.length()).forEach(prose::mark);
    return prose.build();
  }

  private List<Mark> marks(int length) {
    List<Mark> marks = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      int start = random.nextInt(length + 1);
      marks.add(mark(start, start + random.nextInt(length - start + 1)));
    }
    return marks;
  }

  private Mark mark(int start, int end) {
    Mark.Emphasis.Kind[] kinds = Mark.Emphasis.Kind.values();
    return switch (random.nextInt(5)) {
      case 0 -> new Mark.NoteAnchor("1", start);
      case 1 -> new Mark.Link("https://l.example/(a)?b=c&d <e>", start, end);
      case 2 -> new Mark.Change(Mark.Change.Kind.INSERTED, "A\"<B>", "yesterday", start, end);
      default -> new Mark.Emphasis(kinds[random.nextInt(kinds.length)], start, end);
    };
  }
}
