package org.plenary.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.plenary.language.Language;

class HousePackageTest {
  private static Map<String, CTStyle> styles(Language language) {
    CTStyles all = HouseStyles.of(Profile.ITU, language);
    return Arrays.stream(all.getStyleArray())
        .collect(Collectors.toMap(CTStyle::getStyleId, Function.identity()));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyStyleIsDescribedOnceUnderItsName(Language language) {
    Map<String, CTStyle> styles = styles(language);
    assertThat(styles).hasSize(WordStyle.values().length);
    for (WordStyle style : WordStyle.values()) {
      assertThat(styles.get(style.id()).getName().getVal()).isEqualTo(style.styleName());
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyStyleStandsOnOneThatIsThere(Language language) {
    Map<String, CTStyle> styles = styles(language);
    for (CTStyle style : styles.values()) {
      if (style.isSetBasedOn()) {
        assertThat(styles).containsKey(style.getBasedOn().getVal());
      }
      if (style.isSetNext()) {
        assertThat(styles).containsKey(style.getNext().getVal());
      }
    }
  }

  @Test
  void aCalloutIsItalicAndKeptWithWhatFollows() {
    CTStyle call = styles(Language.RU).get("Call");
    assertThat(call.getPPr().isSetKeepNext()).isTrue();
    assertThat(call.getPPr().getInd().getLeft()).hasToString("794");
    assertThat(call.getRPr().sizeOfIArray()).isEqualTo(1);
  }

  @Test
  void aNumberLineIsInCapitalsAndNotBold() {
    Map<String, CTStyle> styles = styles(Language.EN);
    assertThat(styles.get("ResNo").getBasedOn().getVal()).isEqualTo("RecNo");
    assertThat(styles.get("RecNo").getRPr().sizeOfCapsArray()).isEqualTo(1);
    assertThat(styles.get("RecNo").getRPr().sizeOfBArray()).isZero();
  }

  @Test
  void nothingIsItalicInChinese() {
    for (CTStyle style : styles(Language.ZH).values()) {
      if (style.isSetRPr()) {
        assertThat(style.getRPr().sizeOfIArray()).as(style.getStyleId()).isZero();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aPackageIsTheSameBytesEachTime(Language language) throws IOException {
    ByteArrayOutputStream one = new ByteArrayOutputStream();
    ByteArrayOutputStream two = new ByteArrayOutputStream();
    HousePackage.write(Profile.ITU, language, one);
    HousePackage.write(Profile.ITU, language, two);
    assertThat(one.toByteArray()).isEqualTo(two.toByteArray());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theBuildHasLaidThePackageBesideTheClasses(Language language) throws IOException {
    ByteArrayOutputStream now = new ByteArrayOutputStream();
    HousePackage.write(Profile.ITU, language, now);
    try (var laid =
        HousePackage.class.getResourceAsStream(PreparedParts.resource(Profile.ITU, language))) {
      assertThat(laid).isNotNull();
      assertThat(laid.readAllBytes()).isEqualTo(now.toByteArray());
    }
  }
}
