package org.plenary.lint.suppress;

/**
 * Names one rule or several: {@code NUM-001}, its group {@code NUM}, or a beginning {@code NUM-0}.
 *
 * @param text as it was given
 */
public record CodePattern(String text) {
  /** True for a rule that is meant by it. */
  public boolean fits(String code) {
    String group = code.substring(0, code.indexOf('-'));
    return code.equals(text)
        || group.equals(text)
        || text.length() > group.length() && code.startsWith(text);
  }
}
