package org.plenary.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.input.Input;
import org.plenary.cli.message.Sentence;
import org.plenary.cli.message.UsageException;
import org.plenary.language.Language;
import org.plenary.memory.Memory;
import org.plenary.memory.TmxReader;
import org.plenary.model.Draft;
import org.plenary.parity.Parity;

/** Where earlier translations come from: an old draft with its translation, or a TMX. */
final class MemoryOptions {
  private static final String PREVIOUS = "--previous";
  private static final String MEMORY = "--memory";

  private MemoryOptions() {}

  static void describe(CommandBuilder builder) {
    builder.pair("OLD", "option.previous", PREVIOUS).value("FILE", "option.memory", MEMORY);
  }

  /** Something that was translated before, for a language that is not known yet. */
  @FunctionalInterface
  interface Source {
    /**
     * The memory.
     *
     * @throws FileProblem when it cannot be read, or is of other languages
     */
    Memory between(Language from, Language to) throws FileProblem;
  }

  /**
   * What the options name; empty when they name nothing.
   *
   * @throws UsageException when both are given
   */
  static Optional<Source> of(Arguments arguments, Session session, Intake intake)
      throws UsageException, FileProblem {
    List<String> pair = arguments.texts(PREVIOUS);
    Optional<String> file = arguments.text(MEMORY);
    if (!pair.isEmpty() && (file.isPresent() || pair.size() != 2)) {
      throw UsageException.of("usage.one-memory", PREVIOUS, MEMORY);
    }
    if (file.isPresent()) {
      Input input = single(file.get(), session);
      return Optional.of((from, to) -> tmx(input, from, to));
    }
    if (pair.isEmpty()) {
      return Optional.empty();
    }
    Input source = single(pair.get(0), session);
    Input target = single(pair.get(1), session);
    return Optional.of((from, to) -> pair(source, target, from, to, intake));
  }

  private static Input single(String name, Session session) throws UsageException, FileProblem {
    List<Input> inputs = InputOptions.findIn(name, session);
    if (inputs.size() != 1) {
      throw UsageException.of("usage.no-folder", name);
    }
    return inputs.get(0);
  }

  private static Memory tmx(Input input, Language from, Language to) throws FileProblem {
    byte[] bytes = input.bytes();
    try {
      return TmxReader.read(bytes, from, to);
    } catch (IOException e) {
      throw new FileProblem(input.name(), Sentence.of("memory.no-tmx", e.getMessage()));
    }
  }

  private static Memory pair(Input source, Input target, Language from, Language to, Intake intake)
      throws FileProblem {
    Draft old = intake.draft(source);
    Draft translated = intake.draft(target);
    expect(source, old, from);
    expect(target, translated, to);
    return Memory.of(Parity.standard(), old, translated, source.name());
  }

  private static void expect(Input input, Draft draft, Language language) throws FileProblem {
    boolean right = !draft.documents().isEmpty() && draft.documents().get(0).language() == language;
    if (!right) {
      throw new FileProblem(input.name(), Sentence.of("memory.language", language.code()));
    }
  }
}
