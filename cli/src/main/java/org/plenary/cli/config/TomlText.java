package org.plenary.cli.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plenary.cli.message.Sentence;
import org.plenary.cli.message.UsageException;
import org.plenary.report.Excerpt;
import org.tomlj.TomlPosition;

/**
 * A configuration file as its author sees it.
 *
 * @param name for messages
 */
record TomlText(String name, String text) {
  /**
   * A mistake in it.
   *
   * @param width how many characters are meant
   * @param key names the sentence; its first three values are file, line and column
   */
  UsageException problem(TomlPosition at, int width, String key, String... arguments) {
    List<String> all =
        new ArrayList<>(List.of(name, String.valueOf(at.line()), String.valueOf(at.column())));
    all.addAll(Arrays.asList(arguments));
    UsageException slip = UsageException.of(key, all.toArray(new String[0])).ofProgram();
    String[] lines = text.split("\r?\n", -1);
    if (at.line() > lines.length) {
      return slip;
    }
    Excerpt excerpt = Excerpt.of(lines[at.line() - 1], at.column(), width);
    String number = String.valueOf(at.line());
    String gutter = " ".repeat(number.length() + 2);
    return slip.with(
        Sentence.of("usage.other", gutter + "|"),
        Sentence.of("usage.other", " " + number + " | " + excerpt.line()),
        Sentence.of("usage.other", gutter + "| " + excerpt.underline('^')));
  }

  /** {@code plenary.toml:3:1}. */
  String place(TomlPosition at) {
    return name + ":" + at.line() + ":" + at.column();
  }
}
