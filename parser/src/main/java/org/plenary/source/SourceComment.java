package org.plenary.source;

/**
 * What somebody left in the file beside the draft's words: a comment of a Word file, {@code <!-- …
 * -->} in Markdown.
 *
 * @param span what it stands at: the paragraph in Word, the comment itself in Markdown
 * @param text its words, {@code plenary: ignore NUM-001 -- agreed upon}
 */
public record SourceComment(Span span, String text) {
  /** How words begin that are said to this program and not to people. */
  private static final String ADDRESS = "plenary:";

  /** A comment to this program about the whole file, as a property of the file says it. */
  public static SourceComment toAll(Span span, String rules) {
    return new SourceComment(span, ADDRESS + " off " + rules);
  }

  /** True for what is said to this program. */
  public boolean isDirective() {
    return text.strip().startsWith(ADDRESS);
  }

  /** What is said to this program: {@code ignore NUM-001}. */
  public String directive() {
    return text.strip().substring(ADDRESS.length()).strip();
  }
}
