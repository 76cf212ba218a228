package org.plenary.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.cli.config.Chosen;
import org.plenary.cli.config.Preferences;
import org.plenary.cli.message.Messages;

/** What {@code --show-config} prints: each setting, and where it was set. */
final class ShownSettings {
  private record Row(String name, String value, String origin) {}

  private final Messages messages;

  ShownSettings(Messages messages) {
    this.messages = messages;
  }

  /** The settings for one input. */
  String of(String name, Preferences set) {
    List<Row> rows =
        List.of(
            row("language", set.language(), "config.found-out"),
            row("profile", set.profile(), "config.found-out"),
            row("register", set.register(), "config.shipped"),
            row("baseline", set.baseline(), "config.no-baseline"),
            shown("fail-on", set.failOn(), "error"),
            row("select", set.select(), "config.all-rules"),
            row("ignore", set.ignore(), "config.no-rules"));
    int width = rows.stream().mapToInt(row -> row.value().length()).max().orElse(0);
    List<String> lines = new ArrayList<>(List.of(name));
    for (Row row : rows) {
      String value = row.value() + " ".repeat(width - row.value().length());
      String line = "  " + row.name() + " ".repeat(10 - row.name().length()) + value;
      lines.add((line + "  " + row.origin()).stripTrailing());
    }
    return String.join("\n", lines) + "\n";
  }

  private <T> Row row(String name, Optional<Chosen<T>> set, String key) {
    return shown(name, set, messages.text(key));
  }

  private <T> Row shown(String name, Optional<Chosen<T>> set, String otherwise) {
    return set.isPresent()
        ? new Row(name, set.get().said(), set.get().origin())
        : new Row(name, otherwise, messages.text("config.built-in"));
  }
}
