package org.plenary.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.diagnostic.Catalogue;
import org.plenary.language.Vocabularies;
import org.plenary.model.Draft;
import org.plenary.parse.DraftParser;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.read.text.TextReader;
import org.plenary.refer.Registry;

/** The documents of the rules: the first translation of each is found wanting, the second not. */
class RulePagesTest {
  private static final DraftParser PARSER = DraftParser.standard();

  @ParameterizedTest
  @EnumSource(Rule.class)
  void theFirstTranslationIsFoundWantingAndTheSecondNot(Rule rule) throws Exception {
    String page = RulePage.of(rule);
    assertThat(page).startsWith("# " + rule.code() + "\n\n");
    List<String> texts = blocks(page, "text");
    Glossary glossary = Glossary.parse(String.join("\n", blocks(page, "tsv")));
    assertThat(between(texts.get(0), texts.get(1), glossary)).containsExactly(rule);
    assertThat(between(texts.get(0), texts.get(2), glossary)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void everyDifferenceCanBeSaidInEveryLanguage(Rule rule) throws Exception {
    List<String> texts = blocks(RulePage.of(rule), "text");
    Glossary glossary = Glossary.parse(String.join("\n", blocks(RulePage.of(rule), "tsv")));
    for (String language : List.of("en", "ru")) {
      Catalogue catalogue = Catalogue.in(language);
      assertThat(catalogue.title(rule.code())).isNotBlank();
      for (Difference each : differences(texts.get(0), texts.get(1), glossary)) {
        assertThat(catalogue.text(each.diagnostic().message())).isNotBlank().doesNotContain("{");
      }
    }
  }

  @Test
  void aTermInsideALongerOneIsNotMeant() {
    Glossary glossary = Glossary.parse("Council\tСовет\nSecurity Council\tСовет Безопасности\n");
    assertThat(glossary.terms().get(0).source()).isEqualTo("Security Council");
    assertThat(glossary.terms().get(0).targets()).containsExactly("Совет Безопасности");
  }

  private static List<Rule> between(String source, String target, Glossary glossary)
      throws UnreadableDocumentException {
    return differences(source, target, glossary).stream().map(Difference::rule).toList();
  }

  private static List<Difference> differences(String source, String target, Glossary glossary)
      throws UnreadableDocumentException {
    return new Parity(new Vocabularies(), Registry.shipped(), glossary)
        .between(draft(source), draft(target));
  }

  private static Draft draft(String text) throws UnreadableDocumentException {
    return PARSER.parse(new TextReader().read("a.txt", text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> blocks(String page, String kind) {
    List<String> blocks = new ArrayList<>();
    int at = page.indexOf("```" + kind + "\n");
    while (at >= 0) {
      int start = page.indexOf('\n', at) + 1;
      int end = page.indexOf("```", start);
      blocks.add(page.substring(start, end));
      at = page.indexOf("```" + kind + "\n", end);
    }
    return blocks;
  }
}
