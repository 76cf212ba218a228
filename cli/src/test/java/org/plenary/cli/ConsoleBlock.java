package org.plenary.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The fenced blocks of a document that show files and sessions.
 *
 * @param info what stands behind the opening fence: {@code console}, {@code text draft.txt}
 * @param lines what stands between the fences
 */
record ConsoleBlock(String info, List<String> lines) {
  private static final String FENCE = "```";
  private static final String PROMPT = "$ ";

  /**
   * One command of a session.
   *
   * @param command what stands behind the prompt
   * @param shown what stands below it, with {@code [exit 3]} as the last line if it fails
   */
  record Step(String command, String shown) {
    @Override
    public String toString() {
      return command;
    }
  }

  static List<ConsoleBlock> in(String document) {
    List<ConsoleBlock> blocks = new ArrayList<>();
    Optional<ConsoleBlock> open = Optional.empty();
    for (String line : document.lines().toList()) {
      if (line.startsWith(FENCE) && open.isPresent()) {
        blocks.add(open.get());
        open = Optional.empty();
      } else if (line.startsWith(FENCE)) {
        open = Optional.of(new ConsoleBlock(line.substring(FENCE.length()), new ArrayList<>()));
      } else if (open.isPresent()) {
        open.get().lines().add(line);
      }
    }
    return blocks;
  }

  /** The name of the file that the block is, if it is one. */
  Optional<String> file() {
    return info.startsWith("text ")
        ? Optional.of(info.substring("text ".length()))
        : Optional.empty();
  }

  String text() {
    return String.join("\n", lines) + "\n";
  }

  /** The commands of a session, none in any other block. */
  List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    if (!info.equals("console")) {
      return steps;
    }
    for (String line : lines) {
      if (line.startsWith(PROMPT)) {
        steps.add(new Step(line.substring(PROMPT.length()), ""));
      } else {
        Step last = steps.remove(steps.size() - 1);
        steps.add(new Step(last.command(), last.shown() + line + "\n"));
      }
    }
    return steps;
  }
}
