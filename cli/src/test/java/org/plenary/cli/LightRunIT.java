package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run costs, as far as it can be told without a clock. */
class LightRunIT {
  /** Some 1,650 on Java 17 and 1,860 on 25 when this was written. */
  private static final int MOST_CLASSES = 1900;

  /** Of these, some 700 are not Java's own. */
  private static final int MOST_OWN_CLASSES = 740;

  @TempDir Path directory;
  private Processes processes;

  @BeforeEach
  void prepare() {
    processes = new Processes(directory);
  }

  @Test
  void aSmallConversionLoadsFewClassesAndNoneOfOtherWork() throws IOException {
    WordPages.write(directory.resolve("small.docx"), 2, 1);
    Path log = directory.resolve("classes.log");
    processes.variable("PLENARY_JAVA_OPTS", "-Xlog:class+load:file=" + log);
    Outcome outcome =
        processes.run(Processes.launcher(), "convert", "small.docx", "-t", "md", "-o", "small.md");
    assertThat(outcome).isEqualTo(new Outcome(0, "", ""));
    List<String> classes = new ArrayList<>();
    for (String line : Files.readAllLines(log)) {
      classes.add(line.substring(line.lastIndexOf(']') + 1).strip().split(" ")[0]);
    }
    assertThat(classes).hasSizeLessThan(MOST_CLASSES).contains("org.plenary.cli.Main");
    assertThat(classes)
        .filteredOn(name -> name.startsWith("org.") || name.startsWith("com."))
        .hasSizeLessThan(MOST_OWN_CLASSES);
    assertThat(classes)
        .noneMatch(
            name ->
                name.startsWith("org.apache.")
                    || name.startsWith("com.vladsch.")
                    || name.startsWith("tools.jackson.")
                    || name.startsWith("picocli.")
                    || name.startsWith("org.slf4j.")
                    || name.startsWith("com.ibm.icu.")
                    || name.startsWith("jdk.internal.icu.")
                    || name.startsWith("sun.net.www.protocol.jar.JarURLConnection")
                    || name.startsWith("java.lang.Character$UnicodeScript")
                    || name.startsWith("org.plenary.") && name.contains("$$Lambda")
                    || name.startsWith("java.util.logging.")
                    || name.startsWith("org.plenary.lint.")
                    || name.startsWith("java.util.ServiceLoader$"));
  }

  @Test
  void aLongDraftNeedsLittleMemory() throws IOException {
    WordPages.write(directory.resolve("large.docx"), 660, 3);
    processes.variable("PLENARY_JAVA_OPTS", "-Xmx48m");
    for (String form : List.of("md", "text", "html", "json")) {
      Outcome outcome =
          processes.run(
              Processes.launcher(), "convert", "large.docx", "-t", form, "-o", "large." + form);
      assertThat(outcome).as(form).isEqualTo(new Outcome(0, "", ""));
    }
    assertThat(Files.size(directory.resolve("large.md"))).isGreaterThan(600_000);
  }
}
