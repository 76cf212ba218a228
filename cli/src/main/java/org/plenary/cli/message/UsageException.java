package org.plenary.cli.message;

import java.util.ArrayList;
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
  private final boolean ofProgram;

  private UsageException(
      Sentence sentence, List<Sentence> details, boolean helpOffered, boolean ofProgram) {
    super(sentence.toString());
    this.sentence = sentence;
    this.details = List.copyOf(details);
    this.helpOffered = helpOffered;
    this.ofProgram = ofProgram;
  }

  /** A slip that the sentence alone explains: {@code 'out.docx' exists; use --force …}. */
  public static UsageException of(String key, String... arguments) {
    return new UsageException(Sentence.of(key, arguments), List.of(), false, false);
  }

  /** The same with more lines below, as the choices that there are. */
  public UsageException with(Sentence... more) {
    List<Sentence> all = new ArrayList<>(details);
    all.addAll(List.of(more));
    return new UsageException(sentence, all, helpOffered, ofProgram);
  }

  /** The same with the offer of {@code --help} as the last line. */
  public UsageException offeringHelp() {
    return new UsageException(sentence, details, true, ofProgram);
  }

  /** The same, said by the program and not by its command: a file is wrong, not the line. */
  public UsageException ofProgram() {
    return new UsageException(sentence, details, helpOffered, true);
  }

  /** What is wrong. */
  public Sentence sentence() {
    return sentence;
  }

  /** What else helps. */
  public List<Sentence> details() {
    return details;
  }

  /** True when it is not the command line that is wrong. */
  public boolean isOfProgram() {
    return ofProgram;
  }

  /** True when the last line is to name {@code --help}. */
  public boolean isHelpOffered() {
    return helpOffered;
  }
}
