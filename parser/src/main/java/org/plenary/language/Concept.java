package org.plenary.language;

/**
 * What a callout means, whatever the language: {@code itu.resolves} is <i>resolves</i>,
 * <i>решает</i> and <i>décide</i>.
 *
 * @param id the stable name; empty for a phrase that the vocabulary does not have
 * @param role the part it opens
 * @param addressed true when somebody is asked to act: <i>instructs the Director</i>
 */
public record Concept(String id, Role role, boolean addressed) {
  /** A callout of the preamble that the vocabulary does not have. */
  public static final Concept UNKNOWN_PREAMBLE = new Concept("", Role.PREAMBLE, false);

  /** A callout of the operative part that the vocabulary does not have. */
  public static final Concept UNKNOWN_OPERATIVE = new Concept("", Role.OPERATIVE, false);

  public boolean isKnown() {
    return !id.isEmpty();
  }

  // by hand: what the compiler makes for records takes longer to start than a draft to be read
  @Override
  public boolean equals(Object other) {
    return other instanceof Concept concept
        && role == concept.role
        && addressed == concept.addressed
        && id.equals(concept.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
