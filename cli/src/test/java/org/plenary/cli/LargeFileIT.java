package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.cli.WordFile.p;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * 33 MB of text in 8 MB of Word, in little memory. Takes half a minute, and so it is run by hand:
 * {@code mvn verify -Dlarge=true -Dit.test=LargeFileIT -Dtest=none
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
@EnabledIfSystemProperty(named = "large", matches = "true")
class LargeFileIT {
  private static final int TEXT = 33 << 20;
  private static final int WORDS = 3000;
  private static final String LATIN = "ra ko ti men sto de li va no pre su gi an er os";
  private static final String CYRILLIC = "ра ко ти мен сто де ли ва но пре су ги ан ер ос";

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({
    "'The Council,', resolves, the of and to in that, " + LATIN + ", 1",
    "'Совет,', решает, и в на что о для, " + CYRILLIC + ", 2"
  })
  void aHundredAndTwentyEightMebibytesAreEnough(
      String body, String callout, String small, String syllables, int bytes) throws IOException {
    SplittableRandom random = new SplittableRandom(33);
    String[] words = words(small.split(" "), syllables.split(" "), random);
    StringBuilder xml = new StringBuilder(p(body)).append(p(callout));
    int items = 0;
    long text = 0;
    while (text < TEXT) {
      String item = item(++items, words, random);
      text += (long) item.length() * bytes;
      xml.append(p(item));
    }
    byte[] file = WordFile.of(xml.toString()).bytes();
    assertThat(file.length).isBetween(4 << 20, 12 << 20);
    Files.write(directory.resolve("large.docx"), file);
    Processes processes = new Processes(directory).variable("PLENARY_JAVA_OPTS", "-Xmx128m");
    Outcome outcome =
        processes.run(
            Processes.launcher(), "extract", "large.docx", "-t", "jsonl", "-o", "units.jsonl");
    assertThat(outcome).isEqualTo(new Outcome(0, "", ""));
    try (Stream<String> lines = Files.lines(directory.resolve("units.jsonl"))) {
      assertThat(lines.count()).isEqualTo(items + 1);
    }
    assertThat(Files.size(directory.resolve("units.jsonl"))).isGreaterThan(TEXT);
  }

  private static String[] words(String[] small, String[] syllables, SplittableRandom random) {
    String[] words = new String[WORDS];
    for (int i = 0; i < WORDS; i++) {
      StringBuilder word = new StringBuilder();
      for (int n = 1 + random.nextInt(4); n >= 0; n--) {
        word.append(syllables[random.nextInt(syllables.length)]);
      }
      words[i] = i < small.length ? small[i] : word.toString();
    }
    return words;
  }

  /** Some seventy words, the first of the list far more often than the last. */
  private static String item(int number, String[] words, SplittableRandom random) {
    StringBuilder item = new StringBuilder().append(number).append('\t');
    for (int n = 40 + random.nextInt(60); n >= 0; n--) {
      int rare = 1 + random.nextInt(WORDS);
      item.append(words[random.nextInt(rare)]).append(n > 0 ? ' ' : ';');
    }
    return item.toString();
  }
}
