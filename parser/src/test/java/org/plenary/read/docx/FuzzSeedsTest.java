package org.plenary.read.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.plenary.Golden;
import org.plenary.read.UnreadableDocumentException;

/** What the fuzzer starts from and what it has found, in {@code testdata/fuzz/docx}, stays read. */
class FuzzSeedsTest {
  private static List<Path> seeds() throws IOException {
    try (Stream<Path> files = Files.list(Golden.directory().resolve("fuzz/docx"))) {
      return files.sorted().toList();
    }
  }

  @TestFactory
  @Timeout(30)
  Stream<DynamicTest> everySeedIsReadOrRefused() throws IOException {
    return seeds().stream()
        .map(
            seed ->
                DynamicTest.dynamicTest(
                    seed.getFileName().toString(),
                    () -> MutatedPackage.check(Files.readAllBytes(seed))));
  }

  @Test
  void theSeedsLeadSomewhere() throws IOException, UnreadableDocumentException {
    int read = 0;
    for (Path seed : seeds()) {
      byte[] file = MutatedPackage.of(Files.readAllBytes(seed));
      if (seed.toString().endsWith(".xml")) {
        assertThat(new DocxReader().read("seed.docx", file).text())
            .as(seed.toString())
            .isNotBlank();
        read++;
      }
    }
    assertThat(read).isGreaterThan(4);
  }
}
