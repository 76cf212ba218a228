package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files for build servers, editors and git that come with the program, with their clients. */
class CiFilesIT {
  /** {@code "regexp": "^(.+?):…$"} */
  private static final Pattern REGEXP = Pattern.compile("\"regexp\": \"(.*)\"");

  /** {@code run: plenary check --format github} and what follows it. */
  private static final Pattern COMMAND =
      Pattern.compile("plenary check [^\\n]*(?:\\n +--[^\\n]*)*");

  @TempDir Path directory;
  private Processes processes;

  @BeforeEach
  void makeDraft() throws IOException {
    processes = new Processes(directory).pathFirst(Processes.distribution().resolve("bin"));
    Files.createDirectory(directory.resolve("drafts"));
    Files.writeString(directory.resolve("drafts/проект 41.txt"), SampleDraft.TEXT);
  }

  private static String file(String name) throws IOException {
    return Files.readString(Processes.distribution().resolve("ci").resolve(name));
  }

  private static String regexp(String file) throws IOException {
    Matcher matcher = REGEXP.matcher(file(file));
    assertThat(matcher.find()).isTrue();
    return matcher.group(1).replace("\\\\", "\\");
  }

  @Test
  void problemMatchersTakeEveryLineOfTheConciseReport() throws IOException {
    Outcome outcome = processes.run(Processes.launcher(), "check", "-f", "concise", "drafts");
    Pattern pattern = Pattern.compile(regexp("problem-matcher.json"));
    assertThat(regexp("vscode-tasks.json")).isEqualTo(pattern.pattern());
    List<String> found = new ArrayList<>();
    outcome
        .out()
        .lines()
        .forEach(
            line -> {
              Matcher matcher = pattern.matcher(line);
              assertThat(matcher.matches()).as(line).isTrue();
              found.add(
                  String.join(
                      " ",
                      matcher.group(1),
                      matcher.group(2),
                      matcher.group(3),
                      matcher.group(4),
                      matcher.group(5)));
            });
    assertThat(found)
        .containsExactly(
            "drafts/проект 41.txt 6 1 error NUM-001",
            "drafts/проект 41.txt 8 28 warning PUN-008",
            "drafts/проект 41.txt 9 1 error NUM-003");
  }

  @Test
  void theCommandsOfTheBuildServersRun() throws IOException {
    for (String name : List.of("github-actions.yml", "gitlab-ci.yml")) {
      Matcher matcher = COMMAND.matcher(file(name));
      assertThat(matcher.results()).as(name).isNotEmpty();
      String command =
          COMMAND
              .matcher(file(name))
              .results()
              .map(result -> result.group().replaceAll("\\s+", " "))
              .filter(each -> each.endsWith("drafts/"))
              .findFirst()
              .orElseThrow();
      Outcome outcome = processes.run(List.of("sh", "-c", command));
      assertThat(outcome.code()).as(command + outcome.err()).isEqualTo(1);
    }
    assertThat(directory.resolve("plenary.sarif")).isNotEmptyFile();
    assertThat(directory.resolve("gl-code-quality-report.json")).isNotEmptyFile();
    assertThat(directory.resolve("plenary.xml")).isNotEmptyFile();
  }

  private Outcome git(String... words) {
    List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=a"));
    command.addAll(List.of("-c", "user.email=a@example.org"));
    command.addAll(List.of(words));
    return processes.run(command);
  }

  @Test
  void gitShowsWhatChangedInTheWordsOfAWordFile() throws IOException {
    assumeTrue(
        processes.run(List.of("sh", "-c", "command -v git")).code() == 0, "git is not installed");
    processes.variable("HOME", directory.toString()).variable("GIT_CONFIG_NOSYSTEM", "1");
    String attributes = file("gitattributes");
    Files.writeString(directory.resolve(".gitattributes"), attributes);
    String line = attributes.lines().filter(each -> each.contains("git config")).findFirst().get();
    assertThat(git("init", "-q").code()).isZero();
    String configure = line.substring(line.indexOf("git config"));
    assertThat(processes.run(List.of("sh", "-c", configure)).code()).isZero();
    convert(SampleDraft.TEXT);
    assertThat(git("add", "r.docx", ".gitattributes").code()).isZero();
    assertThat(git("commit", "-q", "-m", "one").code()).isZero();
    convert(SampleDraft.TEXT.replace("two years", "three years"));
    assertThat(git("diff").out())
        .contains("-1  to review it every two years.", "+1  to review it every three years.");
  }

  private void convert(String draft) throws IOException {
    Files.writeString(directory.resolve("r.txt"), draft);
    Outcome outcome =
        processes.run(Processes.launcher(), "convert", "r.txt", "-o", "r.docx", "--force");
    assertThat(outcome.code()).isZero();
  }
}
