package org.plenary.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.Letters;
import org.plenary.Shared;
import org.plenary.language.Language;
import org.plenary.language.Vocabularies;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.read.text.TextReader;
import org.plenary.unit.Unit;
import org.plenary.unit.Units;

/**
 * Without the phrases of the United Nations their resolutions are read all the same.
 *
 * <p>Prints what each language loses: {@code mvn test -pl parser -Dtest=StructureAloneTest}.
 */
class StructureAloneTest {
  private static final double TOLERATED_LOSS = 0.01;
  private static final String ROW = "%-8s %8.4f %8.4f %8.4f";
  private static final List<String> LOSSES = new ArrayList<>();

  @AfterAll
  static void print() {
    System.out.println("recall   all      left out loss");
    LOSSES.forEach(System.out::println);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void phrasesThatAreMissingCostNoUnits(Language language)
      throws IOException, UnreadableDocumentException {
    List<Path> files = Shared.files("corpus/un/" + language.code(), ".truth.tsv");
    double with = recall(files, new DraftParser(new Vocabularies()));
    double without =
        recall(files, new DraftParser(new Vocabularies(c -> !c.id().startsWith("un."))));
    LOSSES.add(String.format(Locale.ROOT, ROW, language.code(), with, without, with - without));
    assertThat(without).isGreaterThanOrEqualTo(with - TOLERATED_LOSS).isGreaterThan(0.97);
  }

  private static double recall(List<Path> truths, DraftParser parser)
      throws IOException, UnreadableDocumentException {
    int wanted = 0;
    int found = 0;
    for (Path truth : truths) {
      String name = truth.getFileName().toString().replace(".truth.tsv", ".txt");
      byte[] bytes = Files.readAllBytes(truth.resolveSibling(name));
      List<String> units = new ArrayList<>();
      for (Unit unit : Units.of(parser.parse(new TextReader().read(name, bytes)))) {
        units.add(row(unit.part().code(), unit.path(), unit.text().text()));
      }
      List<String> rows = Files.readAllLines(truth);
      for (String line : rows.subList(1, rows.size())) {
        String[] cells = line.split("\t", -1);
        wanted++;
        found += units.remove(row(cells[0], cells[1], cells[2])) ? 1 : 0;
      }
    }
    return (double) found / wanted;
  }

  private static String row(String part, String path, String text) {
    return part + " " + path + " " + Letters.of(text);
  }
}
