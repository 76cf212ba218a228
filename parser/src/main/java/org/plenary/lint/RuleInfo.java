package org.plenary.lint;

import java.util.EnumSet;
import java.util.Set;
import org.plenary.diagnostic.Severity;

/**
 * What is known of a rule before it runs.
 *
 * @param code {@code ALPH-002}; it never changes and is never used again
 * @param severity of most of its findings; a single one may matter less
 * @param profiles whose drafts it is for
 * @param needsSoundStructure true when its findings mean nothing in a draft whose numbering is
 *     wrong
 */
public record RuleInfo(
    String code, Severity severity, Set<Profile> profiles, boolean needsSoundStructure) {
  public RuleInfo {
    profiles = Set.copyOf(profiles);
  }

  /** A rule for all drafts. */
  public static RuleInfo of(String code, Severity severity) {
    return new RuleInfo(code, severity, EnumSet.allOf(Profile.class), false);
  }

  /** The same for the drafts of some houses only. */
  public RuleInfo only(Profile first, Profile... more) {
    return new RuleInfo(code, severity, EnumSet.of(first, more), needsSoundStructure);
  }

  /** The same, kept back while the numbering is wrong. */
  public RuleInfo onSoundStructure() {
    return new RuleInfo(code, severity, profiles, true);
  }

  /** {@code ALPH} of {@code ALPH-002}. */
  public String group() {
    return code.substring(0, code.indexOf('-'));
  }
}
