package org.plenary.lint;

import org.plenary.model.Family;

/** Whose house style a draft is held against. */
public enum Profile {
  ITU,
  UN,
  RCC,
  GENERIC;

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
