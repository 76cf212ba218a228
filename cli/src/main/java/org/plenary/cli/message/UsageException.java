package org.plenary.cli.message;

import java.util.List;

/**
 * The command line asks for something that cannot be meant; nothing has been read yet.
 *
 * <p>What is printed: {@code plenary convert: } and the sentence, then the details, a line each.
 */
public final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Sentence sentence;
  private final transient List<Sentence> details;
  private final boolean helpOffered;

  private UsageException(Sentence sentence, List<Sentence> details, boolean helpOffered) {
    super(sentence.toString());
    this.sentence = sentence;
    this.details = List.copyOf(details);
    this.helpOffered = helpOffered;
  }

  /** A slip that the sentence alone explains: {@code 'out.docx' exists; use --force …}. */
  public static UsageException of(String key, String... arguments) {
    return new UsageException(Sentence.of(key, arguments), List.of(), false);
  }

  /** The same with more lines below, as the choices that there are. */
  public UsageException with(Sentence... more) {
    return new UsageException(sentence, List.of(more), helpOffered);
  }

  /** The same with the offer of {@code --help} as the last line. */
  public UsageException offeringHelp() {
    return new UsageException(sentence, details, true);
  }

  /** What is wrong. */
  public Sentence sentence() {
    return sentence;
  }

  /** What else helps. */
  public List<Sentence> details() {
    return details;
  }

  /** True when the last line is to name {@code --help}. */
  public boolean isHelpOffered() {
    return helpOffered;
  }
}
