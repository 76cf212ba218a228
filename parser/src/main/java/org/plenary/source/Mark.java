package org.plenary.source;

/**
 * Something that holds for a range of a {@link Prose}: italics, a link, a footnote mark.
 *
 * <p>Ranges are UTF-16 offsets into the prose's own text, half open; a mark without width stands
 * before the character at its offset.
 */
public sealed interface Mark {
  int start();

  int end();

  /** The same mark over another range. */
  Mark over(int start, int end);

  /** Letters that look different: the italic <i>considering</i> of an ITU callout. */
  record Emphasis(Kind kind, int start, int end) implements Mark {
    /** How the letters differ. */
    public enum Kind {
      ITALIC,
      BOLD,
      UNDERLINE,
      STRIKE,
      SUPERSCRIPT,
      SUBSCRIPT
    }

    @Override
    public Mark over(int start, int end) {
      return new Emphasis(kind, start, end);
    }
  }

  /** The place where footnote {@code note} is called: {@code developing countries¹}. No width. */
  record NoteAnchor(String note, int start) implements Mark {
    @Override
    public int end() {
      return start;
    }

    @Override
    public Mark over(int start, int end) {
      return new NoteAnchor(note, start);
    }
  }

  /** Words that lead somewhere: a URL or, after {@code #}, a bookmark of the file. */
  record Link(String target, int start, int end) implements Mark {
    @Override
    public Mark over(int start, int end) {
      return new Link(target, start, end);
    }
  }

  /**
   * A tracked change that was kept open: {@code (Rev. <del>Busan, 2014</del><ins>Dubai,
   * 2018</ins>)}.
   */
  record Change(Kind kind, String author, String date, int start, int end) implements Mark {
    /** What was done to the words. */
    public enum Kind {
      INSERTED,
      DELETED
    }

    @Override
    public Mark over(int start, int end) {
      return new Change(kind, author, date, start, end);
    }
  }
}
