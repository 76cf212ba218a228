package org.plenary.cli.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.Golden;
import org.plenary.diagnostic.Catalogue;

class MessagesTest {
  /** <code>{1}</code>. */
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

  /** {@code "read.not-docx"}. */
  private static final Pattern KEY =
      Pattern.compile(
          "\"((?:report|doing|input|output|extract|show|read|refs|reference|registry|usage|option|help|exit|parity|xliff|merge|check|config"
              + "|convert|office|live|fix|memory|bands)"
              + "(?:\\.[a-z0-9]+(?:-[a-z0-9]+)*)+)\"");

  private static Set<String> placeholders(String sentence) {
    return PLACEHOLDER
        .matcher(sentence)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> keysInCode() throws IOException {
    Set<String> keys = new TreeSet<>();
    Path project = Golden.directory().getParent();
    for (String module : List.of("parser", "render", "cli")) {
      try (Stream<Path> files = Files.walk(project.resolve(module).resolve("src/main/java"))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
          Matcher matcher = KEY.matcher(Files.readString(file));
          while (matcher.find()) {
            keys.add(matcher.group(1));
          }
        }
      }
    }
    return keys;
  }

  @Test
  void allCataloguesHaveTheSameSentencesWithTheSamePlaceholders() {
    Messages english = Messages.in(MessageLanguage.EN);
    for (MessageLanguage language : MessageLanguage.values()) {
      Messages other = Messages.in(language);
      assertThat(other.keys()).as(language.code()).isEqualTo(english.keys());
      for (String key : english.keys()) {
        assertThat(placeholders(other.text(key)))
            .as(language.code() + " " + key)
            .isEqualTo(placeholders(english.text(key)));
      }
    }
  }

  @Test
  void theCataloguesAreWrittenInTheirLanguages() {
    Messages english = Messages.in(MessageLanguage.EN);
    Messages russian = Messages.in(MessageLanguage.RU);
    assertThat(english.keys()).noneMatch(key -> hasCyrillic(english.text(key)));
    List<String> same = new ArrayList<>(english.keys());
    same.removeIf(key -> !english.text(key).equals(russian.text(key)));
    assertThat(same).containsExactly("usage.other");
  }

  private static boolean hasCyrillic(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
  }

  @Test
  void everySentenceThatTheCodeNamesIsInTheCatalogue() throws IOException {
    Set<String> keys = keysInCode();
    assertThat(keys).contains("usage.no-files", "input.missing");
    keys.removeAll(Messages.in(MessageLanguage.EN).keys());
    keys.removeAll(Catalogue.in("en").keys());
    assertThat(keys).isEmpty();
  }

  @Test
  void everySentenceInTheCatalogueIsUsed() throws IOException {
    Set<String> unused = new TreeSet<>(Messages.in(MessageLanguage.EN).keys());
    unused.removeAll(keysInCode());
    unused.removeIf(key -> key.startsWith("help.") || key.startsWith("doing."));
    unused.removeIf(
        key -> key.startsWith("read.") || key.startsWith("status.") || key.startsWith("parity."));
    unused.removeIf(key -> key.startsWith("template."));
    assertThat(unused).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(MessageLanguage.class)
  void noSentenceBeginsWithACapitalOrEndsWithAStop(MessageLanguage language) {
    Messages messages = Messages.in(language);
    for (String key : messages.keys()) {
      String text = messages.text(key);
      if (key.startsWith("usage.") && !key.equals("usage.try-help")) {
        assertThat(text).as(key).doesNotEndWith(".");
      }
      if (key.startsWith("read.") || key.startsWith("input.")) {
        assertThat(text).as(key).doesNotEndWith(".").doesNotMatch("\\p{Lu}\\p{Ll}.*");
      }
    }
  }

  @Test
  void valuesTakeTheirPlacesAsTheyAre() {
    Messages messages =
        Messages.parse(MessageLanguage.EN, "# a remark\nx.y\t'{1}' in {0}, {1}\\n{2}\n");
    assertThat(messages.text("x.y", "a{1}b", "$c\\")).isEqualTo("'$c\\' in a{1}b, $c\\\n{2}");
  }

  @Test
  void aSentenceThatIsNotThereIsAFault() {
    assertThatThrownBy(() -> Messages.parse(MessageLanguage.EN, "a\tb\n").text("c"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("c");
  }

  @Test
  void aDamagedCatalogueIsAFault() {
    assertThatThrownBy(() -> Messages.parse(MessageLanguage.EN, "no tab\n"))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> Messages.parse(MessageLanguage.EN, "a\tb\na\tc\n"))
        .isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "ru, RU",
    "ru_RU.KOI8-R, RU",
    "ru-RU, RU",
    "RU, RU",
    "ru.UTF-8, RU",
    "C, EN",
    "POSIX, EN",
    "en_GB.UTF-8, EN",
    "run_RW, EN",
    "fr_FR, EN",
    "r, EN"
  })
  void aLocaleHasALanguage(String locale, MessageLanguage language) {
    assertThat(MessageLanguage.ofLocale(locale)).isEqualTo(language);
  }
}
