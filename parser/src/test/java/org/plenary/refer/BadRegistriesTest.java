package org.plenary.refer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of {@code bad-registries/} is refused as its last line says. */
class BadRegistriesTest {
  private static final String REFUSED = "# refused: ";

  static Stream<Path> files() throws IOException, URISyntaxException {
    Path folder = Path.of(BadRegistriesTest.class.getResource("bad-registries").toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileWithAnErrorIsRefusedWithFileLineAndReason(Path path) throws IOException {
    String text = Files.readString(path);
    String name = path.getFileName().toString();
    RegistryException refusal =
        catchThrowableOfType(
            RegistryException.class, () -> Registry.of(List.of(new RegistryFile(name, text))));
    assertThat(refusal).as("nothing was refused").isNotNull();
    assertThat(refusal.file()).isEqualTo(name);
    assertThat(refusal.line() + " " + refusal.key() + " " + refusal.argument())
        .isEqualTo(text.substring(text.indexOf(REFUSED) + REFUSED.length()).replace("\n", ""));
  }

  @Test
  void aMarkInFrontOfTheHeadingDoesNoHarm() {
    RegistryFile file = new RegistryFile("mine.tsv", "\ufeffsymbol\r\nA/79/1\r\n");
    assertThat(Registry.of(List.of(file)).knowsSymbol("A/79/1")).isTrue();
  }
}
