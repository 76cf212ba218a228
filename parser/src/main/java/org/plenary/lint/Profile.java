package org.plenary.lint;

import java.util.Locale;
import org.plenary.model.Family;

/** Whose house style a draft is held against. */
public enum Profile {
  ITU,
  UN,
  RCC,
  GENERIC;

  /** Its name where people set it, {@code itu}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The profile of a family of documents. */
  public static Profile of(Family family) {
    return switch (family) {
      case ITU -> ITU;
      case UN -> UN;
      case RCC -> RCC;
      case MUNICIPAL, GENERIC -> GENERIC;
    };
  }
}
