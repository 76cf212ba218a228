package org.plenary.render.prose;

import org.plenary.source.Mark;

/** Takes a passage piece by piece; what is opened is closed in the opposite order. */
public interface ProseSink {
  /** A mark begins, or goes on after a mark that crosses it was closed. */
  void open(Mark mark);

  void close(Mark mark);

  /** The characters from {@code start} to before {@code end}, at least one. */
  void text(int start, int end);

  /** A footnote is called here. */
  void call(Mark.NoteAnchor anchor);
}
