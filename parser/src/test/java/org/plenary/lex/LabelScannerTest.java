package org.plenary.lex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.model.Label;
import org.plenary.source.Prose;

class LabelScannerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a)@that|a)|LETTER|1|a|true",
        "(b) To promote|(b)|LETTER|2|b|true",
        "bb) que|bb)|LETTER|28|bb|true",
        "b)bis@that|b)bis|LETTER|2|bbis|true",
        "bbis)@que|bbis)|LETTER|2|bbis|true",
        "b bis)@que|b bis)|LETTER|2|bbis|true",
        "(b ter) that|(b ter)|LETTER|2|bter|true",
        "b bis@que|NONE|NONE|0||false",
        "1@to continue|1|NUMBER|1|1|true",
        "2 to assist|2|NUMBER|2|2|false",
        "3.@Requests|3.|NUMBER|3|3|true",
        "1) собирать|1)|NUMBER|1|1|true",
        "4.3@for|4.3|COMPOUND|3|4/3|true",
        "1bis.1 @that|1bis.1|NONE|0||false",
        "ii)@the|ii)|ROMAN|2|ii|true",
        "II@Overview|II|UPPER_ROMAN|2|ii|true",
        "а)@о резолюции|а)|LETTER|1|a|true",
        "б)@о решении|б)|CYRILLIC|2|б|true",
        "(أ)@الاحتفال|(أ)|ARABIC|1|أ|true",
        "هـ)@أن|هـ)|ARABIC|5|هـ|true",
        "هـ )@أن|هـ )|ARABIC|5|هـ|true",
        "أ\u00a0)@أن|أ\u00a0)|ARABIC|1|أ|true",
        "1 -@تقرر|1 -|NUMBER|1|1|true",
        "’2‘ دعم|’2‘|NUMBER|2|2|true",
        "（一）请|（一）|CHINESE|1|一|true",
        "㈡ 请|㈡|CHINESE|2|二|true",
        "十二、请|十二、|CHINESE|12|十二|true",
        "•@все|•|BULLET|0|-|true",
        "− с тем|−|BULLET|0|-|true"
      })
  void aLabelIsReadAsItIsMeant(
      String line, String printed, Label.Kind kind, int value, String path, boolean firm) {
    Prose prose = Prose.of(line.replace('@', '\t'));
    if (kind == Label.Kind.NONE) {
      assertThat(LabelScanner.scan(prose)).isEmpty();
      return;
    }
    LabelCandidate label = LabelScanner.scan(prose).orElseThrow();
    assertThat(label.printed().text()).isEqualTo(printed);
    assertThat(label.in(kind)).hasValue(new Label(printed, kind, value, path));
    assertThat(label.firm()).isEqualTo(firm);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022 was a year",
        "(РСС) и другие",
        "К.Ю. Носков",
        "70/1 of 25 September",
        "-",
        "1.",
        "et al",
        "A report of",
        "5.128, 5.137 and 4.13",
        "e.g. this",
        "(see below)",
        "1990s",
        "x"
      })
  void whatOnlyLooksLikeALabelIsNone(String line) {
    assertThat(LabelScanner.scan(Prose.of(line))).isEmpty();
  }

  @Test
  void romanNumbersAreThoseThatRomeWrote() {
    for (int value = 1; value < 90; value++) {
      String roman = Alphabet.romanOf(value);
      if (roman.length() <= 7) {
        assertThat(Alphabet.roman(roman)).isEqualTo(value);
      }
    }
    assertThat(Alphabet.roman("iiii")).isZero();
    assertThat(Alphabet.roman("vx")).isZero();
  }

  @Test
  void noTextMakesTheScannerFail() {
    Random random = new Random(3);
    String signs = "a1(.)-–•’ \tбivx（）、一أ㈠\u00a0";
    for (int run = 0; run < 20_000; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i <= random.nextInt(9); i++) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      Prose prose = Prose.of(text.toString()).trim();
      LabelScanner.scan(prose)
          .ifPresent(
              label -> {
                assertThat(prose.text()).startsWith(label.printed().text());
                assertThat(label.length()).isBetween(1, prose.length() - 1);
              });
    }
  }
}
