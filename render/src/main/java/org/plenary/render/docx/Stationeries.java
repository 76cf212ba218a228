package org.plenary.render.docx;

import java.io.IOException;
import org.plenary.language.Language;
import org.plenary.model.Draft;
import org.plenary.model.Family;
import org.plenary.render.docx.template.TemplateException;

/** Chooses the paper that a draft is written on. */
final class Stationeries {
  private Stationeries() {}

  /**
   * The user's template, else the paper of the house that is asked for, else of the draft's own.
   */
  static Stationery of(WordOptions options, Draft draft, Language language) throws IOException {
    Profile profile = options.profile().orElseGet(() -> Profile.of(family(draft)));
    if (options.template().isEmpty()) {
      return new HouseStationery(profile, language, RunningHead.of(draft));
    }
    try {
      return new TemplateStationery(options.template().get(), profile, language);
    } catch (TemplateException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Family family(Draft draft) {
    return draft.documents().isEmpty() ? Family.GENERIC : draft.documents().get(0).family();
  }
}
