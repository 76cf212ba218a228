package org.plenary.refer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plenary.Shared;
import org.plenary.parse.DraftParser;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.read.text.TextReader;

/**
 * The references of twenty resolutions of world radiocommunication conferences, as a PDF gives
 * them, against those listed by hand in {@code wrc-references.tsv}.
 */
class WrcReferencesTest {
  private static final DraftParser PARSER = DraftParser.standard();
  private static final int FILES = 20;
  private static final double LEAST = 0.98;
  private static final String HOUSE = "itu.";

  @Test
  void nearlyAllListedReferencesAreFoundAndHardlyAnyOther()
      throws IOException, UnreadableDocumentException {
    Map<String, List<String>> listed = listed();
    assertThat(listed).hasSize(FILES);
    int wanted = 0;
    int given = 0;
    List<String> lost = new ArrayList<>();
    List<String> invented = new ArrayList<>();
    for (Map.Entry<String, List<String>> file : listed.entrySet()) {
      List<String> found = references(file.getKey());
      wanted += file.getValue().size();
      given += found.size();
      lost.addAll(without(file.getKey(), file.getValue(), found));
      invented.addAll(without(file.getKey(), found, file.getValue()));
    }
    assertThat(lost).as("of %s lost", wanted).hasSizeLessThanOrEqualTo(allowed(wanted));
    assertThat(invented).as("of %s invented", given).hasSizeLessThanOrEqualTo(allowed(given));
  }

  private static int allowed(int all) {
    return (int) Math.floor(all * (1 - LEAST));
  }

  private static List<String> without(String file, List<String> all, List<String> some) {
    List<String> rest = new ArrayList<>(all);
    some.forEach(rest::remove);
    return rest.stream().map(reference -> file + ": " + reference).toList();
  }

  private static List<String> references(String file)
      throws IOException, UnreadableDocumentException {
    Path path = Shared.folder("corpus/wrc").resolve(file + ".txt");
    List<Reference> all =
        References.of(PARSER.parse(new TextReader().read("wrc.txt", Files.readAllBytes(path))));
    String own = all.get(0).citation().subject().target();
    return all.stream()
        .map(reference -> reference.citation().subject())
        .filter(subject -> !subject.target().equals(own))
        .map(WrcReferencesTest::fact)
        .flatMap(Optional::stream)
        .toList();
  }

  /** {@code considering c}, {@code WRC RES 49@WRC-97}; nothing for what the list leaves out. */
  private static Optional<String> fact(Subject subject) {
    if (subject instanceof Subject.DraftPlace place) {
      String callout =
          place.concepts().stream()
              .map(concept -> concept.id().replace(HOUSE, ""))
              .findFirst()
              .orElse("");
      return Optional.of((callout + " " + String.join("/", place.path())).strip());
    }
    if (subject instanceof Subject.Act act) {
      String session = act.revision().isEmpty() ? "" : "@" + act.revision();
      return Optional.of(act.body().name() + " " + act.act().code() + " " + act.number() + session);
    }
    return Optional.empty();
  }

  private static Map<String, List<String>> listed() throws IOException {
    try (InputStream in = WrcReferencesTest.class.getResourceAsStream("wrc-references.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .collect(
              Collectors.toMap(
                  cells -> cells[0],
                  cells -> cells[1].isEmpty() ? List.of() : List.of(cells[1].split("; ")),
                  (a, b) -> a,
                  LinkedHashMap::new));
    }
  }
}
