package org.plenary.render.docx;

import java.util.Optional;
import org.plenary.render.docx.template.Template;

/**
 * How a Word file shall look.
 *
 * @param profile the house to follow instead of the draft's own
 * @param template the file whose looks are taken
 * @param numbering who prints the labels, instead of the house's or the template's habit
 */
public record WordOptions(
    Optional<Profile> profile, Optional<Template> template, Optional<Numbering> numbering) {
  /** Each draft in the looks of its own house. */
  public static final WordOptions NONE =
      new WordOptions(Optional.empty(), Optional.empty(), Optional.empty());
}
