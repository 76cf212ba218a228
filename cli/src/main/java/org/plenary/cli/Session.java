package org.plenary.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.input.Input;
import org.plenary.cli.message.MessageLanguage;
import org.plenary.cli.message.Messages;
import org.plenary.cli.message.Sentence;
import org.plenary.cli.output.OutputClosedException;
import org.plenary.cli.output.StandardOutput;

/**
 * One run of one command.
 *
 * @param command its name, {@code convert}
 */
record Session(
    String command,
    Surroundings surroundings,
    Colour colour,
    Messages messages,
    Reporter reporter,
    Pipeline pipeline) {
  /** What is done with one input. */
  @FunctionalInterface
  interface Work {
    void on(Input input) throws FileProblem;
  }

  /** The language of the messages. */
  MessageLanguage language() {
    return messages.language();
  }

  boolean outIsColoured() {
    return colour.isOn(surroundings, surroundings.outIsTerminal());
  }

  /** Prints to standard output. */
  void print(String text) throws FileProblem {
    try {
      surroundings.out().write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw FileProblem.writing(StandardOutput.NAME, e);
    }
  }

  /** Hands on what was printed, so that what is said next comes behind it. */
  void flush() throws FileProblem {
    try {
      surroundings.out().flush();
    } catch (IOException e) {
      throw FileProblem.writing(StandardOutput.NAME, e);
    }
  }

  /** Does the work on each input; one that fails is reported and the others are done. */
  void each(List<Input> inputs, Work work) {
    for (Input input : inputs) {
      one(input, work);
    }
  }

  /** Does the work on an input and reports it when it fails. */
  void one(Input input, Work work) {
    try {
      attempt(input, work);
    } catch (OutOfMemoryError e) {
      tooLarge(input);
    }
  }

  /**
   * The same, where there may be another way with less memory.
   *
   * @throws OutOfMemoryError when it was not enough
   */
  void attempt(Input input, Work work) {
    try {
      work.on(input);
    } catch (FileProblem e) {
      reporter.problem(e);
    } catch (OutputClosedException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      reporter.fault(command, input.name(), e);
    }
  }

  /** Reports an input that the memory does not hold. */
  void tooLarge(Input input) {
    reporter.problem(input.name(), Sentence.of("input.memory"));
  }
}
