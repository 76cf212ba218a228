package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConsoleBlockTest {
  @Test
  void aSessionIsCommandsWithWhatTheyShow() {
    List<ConsoleBlock> blocks =
        ConsoleBlock.in(
            """
            Words.

            ```text draft.txt
            a

            b
            ```

            ```console
            $ cat draft.txt
            a

            b
            $ false
            [exit 1]
            ```
            """);
    assertThat(blocks).hasSize(2);
    assertThat(blocks.get(0).file()).hasValue("draft.txt");
    assertThat(blocks.get(0).text()).isEqualTo("a\n\nb\n");
    assertThat(blocks.get(0).steps()).isEmpty();
    assertThat(blocks.get(1).file()).isEmpty();
    assertThat(blocks.get(1).steps())
        .containsExactly(
            new ConsoleBlock.Step("cat draft.txt", "a\n\nb\n"),
            new ConsoleBlock.Step("false", "[exit 1]\n"));
  }
}
