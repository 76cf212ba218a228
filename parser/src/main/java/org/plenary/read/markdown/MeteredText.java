package org.plenary.read.markdown;

/**
 * A text that may be looked at only so many times: flexmark takes minutes for {@code &amp;} twenty
 * thousand times, and looking is what it does meanwhile. Counting makes the end the same on every
 * machine, which a clock would not.
 */
final class MeteredText implements CharSequence {
  private static final long ALWAYS = 60_000_000L;
  private static final long EACH = 200L;

  private final String text;
  private long left;

  MeteredText(String text) {
    this.text = text;
    this.left = ALWAYS + EACH * text.length();
  }

  /** The text was looked at too often. */
  static final class UsedUp extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public char charAt(int index) {
    if (--left < 0) {
      throw new UsedUp();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
