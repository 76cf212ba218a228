package org.plenary.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plenary.Golden;
import org.plenary.act.Acts;
import org.plenary.language.Language;
import org.plenary.model.Draft;
import org.plenary.model.PartKind;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.read.text.TextReader;
import org.plenary.unit.Unit;
import org.plenary.unit.Units;

/** The versions of one draft give the same ids, meanings and acts, and the language of each. */
class SixLanguagesTest {
  /** A language that is added has at least this one. */
  private static final String FIRST = "wells";

  private static final List<String> SUBJECTS = List.of("buoys", FIRST, "clocks");
  private static final int FEWEST_VERSIONS = 18;
  private static final DraftParser PARSER = DraftParser.standard();

  @TestFactory
  Stream<DynamicTest> everyVersionIsLikeTheEnglishOne() {
    return SUBJECTS.stream()
        .flatMap(
            subject ->
                Arrays.stream(Language.values())
                    .filter(language -> isHeldTo(subject, language))
                    .map(
                        language ->
                            DynamicTest.dynamicTest(
                                subject + " " + language.code(),
                                () -> compare(subject, language))));
  }

  @Test
  void sixLanguagesHaveEverySubject() {
    long versions =
        SUBJECTS.stream()
            .flatMap(
                subject ->
                    Arrays.stream(Language.values())
                        .filter(language -> isWritten(subject, language)))
            .count();
    assertThat(versions).isGreaterThanOrEqualTo(FEWEST_VERSIONS);
  }

  private static boolean isHeldTo(String subject, Language language) {
    return subject.equals(FIRST) || isWritten(subject, language);
  }

  private static boolean isWritten(String subject, Language language) {
    return Files.exists(file(subject, language));
  }

  private static Path file(String subject, Language language) {
    return Golden.directory()
        .resolve("six-" + subject + "-" + language.code())
        .resolve("input.txt");
  }

  private static void compare(String subject, Language language)
      throws IOException, UnreadableDocumentException {
    Draft english = draft(subject, Language.EN);
    Draft version = draft(subject, language);
    assertThat(version.documents()).hasSameSizeAs(english.documents());
    assertThat(version.documents().get(0).language()).isEqualTo(language);
    assertThat(version.documents().get(0).kind()).isEqualTo(english.documents().get(0).kind());
    assertThat(version.documents().get(0).family()).isEqualTo(english.documents().get(0).family());
    assertThat(units(version, false)).isEqualTo(units(english, false));
    assertThat(units(version, true)).containsExactlyInAnyOrderElementsOf(units(english, true));
    assertThat(acts(version)).isEqualTo(acts(english)).isNotEmpty();
  }

  private static Draft draft(String subject, Language language)
      throws IOException, UnreadableDocumentException {
    Path file = file(subject, language);
    return PARSER.parse(new TextReader().read(file.toString(), Files.readAllBytes(file)));
  }

  /** Ids, kinds and meanings; the order of meeting and date behind the acts is the language's. */
  private static List<String> units(Draft draft, boolean back) {
    return Units.of(draft).stream()
        .filter(unit -> (unit.part() == PartKind.BACK) == back)
        .map(SixLanguagesTest::line)
        .toList();
  }

  private static String line(Unit unit) {
    return unit.id() + " " + unit.kind() + " " + unit.concept().id();
  }

  private static List<String> acts(Draft draft) {
    return Acts.standard().of(draft).stream()
        .map(
            act ->
                act.unit().id()
                    + " asks "
                    + act.addressees().size()
                    + (act.deadline().isEmpty() ? "" : " by a date"))
        .toList();
  }
}
