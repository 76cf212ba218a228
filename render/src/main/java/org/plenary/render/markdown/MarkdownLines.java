package org.plenary.render.markdown;

/** Paragraphs of a Markdown file, an empty line between two of them. */
final class MarkdownLines {
  private final StringBuilder out;

  /**
   * @param head what stands before the first paragraph, with its line feed, or empty
   */
  MarkdownLines(String head) {
    out = new StringBuilder(head);
  }

  /** Adds a paragraph; nothing at all when it is empty. */
  void add(String paragraph) {
    if (!paragraph.isEmpty()) {
      out.append(out.length() == 0 ? "" : "\n").append(paragraph).append('\n');
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
