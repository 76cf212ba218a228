package org.plenary.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinkAddressTest {
  @Test
  void blanksAndBracesAreWrittenAsNumbers() {
    assertThat(LinkAddress.of("https://example.org/a b\u00a0{c}"))
        .contains("https://example.org/a%20b%C2%A0%7Bc%7D");
  }

  @Test
  void lettersOfAllAlphabetsStay() {
    assertThat(LinkAddress.of("https://пример.рф/файл#1")).contains("https://пример.рф/файл#1");
  }

  @Test
  void whatIsNoAddressGivesNone() {
    assertThat(LinkAddress.of("http://[no")).isEmpty();
    assertThat(LinkAddress.of("")).isEmpty();
    assertThat(LinkAddress.of("http://x/%zz")).isEmpty();
  }
}
