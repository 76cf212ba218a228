package org.plenary.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

  private final StringBuilder report = new StringBuilder();
  private final Map<Rule, Integer> pairsWith = new EnumMap<>(Rule.class);
  private int pairs;

  @Test
  void officialTranslationsAreFreeOfErrorsButForAFew() throws Exception {
    Parity parity = Parity.standard();
    for (Path english : Shared.files("corpus/un/en", ".txt")) {
      List<Draft> drafts = new ArrayList<>();
      for (String language : LANGUAGES) {
        drafts.add(draft(english.resolveSibling("../" + language).resolve(english.getFileName())));
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
    assertThat(pairsWith.getOrDefault(Rule.COUNTS, 0)).isLessThanOrEqualTo(pairs / 100);
    assertThat(pairsWith.getOrDefault(Rule.CALLOUTS, 0)).isLessThanOrEqualTo(pairs / 25);
    assertThat(pairsWith.getOrDefault(Rule.REFERENCES, 0)).isLessThanOrEqualTo(pairs / 20);
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
      report.append(name).append('\t').append(each.rule().code()).append('\t').append(each.unit());
      report.append('\t').append(each.key()).append('\t').append(each.arguments()).append('\n');
    }
  }

  private static Draft draft(Path file) throws IOException, UnreadableDocumentException {
    byte[] bytes = Files.readAllBytes(file);
    return PARSER.parse(Readers.read(SourceForm.TEXT, file.toString(), bytes));
  }
}
