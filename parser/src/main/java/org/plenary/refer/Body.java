package org.plenary.refer;

/** Who adopts resolutions and decisions. */
public enum Body {
  PP("ITU-PP"),
  WTDC("ITU-WTDC"),
  WTSA("ITU-WTSA"),
  RA("ITU-R"),
  WRC("ITU-WRC"),
  COUNCIL("ITU-COUNCIL"),
  WCIT("ITU-WCIT"),
  WTPF("ITU-WTPF"),
  WSIS("WSIS"),
  RCC("RCC"),
  GENERAL_ASSEMBLY("A"),
  SECURITY_COUNCIL("S"),
  ECONOMIC_AND_SOCIAL_COUNCIL("E"),
  HUMAN_RIGHTS_COUNCIL("A/HRC"),
  HUMAN_RIGHTS_COMMISSION("E/CN.4"),
  ENVIRONMENT_ASSEMBLY("UNEP/EA"),
  /** A body whose acts have no symbol here, such as the Commission on Narcotic Drugs. */
  OTHER("OTHER"),
  /** The body that speaks: {@code this Conference}. */
  SELF("SELF");

  private final String code;

  Body(String code) {
    this.code = code;
  }

  /** The first element of a target or, for an organ of the United Nations, of a symbol. */
  public String code() {
    return code;
  }

  /** True for a body whose acts are cited by symbol. */
  public boolean isUnitedNations() {
    return compareTo(GENERAL_ASSEMBLY) >= 0 && compareTo(OTHER) <= 0;
  }

  /** True for a conference, an assembly or the Council of ITU. */
  public boolean isItu() {
    return compareTo(WTPF) <= 0;
  }
}
