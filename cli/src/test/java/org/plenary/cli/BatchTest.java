package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many inputs: the same whatever the number of jobs, and in shares. */
class BatchTest {
  private static final int DRAFTS = 60;

  @TempDir Path directory;
  private Shell shell;

  @BeforeEach
  void makeDrafts() {
    shell = new Shell(directory).through(new StandardPipeline());
    for (int i = 0; i < DRAFTS; i++) {
      String body = "The Council,\nresolves\n1\tto keep register " + i + ";\n";
      String gap =
          i % 7 == 0 ? "3\tto review it.\n" : "2\tto review Resolution 123 (Geneva, 1900).\n";
      shell.file(String.format("drafts/d%02d.txt", i), body + gap);
    }
    shell.file("drafts/e30.json", "{\"no\": \"model\"}");
    shell.file("drafts/e31.docx", "no zip");
  }

  private Outcome run(String command, String... more) {
    List<String> line = new ArrayList<>(List.of(command.split(" ")));
    line.addAll(List.of(more));
    return shell.plenary(line.toArray(new String[0]));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check -f concise drafts drafts/e30.json nosuch.md drafts/d00.txt",
        "check -f json drafts",
        "check -f sarif drafts nosuch.md",
        "extract -t jsonl drafts nosuch.md",
        "extract --part all drafts",
        "refs -t jsonl drafts drafts/e30.json"
      })
  void theNumberOfJobsChangesNothing(String command) {
    Outcome one = run(command, "--jobs", "1");
    assertThat(one.out()).isNotEmpty();
    assertThat(run(command, "--jobs", "5")).isEqualTo(one);
    assertThat(run(command)).isEqualTo(one);
  }

  @Test
  void filesAreWrittenByAllJobs() {
    Outcome one = run("convert drafts nosuch.md -t md -o one/", "--jobs=1");
    Outcome five = run("convert drafts nosuch.md -t md -o five/", "--jobs=5");
    assertThat(five).isEqualTo(one);
    assertThat(one.code()).isEqualTo(3);
    for (int i = 0; i < DRAFTS; i++) {
      String name = String.format("/d%02d.md", i);
      assertThat(shell.read("five" + name)).isEqualTo(shell.read("one" + name));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract -t jsonl drafts", "refs -t jsonl drafts"})
  void theSharesOfAllRunsPutTogetherAreOneRun(String command) {
    StringBuilder together = new StringBuilder();
    for (int i = 1; i <= 7; i++) {
      together.append(run(command, "--shard", i + "/7").out());
    }
    assertThat(together.toString()).isEqualTo(run(command).out());
  }

  @Test
  void moreSharesThanInputsLeaveSomeEmpty() {
    Outcome empty = run("extract -t jsonl drafts/d01.txt", "--shard", "1/2");
    assertThat(empty).isEqualTo(new Outcome(0, "", ""));
    assertThat(run("extract -t jsonl drafts/d01.txt", "--shard", "2/2").out()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "257", "x", "-1", "1.5", "99999999999"})
  void aNumberOfJobsIsANumber(String jobs) {
    assertThat(run("check drafts", "--jobs=" + jobs))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "plenary check: '--jobs' needs a number from 1 to 256, not '" + jobs + "'\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0/3", "4/3", "3", "1/", "/2", "1/0", "a/b", "1/2/3"})
  void aShareIsOneOfSome(String share) {
    assertThat(run("check drafts", "--shard=" + share))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "plenary check: '--shard' needs a share such as 2/8, the second of eight, not '"
                    + share
                    + "'\n"));
  }
}
