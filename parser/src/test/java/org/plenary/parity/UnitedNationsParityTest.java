package org.plenary.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plenary.Shared;
import org.plenary.model.Draft;
import org.plenary.parse.DraftParser;
import org.plenary.read.Readers;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.source.SourceForm;

/**
 * Official translations differ in next to nothing that counts as an error. With {@code
 * -Dparity.report=FILE} every difference is written there.
 */
class UnitedNationsParityTest {
  private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ru", "zh", "ar");
  private static final DraftParser PARSER = DraftParser.standard();

  private static final Set<Rule> STRUCTURE =
      EnumSet.of(Rule.COUNTS, Rule.CALLOUTS, Rule.REFERENCES);

  private final StringBuilder report = new StringBuilder();
  private final Map<Rule, Integer> pairsWith = new EnumMap<>(Rule.class);
  private final Set<String> places = new TreeSet<>();
  private int pairs;

  @Test
  void officialTranslationsAreFreeOfErrorsButForAFew() throws Exception {
    Parity parity = Parity.standard();
    for (Path english : Shared.files("corpus/un/en", ".txt")) {
      List<List<Version>> drafts = new ArrayList<>();
      for (String language : LANGUAGES) {
        Path file = english.resolveSibling("../" + language).resolve(english.getFileName());
        drafts.add(parity.versions(draft(file)));
      }
      for (int i = 0; i < drafts.size(); i++) {
        for (int j = i + 1; j < drafts.size(); j++) {
          String name = english.getFileName() + "\t" + LANGUAGES.get(i) + "-" + LANGUAGES.get(j);
          count(name, parity.between(drafts.get(i), drafts.get(j)));
        }
      }
    }
    String file = System.getProperty("parity.report", "");
    if (!file.isEmpty()) {
      Files.writeString(Path.of(file), report);
    }
    assertThat(pairs).isEqualTo(1200);
    assertThat(places).as("nothing but known faults of the texts").isEqualTo(known());
    assertThat(pairsWith.getOrDefault(Rule.CALLOUTS, 0)).isLessThanOrEqualTo(pairs / 50);
    assertThat(pairsWith.getOrDefault(Rule.REFERENCES, 0)).isLessThanOrEqualTo(pairs / 40);
    assertThat(pairsWith.getOrDefault(Rule.SCRIPTS, 0)).isLessThanOrEqualTo(pairs / 100);
    assertThat(pairsWith.getOrDefault(Rule.TRANSLATED, 0)).isLessThanOrEqualTo(pairs / 100);
  }

  private void count(String name, List<Difference> found) {
    pairs++;
    found.stream()
        .map(Difference::rule)
        .distinct()
        .forEach(rule -> pairsWith.merge(rule, 1, Integer::sum));
    for (Difference each : found) {
      if (STRUCTURE.contains(each.rule())) {
        places.add(name.substring(0, name.indexOf('.')) + " " + each.unit() + " " + each.rule());
      }
      report.append(name).append('\t').append(each.rule().code()).append('\t').append(each.unit());
      report.append('\t').append(each.key()).append('\t').append(each.arguments()).append('\n');
    }
  }

  private static Set<String> known() throws IOException {
    try (InputStream in = UnitedNationsParityTest.class.getResourceAsStream("un-faults.tsv")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .map(cells -> cells[0] + " " + cells[1] + " " + ruleOf(cells[2]))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Rule ruleOf(String code) {
    return Arrays.stream(Rule.values())
        .filter(r -> r.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static Draft draft(Path file) throws IOException, UnreadableDocumentException {
    byte[] bytes = Files.readAllBytes(file);
    return PARSER.parse(Readers.read(SourceForm.TEXT, file.toString(), bytes));
  }
}
