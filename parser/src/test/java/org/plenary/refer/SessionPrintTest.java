package org.plenary.refer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.language.Language;

class SessionPrintTest {
  private static final SessionPrint PRINT = new SessionPrint(Registry.shipped().sessions());

  /** A revision, a text as adopted, one modified by the Council, one cited by its label. */
  private static final List<Session> SESSIONS =
      List.of(
          new Session(Session.Change.REVISED, "Dubai", 2018, ""),
          new Session(Session.Change.NONE, "Guadalajara", 2010, ""),
          new Session(Session.Change.MODIFIED, "", 2023, ""),
          new Session(Session.Change.REVISED, "", 0, "WRC-19"));

  @ParameterizedTest
  @EnumSource(Language.class)
  void whatIsPrintedIsReadAsTheSameSession(Language language) {
    for (Session session : SESSIONS) {
      String printed = PRINT.of(session, language);
      Passage passage = new Passage(Lexicon.of(language), printed);
      assertThat(printed).doesNotContain("{");
      assertThat(read(passage).revision()).as(printed).isEqualTo(session.revision());
      assertThat(read(passage).change()).as(printed).isEqualTo(session.change());
    }
    assertThat(PRINT.of(Session.NONE, language)).isEmpty();
  }

  private static Session read(Passage passage) {
    return new SessionReader(passage, Registry.shipped().sessions())
        .read(0)
        .orElseThrow()
        .session();
  }
}
