package org.plenary.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.cli.message.Similar;
import org.plenary.cli.message.UsageException;
import picocli.CommandLine;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in our words what picocli found wrong. */
final class UsageErrors {
  private UsageErrors() {}

  /**
   * The slip that picocli found.
   *
   * @param words the command line that it was found in
   */
  static UsageException of(ParameterException e, CommandLine line, List<String> words) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched, line);
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      String option = name(missing.getMissing().get(0));
      return UsageException.of("usage.value-missing", option).offeringHelp();
    }
    if (e instanceof OverwrittenOptionException twice) {
      return UsageException.of("usage.option-twice", name(twice.getOverwritten())).offeringHelp();
    }
    if (e instanceof MaxValuesExceededException) {
      return UsageException.of("usage.value-unwanted", flagWithValue(line, words)).offeringHelp();
    }
    if (e.getArgSpec() != null && e.getValue() != null) {
      return UsageException.of("usage.wrong-value", name(e.getArgSpec()), e.getValue())
          .offeringHelp();
    }
    return UsageException.of("usage.other", e.getMessage()).offeringHelp();
  }

  /** picocli does not say which flag it was that had a value. */
  private static String flagWithValue(CommandLine line, List<String> words) {
    for (String word : words) {
      String name = word.substring(0, Math.max(0, word.indexOf('=')));
      OptionSpec option = line.getCommandSpec().findOption(name);
      if (option != null && option.arity().max() == 0) {
        return name;
      }
    }
    return String.join(" ", words);
  }

  private static UsageException unmatched(UnmatchedArgumentException e, CommandLine line) {
    String word = e.getUnmatched().get(0);
    if (!word.startsWith("-")) {
      return UsageException.of("usage.unexpected", word).offeringHelp();
    }
    int value = word.indexOf('=');
    String option = value < 0 ? word : word.substring(0, value);
    Optional<String> meant = Similar.to(option, longNames(line));
    UsageException slip =
        meant.isPresent()
            ? UsageException.of("usage.unknown-option.meant", option, meant.get())
            : UsageException.of("usage.unknown-option", option);
    return slip.offeringHelp();
  }

  private static List<String> longNames(CommandLine line) {
    List<String> names = new ArrayList<>();
    for (OptionSpec option : line.getCommandSpec().options()) {
      names.add(option.longestName());
    }
    return names;
  }

  private static String name(ArgSpec spec) {
    return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
  }
}
