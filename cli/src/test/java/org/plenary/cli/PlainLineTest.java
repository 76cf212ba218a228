package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.cli.message.MessageLanguage;
import org.plenary.cli.message.Messages;
import org.plenary.cli.message.UsageException;

class PlainLineTest {
  private static final int LINES = 300;

  private static List<String> commands() {
    return Commands.NAMES;
  }

  private static CommandBuilder builder(String command) throws UsageException {
    CommandBuilder builder = new CommandBuilder(command, Messages.in(MessageLanguage.EN));
    Commands.named(command).describe(builder);
    return builder.common();
  }

  private static Optional<Arguments> read(String command, String... words) throws UsageException {
    return PlainLine.read(builder(command), List.of(words));
  }

  @Test
  void optionsAndOperandsMayStandInAnyOrder() throws UsageException {
    Arguments read = read("convert", "-t", "md", "a.docx", "--force", "-", "--lang=ru").get();
    assertThat(read.operands()).containsExactly("a.docx", "-");
    assertThat(read.text("--to-format")).contains("md");
    assertThat(read.text("-t")).contains("md");
    assertThat(read.text("--lang")).contains("ru");
    assertThat(read.isSet("--force")).isTrue();
    assertThat(read.isSet("--quiet")).isFalse();
  }

  @Test
  void anOptionThatRepeatsKeepsItsOrder() throws UsageException {
    Arguments read = read("check", "--select", "NUM", "--select=STR,REF", "a.md").get();
    assertThat(read.texts("--select")).containsExactly("NUM", "STR,REF");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-tmd",
        "-t",
        "-t --force",
        "--no-such a.md",
        "--force=yes",
        "--force --force",
        "-t md -t docx",
        "-qt md",
        "--lang= a.md",
        "-- a.md"
      })
  void ofALineThatIsNotPlainItSaysNothing(String line) throws UsageException {
    assertThat(read("convert", line.split(" "))).isEmpty();
  }

  @Test
  void operandsThatTheCommandDoesNotTakeAreNotPlain() throws UsageException {
    assertThat(read("help", "convert")).isPresent();
    assertThat(read("help", "convert", "check")).isEmpty();
    assertThat(read("rules", "a.md")).isEmpty();
  }

  /**
   * Lines of whatever may stand on one, in any order: what is read plainly, picocli reads alike.
   */
  @ParameterizedTest
  @MethodSource("commands")
  void picocliReadsTheSame(String command) throws UsageException {
    List<String> words = new ArrayList<>(List.of("a.md", "-", "b c.docx", "x=y", "--", "md", ""));
    for (CommandBuilder.Option option : builder(command).options()) {
      for (String name : option.names()) {
        words.add(name);
        words.add(name + "=value");
        words.add(name + "v");
      }
    }
    SplittableRandom random = new SplittableRandom(9);
    int plain = 0;
    for (int i = 0; i < LINES; i++) {
      List<String> line = new ArrayList<>(List.of("a.md", "b.md").subList(0, random.nextInt(3)));
      for (int n = random.nextInt(6); n > 0; n--) {
        line.add(words.get(random.nextInt(words.size())));
      }
      Optional<Arguments> read = PlainLine.read(builder(command), line);
      if (read.isPresent()) {
        plain++;
        assertThat(all(read.get(), command))
            .as("%s", line)
            .isEqualTo(all(Picocli.read(builder(command), line), command));
      }
    }
    assertThat(plain).isPositive();
  }

  private static Map<String, Object> all(Arguments arguments, String command)
      throws UsageException {
    Map<String, Object> all = new TreeMap<>();
    all.put("", arguments.operands());
    for (CommandBuilder.Option option : builder(command).options()) {
      for (String name : option.names()) {
        List<String> texts = option.hasValue() ? arguments.texts(name) : List.of();
        all.put(name, List.of(arguments.isSet(name), texts));
      }
    }
    return all;
  }
}
