package org.plenary.refer;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.language.Language;

class ReferenceScannerTest {
  /** Characters; three million with {@code -Dlarge=true}. */
  private static final int LENGTH = Boolean.getBoolean("large") ? 3_000_000 : 60_000;

  private static final long SLACK = 20_000_000;
  private static final Map<Language, Long> PROSE_TIMES = new EnumMap<>(Language.class);
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final String PROSE =
      "The Conference notes that Resolution 37 (Rev. Kigali, 2022) applies to all regions, ";
  private static final Map<Language, String> PROSE_IN =
      Map.of(Language.ZH, "大会注意到第37号决议（2022年，基加利，修订版）适用于所有区域，并请各成员国继续为此开展工作，");

  @Test
  void offsetsCoverTheWordsAsPrinted() {
    String text = "по Резолюции\u00a0135 (Пересм. Дубай, 2018\u00a0г.) Полномочной конференции;";
    Citation citation = ReferenceScanner.scan(Language.RU, text).get(0);
    assertThat(text.substring(citation.start(), citation.end()))
        .isEqualTo(citation.text())
        .isEqualTo("Резолюции\u00a0135 (Пересм. Дубай, 2018\u00a0г.) Полномочной конференции");
  }

  @Test
  void lookAlikeLettersAreReported() {
    Citation cyrillic = ReferenceScanner.scan(Language.RU, "см. А/76/299").get(0);
    Citation latin = ReferenceScanner.scan(Language.RU, "см. A/76/299").get(0);
    assertThat(cyrillic.lookalikes()).isTrue();
    assertThat(latin.lookalikes()).isFalse();
    assertThat(cyrillic.subject()).isEqualTo(latin.subject());
  }

  @Test
  void tatweelAndMarksWithoutWidthDoNotHideAReference() {
    List<Citation> found =
        ReferenceScanner.scan(Language.AR, "\u200fقـــرار الجمعية العامة\u200f 70/1");
    assertThat(found).extracting(c -> c.subject().target()).containsExactly("UN:A/RES/70/1");
  }

  @Test
  void theSamePassageGivesTheSameCitations() {
    assertThat(ReferenceScanner.scan(Language.EN, PROSE))
        .isEqualTo(ReferenceScanner.scan(Language.EN, PROSE));
  }

  /** Prose with a reference a sentence takes its time; near-references may take three times it. */
  @ParameterizedTest
  @MethodSource("nearReferences")
  void nearReferencesTakeNoMoreThanThreeTimesTheTimeOfProse(Language language, String piece) {
    long prose =
        PROSE_TIMES.computeIfAbsent(
            language, code -> time(code, PROSE_IN.getOrDefault(code, PROSE)));
    assertThat(time(language, piece)).isLessThan(3 * prose + SLACK);
  }

  static Stream<Arguments> nearReferences() {
    return Stream.concat(
        Stream.of(
                "resolution 70/ ",
                "A/RES/",
                "(Rev. Dubai, ",
                "A/1/1-",
                "1.1.",
                "resolutions 70/1 of the General Assembly, ",
                "Resolutions 71, ",
                "further also ",
                "resolves 2, 3 and ",
                "instructs the Director ",
                "paragraph 2 ",
                "No. 9.11A, ",
                "S22-C-",
                "C5, ",
                "((((",
                "* ")
            .map(piece -> Arguments.of(Language.EN, piece)),
        Stream.of("第70/", "第71号、", "《公约》第13、", "以上“做出决议", "目标5个", "根本", "七十")
            .map(piece -> Arguments.of(Language.ZH, piece)));
  }

  /** The time of this thread alone, the better of two: others may be at work. */
  private static long time(Language language, String piece) {
    String text = piece.repeat(LENGTH / piece.length());
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 2; i++) {
      long start = CLOCK.getCurrentThreadCpuTime();
      assertThat(ReferenceScanner.scan(language, text)).isNotNull();
      best = Math.min(best, CLOCK.getCurrentThreadCpuTime() - start);
    }
    return best;
  }
}
