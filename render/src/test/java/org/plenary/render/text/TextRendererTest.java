package org.plenary.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plenary.model.Draft;
import org.plenary.render.Drafts;
import org.plenary.render.ItuDrafts;
import org.plenary.render.Rendered;
import org.plenary.render.Scramble;
import org.plenary.source.Prose;

class TextRendererTest {
  @Test
  void calloutsStandAloneAndLabelsHaveATab() {
    assertThat(text(ItuDrafts.ituRussian()))
        .contains(
            "\n\nнапоминая\na)\tрезолюцию 5 о маяках;\nb)\tпомощь",
            "\n\nучитывая,\nчто маяки стареют,\n\n",
            "\n2\tвключать в него:\n2.1\tвысоту огня;\n2.2\tцвет, то есть:\n–\tбелый,\n",
            "\nи обновлять его ежегодно;\n2bis\tхранить 10 лет,\n\nпоручает");
  }

  @Test
  void aFootnoteStandsBehindTheLineThatCallsItFirst() {
    assertThat(text(ItuDrafts.ituRussian()))
        .contains(
            "странам[footnoteRef:1] и портам; [1: \tК ним относятся островные государства.]\n");
  }

  @Test
  void aNoteThatNobodyCallsStandsAtTheEnd() {
    assertThat(text(Drafts.everything())).endsWith("\n[[x]: \tNobody calls it.]\n[4: \t]\n");
  }

  @Test
  void aTableIsARowALine() {
    assertThat(text(Drafts.report())).contains("\n\nLight\ta|b\nred\t\n\nLight\ta|b\n");
  }

  @Test
  void aBlockIsOneLineWhateverIsInIt() {
    for (long seed = 0; seed < 300; seed++) {
      String hostile = new Scramble(seed).text(20);
      Draft draft = Drafts.of(Prose.of("<" + hostile + ">"));
      assertThat(text(draft).lines()).as("seed " + seed).hasSize(1);
      assertThat(text(draft)).startsWith("<").endsWith(">\n").hasSize(hostile.length() + 3);
    }
  }

  private static String text(Draft draft) {
    return Rendered.by(new TextRenderer(), draft);
  }
}
