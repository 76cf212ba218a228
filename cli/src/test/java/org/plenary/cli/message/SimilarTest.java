package org.plenary.cli.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarTest {
  private static final List<String> WORDS =
      List.of("check", "convert", "extract", "--format", "--force", "sarif", "json", "jsonl");

  @ParameterizedTest
  @CsvSource({
    "chek, check", "convret, convert", "CONVERT, convert", "xtract, extract", "conv, convert",
    "--formt, --format", "--fromat, --format", "-force, --force", "sariff, sarif", "josnl, jsonl"
  })
  void aSlipLeadsToTheWord(String typed, String meant) {
    assertThat(Similar.to(typed, WORDS)).hasValue(meant);
  }

  @ParameterizedTest
  @CsvSource({"x", "-z", "lint", "draft.md", "--verbose"})
  void aWordOfItsOwnLeadsNowhere(String typed) {
    assertThat(Similar.to(typed, WORDS)).isEmpty();
  }

  @Test
  void withoutCandidatesThereIsNone() {
    assertThat(Similar.to("check", List.of())).isEmpty();
  }
}
