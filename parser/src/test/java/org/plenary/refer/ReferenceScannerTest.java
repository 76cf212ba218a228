package org.plenary.refer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.language.Language;

class ReferenceScannerTest {
  private static final int LONG = 1_000_000;
  private static final String PROSE =
      "The Conference notes that Resolution 37 (Rev. Kigali, 2022) applies to all regions, ";

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "resolution 70/ ",
        "A/RES/",
        "(Rev. Dubai, ",
        "A/1/1-",
        "1.1.",
        "resolutions 70/1 of the General Assembly, ",
        "further also ",
        "resolves 2, 3 and ",
        "S22-C-",
        "第70/",
        "((((",
      })
  void nearReferencesAreReadInLinearTime(String piece) {
    long prose = time(PROSE, LONG);
    long near = time(piece, LONG);
    assertThat(near).isLessThan(6 * prose + 2_000_000_000L);
  }

  private static long time(String piece, int length) {
    String text = piece.repeat(length / piece.length());
    long start = System.nanoTime();
    assertThat(ReferenceScanner.scan(Language.ZH, text)).isNotNull();
    return System.nanoTime() - start;
  }
}
