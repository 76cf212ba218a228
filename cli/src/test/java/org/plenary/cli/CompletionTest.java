package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionTest {
  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh"})
  void itKnowsAllCommandsAndTheirOptions(String shell) {
    Outcome outcome = new Shell(directory).plenary("completion", shell);
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("complete -F", "bashcompinit", "--fail-on", "--shard");
    assertThat(Commands.NAMES).allMatch(name -> outcome.out().contains("_picocli_plenary_" + name));
  }

  @Test
  void anotherShellIsNamed() {
    assertThat(new Shell(directory).plenary("completion", "fsh").code()).isEqualTo(2);
    assertThat(new Shell(directory).plenary("completion"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "plenary completion: name the shell: bash or zsh\n"
                    + "Try 'plenary completion --help'.\n"));
  }
}
