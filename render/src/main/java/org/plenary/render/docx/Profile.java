package org.plenary.render.docx;

import java.util.Arrays;
import java.util.Optional;
import org.plenary.model.Family;

/**
 * How a house sets its papers: ITU with callouts on lines of their own and typed labels, the United
 * Nations with a masthead, italic leads and Word's own numbers, RCC with indented paragraphs and a
 * signature in one line.
 */
public enum Profile {
  ITU("itu"),
  UN("un"),
  RCC("rcc"),
  PLAIN("plain");

  private final String code;

  Profile(String code) {
    this.code = code;
  }

  /** Its name on the command line, {@code rcc}. */
  public String code() {
    return code;
  }

  /** The one with that name. */
  public static Optional<Profile> of(String code) {
    return Arrays.stream(values()).filter(profile -> profile.code.equals(code)).findFirst();
  }

  /** That of the house that a draft comes from. */
  static Profile of(Family family) {
    return switch (family) {
      case ITU -> ITU;
      case UN -> UN;
      case RCC -> RCC;
      case MUNICIPAL, GENERIC -> PLAIN;
    };
  }

  /** Who counts when nobody says: the United Nations leave it to Word, the others type. */
  Numbering numbering() {
    return this == UN ? Numbering.AUTOMATIC : Numbering.TYPED;
  }
}
