package org.plenary.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {
  @ParameterizedTest
  @CsvSource({
    "Решает,решает",
    "REV\u00a0\u2011\u202fX,rev - x",
    "учёт,учет",
    "L\u2019Assemblée,l'assemblée",
    "e\u0301tat,\u00e9tat",
    "إذ تشـير,اذ تشير",
    "يذكّر,يذكر",
    "ре\u00adшает,решает",
    "cоnsidering,considering",
    "решaет,решает",
    "（１）,(1)"
  })
  void whatReadsTheSameFoldsTheSame(String printed, String folded) {
    assertThat(Fold.fold(printed)).isEqualTo(folded);
  }

  @Test
  void everyFoldedLetterKnowsWhereItWasPrinted() {
    String printed = "\u200fРе\u00adша\u00a0\u00a0ет e\u0301!";
    Fold fold = Fold.of(printed);
    assertThat(fold.text()).isEqualTo("реша ет \u00e9!");
    assertThat(printed.charAt(fold.origin(0))).isEqualTo('Р');
    assertThat(printed.charAt(fold.origin(fold.text().indexOf('ш')))).isEqualTo('ш');
    assertThat(printed.charAt(fold.origin(fold.text().indexOf('!')))).isEqualTo('!');
    assertThat(fold.origin(fold.length())).isEqualTo(printed.length());
  }

  @Test
  void foldingTwiceIsFoldingOnce() {
    Random random = new Random(11);
    String letters = "aаbвcс (\u00a0\u2013ёЁأإى\u0640\u0301É1１，дД\u200f";
    for (int run = 0; run < 500; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < random.nextInt(12); i++) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      Fold once = Fold.of(text.toString());
      assertThat(Fold.fold(once.text())).isEqualTo(once.text());
      for (int i = 1; i <= once.length(); i++) {
        assertThat(once.origin(i)).isGreaterThanOrEqualTo(once.origin(i - 1));
      }
    }
  }
}
