package org.plenary.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.plenary.read.UnreadableDocumentException;

class FixerTest {
  private static final String HEAD =
      "RESOLUTION 41 (Lisbon, 2026)\nOpen data\nThe Conference (Lisbon, 2026),\n";

  private static String items(String preamble) {
    return HEAD + "considering\n" + preamble + "resolves\nto go on.\n";
  }

  @Test
  void aLabelInTheMiddleOfAListIsPutRight() throws Exception {
    assertThat(Drafts.fixed("r.txt", items("a)\tone;\nd)\ttwo;\nc)\tthree,\n")))
        .isEqualTo(items("a)\tone;\nb)\ttwo;\nc)\tthree,\n"));
  }

  @Test
  void theSecondOfTwoLastLabelsIsPutRight() throws Exception {
    assertThat(Drafts.fixed("r.txt", HEAD + "resolves\n1\tto go;\n1\tto come.\n"))
        .isEqualTo(HEAD + "resolves\n1\tto go;\n2\tto come.\n");
  }

  @Test
  void theFirstOfTwoLabelsIsPutRightWhenTheOthersSaySo() throws Exception {
    assertThat(Drafts.fixed("r.txt", items("a)\tone;\nc)\ttwo;\nc)\tthree;\nd)\tfour,\n")))
        .isEqualTo(items("a)\tone;\nb)\ttwo;\nc)\tthree;\nd)\tfour,\n"));
  }

  @Test
  void aLabelThatMayBeAMissingItemIsLeft() throws Exception {
    String gap = items("a)\tone;\nc)\tthree,\n");
    assertThat(Drafts.fixed("r.txt", gap)).isEqualTo(gap);
    String twice = items("a)\tone;\nb)\ttwo;\nb)\tthree;\ne)\tfive,\n");
    assertThat(Drafts.fixed("r.txt", twice)).isEqualTo(twice);
  }

  @Test
  void aLabelThatIsCitedIsLeft() throws Exception {
    String cited =
        HEAD
            + "considering\na)\tone;\nd)\ttwo;\nc)\tthree,\nresolves\n"
            + "to act on considering d) above.\n";
    assertThat(Drafts.fixed("r.txt", cited)).isEqualTo(cited);
  }

  @Test
  void labelsOfMarkdownKeepTheirBackslashes() throws Exception {
    String draft = "considering\n\nа\\)\tone;\n\nb\\)\ttwo,\n\nresolves\n\nto go on.\n";
    assertThat(Drafts.fixed("r.md", draft)).isEqualTo(draft.replace('а', 'a'));
  }

  @Test
  void oneSlipBehindTheOtherIsPutRight() throws Exception {
    assertThat(Drafts.fixed("r.txt", items("а)\tone,\nc)\ttwo;\nc)\tthree,\n")))
        .isEqualTo(items("a)\tone;\nb)\ttwo;\nc)\tthree,\n"));
  }

  @Test
  void onlyTheRulesThatAreAskedForMend() throws Exception {
    assertThat(Drafts.fixed("r.txt", items("а)\tone,\nb)\ttwo,\n"), "PUN-001"))
        .isEqualTo(items("а)\tone;\nb)\ttwo,\n"));
  }

  @Test
  void encodingByteOrderMarkAndLineEndsAreKept() throws Exception {
    String text = "\ufeff" + items("а)\tone;\nb)\ttwo,\n").replace("\n", "\r\n");
    for (String name : new String[] {"UTF-8", "UTF-16LE", "UTF-16BE"}) {
      Charset charset = Charset.forName(name);
      FixableDraft draft = Drafts.of("r.txt", text.getBytes(charset));
      byte[] fixed = Drafts.written(draft, Drafts.FIXER.fix(draft).patch());
      assertThat(new String(fixed, charset)).isEqualTo(text.replace('а', 'a'));
    }
  }

  @Test
  void whatTheEncodingCannotHoldIsLeft() throws Exception {
    Charset cyrillic = Charset.forName("windows-1251");
    String text =
        "Решение Совета, см. МСЭ‑R 61-3, принято попрежнему 16-17 сентября.\n".replace('‑', '-');
    FixableDraft draft = Drafts.of("r.txt", text.getBytes(cyrillic));
    byte[] fixed = Drafts.written(draft, Drafts.FIXER.fix(draft).patch());
    assertThat(new String(fixed, cyrillic)).contains("по-прежнему", "16–17");
  }

  @Test
  void aFileThatIsNotInItsEncodingIsRefused() {
    byte[] broken = "\ufeffr".getBytes(StandardCharsets.UTF_8);
    broken[3] = (byte) 0xff;
    assertThatThrownBy(() -> Drafts.of("r.txt", broken))
        .isInstanceOf(UnreadableDocumentException.class);
  }
}
