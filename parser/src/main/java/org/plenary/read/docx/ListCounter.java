package org.plenary.read.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.source.Numbering;

/**
 * Counts the numbered paragraphs as they come by and says which label Word shows.
 *
 * <p>Lists made from one pattern count on together; a list that has a start of its own begins anew
 * when it first uses that level.
 */
final class ListCounter {
  private final NumberFormats formats;
  private final SymbolFonts symbols;
  private final Remarks remarks;
  private final Map<String, State> states = new HashMap<>();

  private static final class State {
    private final int[] numbers = new int[NumberingTable.LEVELS];
    private final boolean[] counted = new boolean[NumberingTable.LEVELS];
    private final Set<String> begun = new HashSet<>();
    private int restarts;
  }

  ListCounter(NumberFormats formats, SymbolFonts symbols, Remarks remarks) {
    this.formats = formats;
    this.symbols = symbols;
    this.remarks = remarks;
  }

  /**
   * Counts a paragraph.
   *
   * @param level from 0
   */
  Numbering count(NumberingTable.Numbers list, int level) {
    NumberingLevel definition = list.levels().get(level);
    State state = states.computeIfAbsent(list.pattern(), pattern -> new State());
    advance(list, level, definition, state);
    String name = list.pattern() + "." + state.restarts;
    if (definition == null) {
      remarks.add("read.docx-numbering", list.id(), Integer.toString(level + 1));
      return new Numbering(Integer.toString(state.numbers[level]) + ".", level, name);
    }
    String label =
        definition.isBullet() ? bullet(definition) : label(list, level, definition, state);
    return new Numbering(label, level, name);
  }

  private static void advance(
      NumberingTable.Numbers list, int level, NumberingLevel definition, State state) {
    Integer own = list.starts().get(level);
    if (own != null && state.begun.add(list.id() + "/" + level)) {
      state.numbers[level] = own;
      state.restarts += level == 0 ? 1 : 0;
    } else if (state.counted[level]) {
      state.numbers[level]++;
    } else {
      state.numbers[level] = definition == null ? 1 : definition.start();
    }
    state.counted[level] = true;
    for (int above = 0; above < level; above++) {
      if (!state.counted[above]) {
        NumberingLevel skipped = list.levels().get(above);
        state.numbers[above] =
            list.starts().getOrDefault(above, skipped == null ? 1 : skipped.start());
        // It counts as if it had been there: after 3.1 without a 3 comes 4.
        state.counted[above] = true;
      }
    }
    for (int below = level + 1; below < NumberingTable.LEVELS; below++) {
      if (restartsAfter(list.levels().get(below), level)) {
        state.counted[below] = false;
      }
    }
  }

  private static boolean restartsAfter(NumberingLevel below, int level) {
    if (below == null || below.restart() < 0) {
      return true;
    }
    return level < below.restart();
  }

  /** The sign of a bulleted level; a picture has none of its own and counts as a dot. */
  private String bullet(NumberingLevel definition) {
    String text = symbols.text(definition.font(), definition.text());
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean unknown = c >= '\ue000' && c <= '\uf8ff' || c == SymbolFonts.UNKNOWN.charAt(0);
      out.append(unknown ? '\u2022' : c);
    }
    return out.toString().trim();
  }

  private String label(
      NumberingTable.Numbers list, int level, NumberingLevel definition, State state) {
    String text = definition.text();
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int named = c == '%' && i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
      if (named >= 0 && named < NumberingTable.LEVELS) {
        out.append(number(list, named, definition.legal(), state));
        i++;
      } else {
        out.append(c);
      }
    }
    return symbols.text(definition.font(), out.toString()).trim();
  }

  private String number(NumberingTable.Numbers list, int level, boolean legal, State state) {
    NumberingLevel definition = list.levels().get(level);
    int number = state.numbers[level];
    if (definition == null || definition.isBullet()) {
      return definition == null ? Integer.toString(number) : "";
    }
    String format = definition.format();
    if (legal && !format.equals("none") && !format.equals("decimalZero")) {
      return Integer.toString(number);
    }
    Optional<String> written =
        format.equals("custom")
            ? NumberFormats.custom(definition.pattern(), number)
            : formats.format(format, number);
    if (written.isEmpty()) {
      remarks.add("read.docx-number-format", format);
      return Integer.toString(number);
    }
    return written.get();
  }
}
