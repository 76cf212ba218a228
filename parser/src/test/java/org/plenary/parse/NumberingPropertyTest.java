package org.plenary.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plenary.model.Draft;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.read.text.TextReader;
import org.plenary.unit.Unit;
import org.plenary.unit.UnitKind;
import org.plenary.unit.Units;

/** Items numbered at random, nested at random, dressed at random: every path comes back. */
class NumberingPropertyTest {
  private static final int DEEPEST = 3;
  private static final DraftParser PARSER = DraftParser.standard();

  private final StringBuilder text = new StringBuilder();
  private final List<String> paths = new ArrayList<>();

  @Test
  void everyPathComesBack() throws UnreadableDocumentException {
    for (long seed = 0; seed < 200; seed++) {
      text.setLength(0);
      paths.clear();
      text.append("RESOLUTION 1 (Testville, 2021)\nTitle\nThe Council,\nresolves\n");
      Random random = new Random(seed);
      items(random, 0, "", 2 + random.nextInt(28));
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      Draft draft = PARSER.parse(new TextReader().read("random.txt", bytes));
      List<String> found =
          Units.of(draft).stream()
              .filter(unit -> unit.kind() == UnitKind.ITEM)
              .map(Unit::path)
              .toList();
      assertThat(found).as("seed %d:%n%s", seed, text).containsExactlyElementsOf(paths);
    }
  }

  private void items(Random random, int depth, String path, int count) {
    for (int i = 1; i <= count; i++) {
      boolean inner = depth < DEEPEST && random.nextInt(4) == 0;
      String step = step(depth, i);
      String own = path + step;
      paths.add(own);
      text.append(label(depth, step))
          .append('\t')
          .append("that clause ")
          .append(own.replace('/', ' '));
      text.append(inner ? ":\n" : ";\n");
      if (inner) {
        items(random, depth + 1, own + "/", 2 + random.nextInt(depth == 1 ? 5 : 11));
      }
    }
  }

  /** Numbers, then letters, then Roman numbers, then capital letters. */
  private static String step(int depth, int i) {
    return switch (depth) {
      case 0 -> Integer.toString(i);
      case 1 -> Character.toString((char) ('a' + i - 1));
      case 2 ->
          new String[] {
                "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii"
              }
              [i - 1];
      default -> Character.toString((char) ('a' + i - 1));
    };
  }

  private static String label(int depth, String step) {
    return switch (depth) {
      case 0 -> step;
      case 1 -> step + ")";
      case 2 -> "(" + step + ")";
      default -> step.toUpperCase(java.util.Locale.ROOT) + ".";
    };
  }
}
