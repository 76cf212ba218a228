package org.plenary.cli;

import java.util.ArrayList;
import java.util.List;
import org.plenary.cli.message.Messages;
import org.plenary.memory.Band;
import org.plenary.memory.Leverage;
import org.plenary.report.DisplayWidth;

/** Units and words by band, a line a band: what agencies bill by. */
final class BandTable {
  private static final int NUMBER = 8;

  private final Messages messages;

  BandTable(Messages messages) {
    this.messages = messages;
  }

  /** The table of one draft, without a line break at its end. */
  String of(String file, Leverage leverage) {
    List<String> lines = new ArrayList<>();
    int width = DisplayWidth.of(file);
    for (Band band : Band.values()) {
      width = Math.max(width, DisplayWidth.of(name(band)));
    }
    width = Math.max(width, DisplayWidth.of(messages.text("bands.total")));
    String units = messages.text("bands.units");
    String words = messages.text("bands.words");
    lines.add(padded(file, width) + right(units) + right(words));
    for (Band band : Band.values()) {
      lines.add(line(name(band), width, leverage.count(band)));
    }
    lines.add(line(messages.text("bands.total"), width, leverage.total()));
    return String.join("\n", lines);
  }

  private String name(Band band) {
    return messages.text(
        switch (band) {
          case VOCABULARY -> "bands.vocabulary";
          case REPEATED -> "bands.repeated";
          case SAME -> "bands.same";
          case HIGH -> "bands.high";
          case MIDDLE -> "bands.middle";
          case LOW -> "bands.low";
          case NEW -> "bands.new";
        });
  }

  private static String line(String name, int width, Leverage.Count count) {
    return padded(name, width) + right(count.units() + "") + right(count.words() + "");
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - DisplayWidth.of(text)));
  }

  private static String right(String text) {
    return " ".repeat(Math.max(1, NUMBER - DisplayWidth.of(text))) + text;
  }
}
