package org.plenary.render.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.model.Block;
import org.plenary.model.Lead;
import org.plenary.render.Drafts;
import org.plenary.render.ItuDrafts;
import org.plenary.render.Scramble;
import org.plenary.source.Prose;

class OutlineRendererTest {
  @Test
  void everythingOfTheModelIsInTheOutline() {
    assertThat(new OutlineRenderer().outline(ItuDrafts.ituRussian()))
        .startsWith(
            """
            document resolution itu ru
              identification resolution number="912" place="Тверь" year="2031" revised symbol="Документ X31/7-R"
              part front
                matter proposal | MOD\\tRCC/7A1/3
            """)
        .contains(
            """
                callout operative itu.resolves verb=6 | решает
                  item "1" number 1 "1" | вести реестр маяков;
                  item "2" number 2 "2" | включать в него:
                    item "2.1" compound 1 "1" | высоту огня;
            """,
            """
                  item "b)" letter 2 "b" | помощь развивающимся странам и портам;
                    ~ call 28 "1"
            """,
            "callout operative itu.instructs addressed verb=8 | поручает Директору Бюро маяков\n")
        .endsWith("  note \"1\" \"1\"\n    | К ним относятся островные государства.\n");
  }

  @Test
  void marksShowWhatTheyCover() {
    assertThat(new OutlineRenderer().outline(Drafts.everything()))
        .contains(
            "~ bold 7-11 | bold\n",
            "~ link 17-21 \"https://lights.example/a_b?c=(1)&d=2\" | link\n",
            "~ deleted 22-26 author=\"A & B\" date=\"2031-05-06T07:08:09Z\" | gone\n",
            "cell columns=2 rows=1\n");
  }

  @Test
  void spansAreAddedOnRequest() {
    Block paragraph = new Block.Paragraph(Lead.NONE, Prose.of("words", 12), List.of());
    assertThat(new OutlineRenderer(true).outline(Drafts.of(paragraph)))
        .endsWith("paragraph @12-17 | words\n");
  }

  @Test
  void whatIsInvisibleIsShown() {
    Prose prose = Prose.of("a\u00a0b\tc\nd\\e\u200f\u2028 ");
    assertThat(new OutlineRenderer().outline(Drafts.of(prose)))
        .endsWith("paragraph | a\\_b\\tc\\nd\\\\e\\u200f\\u2028\\u0020\n");
  }

  @Test
  void aBlockIsOneLineWhateverIsInIt() {
    for (long seed = 0; seed < 300; seed++) {
      Prose prose = Prose.of(new Scramble(seed).broken(20));
      assertThat(new OutlineRenderer().outline(Drafts.of(prose)).lines()).hasSize(3);
    }
  }
}
