package org.plenary.xliff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.language.Language;
import org.plenary.model.Family;
import org.plenary.model.Label;

class LabelHabitTest {
  private static String of(Family family, String printed, Label.Kind kind, int value, Language to) {
    return new LabelHabit(family, to).of(new Label(printed, kind, value, "")).printed();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "3.   | NUMBER | 3  | 3.   | 3.     | 3.     | 3 -",
        "(b)  | LETTER | 2  | (b)  | b)     | (b)    | (ب)",
        "(a)  | LETTER | 1  | (a)  | a)     | (a)    | (أ)",
        "(aa) | LETTER | 27 | (aa) | aa)    | (aa)   | (ظ)",
        "(cc) | LETTER | 29 | (cc) | cc)    | (cc)   | (أ أ)",
        "(ii) | ROMAN  | 2  | (ii) | ii)    | ㈡     | ’2‘",
        "(xi) | ROMAN  | 11 | (xi) | xi)    | (十一) | ’11‘",
        "㈣   | CHINESE | 4 | (iv) | iv)    | ㈣     | ’4‘",
        "’9‘  | NUMBER | 9  | (ix) | ix)    | ㈨     | ’9‘",
        "5 -  | NUMBER | 5  | 5.   | 5.     | 5.     | 5 -",
      })
  void theUnitedNationsLabelInEachLanguageInItsWay(
      String label, Label.Kind kind, int value, String en, String ru, String zh, String ar) {
    assertThat(of(Family.UN, label, kind, value, Language.EN)).isEqualTo(en);
    assertThat(of(Family.UN, label, kind, value, Language.RU)).isEqualTo(ru);
    assertThat(of(Family.UN, label, kind, value, Language.ZH)).isEqualTo(zh);
    assertThat(of(Family.UN, label, kind, value, Language.AR)).isEqualTo(ar);
  }

  @ParameterizedTest
  @CsvSource({
    "1, NUMBER, 1, 1, 1",
    "i), ROMAN, 1, i), i)",
    "b)bis, LETTER, 2, b)bis, b)bis",
    "c), LETTER, 3, c), ج)",
    "4.3, COMPOUND, 3, 4.3, 4.3"
  })
  void elsewhereOnlyLettersChange(String label, Label.Kind kind, int value, String ru, String ar) {
    assertThat(of(Family.ITU, label, kind, value, Language.RU)).isEqualTo(ru);
    assertThat(of(Family.ITU, label, kind, value, Language.AR)).isEqualTo(ar);
  }
}
