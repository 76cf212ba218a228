package org.plenary.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plenary.Shared;
import org.plenary.model.PartKind;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.read.text.TextReader;
import org.plenary.unit.Unit;
import org.plenary.unit.UnitKind;
import org.plenary.unit.Units;

/**
 * Resolutions of world radiocommunication conferences as a PDF gives them, with page numbers in
 * their sentences and items run together, held against callouts and labels that were listed by
 * hand.
 */
class WrcTest {
  private static final DraftParser PARSER = DraftParser.standard();

  @Test
  void everyListedCalloutIsFoundWithItsItems() throws IOException, UnreadableDocumentException {
    Map<String, List<String>> listed = listed();
    assertThat(listed).hasSize(30);
    for (Map.Entry<String, List<String>> file : listed.entrySet()) {
      Path path = Shared.folder("corpus/wrc").resolve(file.getKey() + ".txt");
      assertThat(callouts(Units.of(PARSER.parse(new TextReader().read("wrc.txt", bytes(path))))))
          .as(file.getKey())
          .isEqualTo(file.getValue());
    }
  }

  @Test
  void noDraftIsWithoutClauses() throws IOException, UnreadableDocumentException {
    for (Path path : Shared.files("corpus/wrc", ".txt")) {
      List<Unit> units = Units.of(PARSER.parse(new TextReader().read("wrc.txt", bytes(path))));
      for (PartKind part : List.of(PartKind.PREAMBLE, PartKind.OPERATIVE)) {
        List<Unit> own = units.stream().filter(unit -> unit.part() == part).toList();
        boolean words = own.stream().anyMatch(unit -> unit.kind() != UnitKind.CALLOUT);
        assertThat(own.isEmpty() || words).as("%s of %s", part, path).isTrue();
      }
      assertThat(units).as("clauses of %s", path).anyMatch(u -> u.part() != PartKind.FRONT);
    }
  }

  private static byte[] bytes(Path path) throws IOException {
    return Files.readAllBytes(path);
  }

  /** {@code resolves: 1 2}, in order. */
  private static List<String> callouts(List<Unit> units) {
    List<String> found = new ArrayList<>();
    for (Unit unit : units) {
      if (unit.kind() == UnitKind.CALLOUT) {
        found.add(unit.text().text() + ":");
      } else if (unit.kind() == UnitKind.ITEM
          && (unit.part() == PartKind.PREAMBLE || unit.part() == PartKind.OPERATIVE)) {
        int last = found.size() - 1;
        found.set(last, found.get(last) + " " + unit.path());
      }
    }
    return found;
  }

  private static Map<String, List<String>> listed() throws IOException {
    Map<String, List<String>> listed = new LinkedHashMap<>();
    try (InputStream in = WrcTest.class.getResourceAsStream("wrc-callouts.tsv")) {
      for (String line : new String(in.readAllBytes(), UTF_8).split("\n")) {
        String[] cells = line.split("\t", -1);
        if (!line.startsWith("#")) {
          String labels = cells[2].isEmpty() ? "" : " " + cells[2];
          listed.computeIfAbsent(cells[0], file -> new ArrayList<>()).add(cells[1] + ":" + labels);
        }
      }
    }
    return listed;
  }
}
