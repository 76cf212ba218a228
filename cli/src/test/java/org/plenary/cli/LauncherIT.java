package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher as a process, from wherever it may lie and whatever it may find. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
  private static final String DRAFT = "что следует учесть;\n";
  private static final String LISTING = "form text\n1 [0,19) none \"что следует учесть;\"\n";

  @TempDir Path directory;
  private Processes processes;

  @BeforeEach
  void makeDraft() throws IOException {
    processes = new Processes(directory);
    Files.writeString(directory.resolve("проект один.txt"), DRAFT);
  }

  private Outcome show(Path launcher) {
    return processes.run(launcher, "show", "--stage", "blocks", "проект один.txt");
  }

  private Path fakeJava(String home, String release, String script) throws IOException {
    Path folder = Files.createDirectories(directory.resolve(home));
    if (!release.isEmpty()) {
      Files.writeString(folder.resolve("release"), release);
    }
    Path java = Files.createDirectories(folder.resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    return folder;
  }

  /** A folder with all that the launcher calls, but no Java. */
  private Path toolsWithoutJava() throws IOException {
    Path tools = Files.createDirectory(directory.resolve("tools"));
    for (String tool : List.of("locale", "readlink", "sh")) {
      for (String folder : System.getenv("PATH").split(":")) {
        Path found = Path.of(folder, tool);
        if (Files.isExecutable(found) && !Files.exists(tools.resolve(tool))) {
          Files.createSymbolicLink(tools.resolve(tool), found);
        }
      }
    }
    return tools;
  }

  @Test
  void itRunsFromAnotherFolder() {
    assertThat(show(Processes.launcher())).isEqualTo(new Outcome(0, LISTING, ""));
  }

  @Test
  void itRunsThroughAChainOfSymbolicLinks() throws IOException {
    Path bin = Files.createDirectories(directory.resolve("a b/bin"));
    Files.createSymbolicLink(bin.resolve("plenary"), Processes.launcher());
    Files.createSymbolicLink(directory.resolve("ссылка"), Path.of("a b/bin/plenary"));
    Files.createSymbolicLink(bin.resolve("third"), Path.of("../../ссылка"));
    assertThat(show(bin.resolve("third"))).isEqualTo(new Outcome(0, LISTING, ""));
    processes.pathFirst(bin);
    assertThat(processes.run(List.of("sh", "-c", "plenary show --stage blocks *один.txt")))
        .isEqualTo(new Outcome(0, LISTING, ""));
  }

  @Test
  void itRunsFromAFolderWithBlanksAndCyrillicLetters() throws IOException {
    Path copy = directory.resolve("мои программы/plenary 0.1");
    try (Stream<Path> files = Files.walk(Processes.distribution())) {
      for (Path file : files.toList()) {
        Path target = copy.resolve(Processes.distribution().relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
    assertThat(show(copy.resolve("bin/plenary"))).isEqualTo(new Outcome(0, LISTING, ""));
    processes.variable("LC_ALL", "C");
    assertThat(show(copy.resolve("bin/plenary"))).isEqualTo(new Outcome(0, LISTING, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "POSIX", "ru_RU.UTF-8", "ru_RU.KOI8-R", "C.UTF-8", "xx_YY"})
  void aCyrillicNameOpensInAnyLocale(String locale) {
    processes.variable("LC_ALL", locale);
    assertThat(show(Processes.launcher())).isEqualTo(new Outcome(0, LISTING, ""));
  }

  @Test
  void theLanguageOfMessagesOutlivesTheChangeOfLocale() {
    String russian = "plenary: нет.md: нет такого файла\n";
    processes.variable("LC_ALL", "ru_RU.KOI8-R");
    assertThat(processes.run(Processes.launcher(), "show", "нет.md"))
        .isEqualTo(new Outcome(3, "", russian));
    processes.without("LC_ALL").variable("LANG", "ru_RU.UTF-8");
    assertThat(processes.run(Processes.launcher(), "show", "нет.md").err()).isEqualTo(russian);
    processes.variable("PLENARY_LANG", "en");
    assertThat(processes.run(Processes.launcher(), "show", "нет.md").err())
        .isEqualTo("plenary: нет.md: no such file\n");
  }

  @Test
  void argumentsArriveAsTheyAre() throws IOException {
    Files.writeString(directory.resolve("a  $b `c` *.txt"), DRAFT);
    assertThat(processes.run(Processes.launcher(), "show", "--stage", "blocks", "a  $b `c` *.txt"))
        .isEqualTo(new Outcome(0, LISTING, ""));
  }

  @Test
  void optionsForJavaAreWords() {
    processes.variable("PLENARY_JAVA_OPTS", "-Xmx64m -Dx=*");
    assertThat(show(Processes.launcher())).isEqualTo(new Outcome(0, LISTING, ""));
    processes.variable("PLENARY_JAVA_OPTS", "-XX:NoSuchFlag");
    assertThat(show(Processes.launcher()).code()).isEqualTo(1);
  }

  @Test
  void javaHomeAndThePathAreUsedWhenNothingElseIsSaid() throws IOException {
    processes.without("PLENARY_JAVA_HOME").variable("JAVA_HOME", Processes.javaHome().toString());
    processes.variable("PATH", toolsWithoutJava().toString());
    assertThat(show(Processes.launcher())).isEqualTo(new Outcome(0, LISTING, ""));
    processes.without("JAVA_HOME").pathFirst(Processes.javaHome().resolve("bin"));
    assertThat(show(Processes.launcher())).isEqualTo(new Outcome(0, LISTING, ""));
  }

  @Test
  void aJavaOnThePathIsFoundThroughAShim() throws IOException {
    Path shim = fakeJava("shims", "", "exec '" + Processes.javaHome() + "/bin/java' \"$@\"");
    processes.without("PLENARY_JAVA_HOME").variable("PATH", toolsWithoutJava().toString());
    processes.pathFirst(shim.resolve("bin"));
    assertThat(show(Processes.launcher())).isEqualTo(new Outcome(0, LISTING, ""));
  }

  @Test
  void withoutAJavaItSaysSo() throws IOException {
    processes.without("PLENARY_JAVA_HOME").variable("PATH", toolsWithoutJava().toString());
    assertThat(show(Processes.launcher()))
        .isEqualTo(
            new Outcome(
                3,
                "",
                "plenary: no Java found; install Java 17 or later, or set PLENARY_JAVA_HOME or"
                    + " JAVA_HOME\n"));
    processes.variable("LANG", "ru_RU.UTF-8").without("LC_ALL");
    assertThat(show(Processes.launcher()).err()).startsWith("plenary: Java не найдена;");
  }

  @Test
  void aFolderWithoutJavaIsNamed() {
    processes.variable("PLENARY_JAVA_HOME", "/no such");
    assertThat(show(Processes.launcher()))
        .isEqualTo(
            new Outcome(
                3, "", "plenary: no Java in the folder that PLENARY_JAVA_HOME names, /no such\n"));
  }

  @Test
  void anOldJavaIsNotStarted() throws IOException {
    Path old = fakeJava("jdk 8", "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"1.8.0_392\"\n", "echo started");
    processes.variable("PLENARY_JAVA_HOME", old.toString());
    assertThat(show(Processes.launcher()))
        .isEqualTo(
            new Outcome(
                3,
                "",
                "plenary: Java 17 or later is needed; found Java 8 ("
                    + old
                    + "/bin/java). Set PLENARY_JAVA_HOME to a newer one\n"));
  }

  @Test
  void anOldJavaWithoutAReleaseFileIsAsked() throws IOException {
    Path old = fakeJava("jdk11", "", "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2");
    processes.variable("PLENARY_JAVA_HOME", old.toString());
    assertThat(show(Processes.launcher()).err()).contains("found Java 11 (");
  }

  @Test
  void anOldJavaHomeDoesNotHideANewJavaOnThePath() throws IOException {
    Path old = fakeJava("jdk11", "JAVA_VERSION=\"11\"", "exit 9");
    processes
        .without("PLENARY_JAVA_HOME")
        .variable("JAVA_HOME", old.toString())
        .pathFirst(Processes.javaHome().resolve("bin"));
    assertThat(show(Processes.launcher())).isEqualTo(new Outcome(0, LISTING, ""));
  }

  @Test
  void aClosedPipeEndsItQuietly() throws IOException {
    Files.writeString(directory.resolve("big.txt"), DRAFT.repeat(50_000));
    String line = "'" + Processes.launcher() + "' show --stage blocks big.txt";
    assertThat(processes.run(List.of("sh", "-c", "(" + line + "; echo $? >code) | head -n 1")))
        .isEqualTo(new Outcome(0, "form text\n", ""));
    assertThat(directory.resolve("code")).hasContent("0");
  }

  @Test
  void aFullDiskIsAnError() {
    String line = "'" + Processes.launcher() + "' --version >/dev/full";
    assertThat(processes.run(List.of("sh", "-c", line)))
        .isEqualTo(
            new Outcome(3, "", "plenary: stdout: cannot be written: No space left on device\n"));
  }

  @Test
  void standardOutputHoldsOnlyTheResultWhateverJavaSays() {
    processes.variable("PLENARY_JAVA_OPTS", "-Xlog:gc -Xshare:auto -XX:SharedArchiveFile=/none");
    assertThat(show(Processes.launcher()).out()).endsWith(LISTING);
    processes.variable("PLENARY_JAVA_OPTS", "-XX:SharedArchiveFile=/none");
    assertThat(show(Processes.launcher()).out()).isEqualTo(LISTING);
  }

  @Test
  void theWindowsLauncherNamesTheSameProgram() throws IOException {
    String script = Files.readString(Processes.distribution().resolve("bin/plenary.cmd"));
    assertThat(script)
        .contains("org.plenary.cli.Main %*", "lib\\plenary-cli.jar")
        .doesNotContainPattern("[^\r]\n");
    assertThat(Processes.distribution().resolve("lib/plenary-cli.jar")).isRegularFile();
  }
}
