package org.plenary.lint.suppress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.source.SourceComment;

/**
 * One thing said to this program: {@code ignore NUM-001, PUN -- agreed upon}.
 *
 * @param codes the rules it names, as typed
 * @param reason why, as typed behind {@code --}; empty when nothing is said
 */
record Directive(Kind kind, List<CodePattern> codes, String reason) {
  private static final String REASON = "--";

  /** What is to be done. */
  enum Kind {
    /** Not in this paragraph. */
    IGNORE("ignore"),
    /** Not from here on. */
    OFF("off"),
    /** From here on again. */
    ON("on");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    private static Optional<Kind> of(String word) {
      for (Kind kind : values()) {
        if (kind.word.equals(word)) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }
  }

  Directive {
    codes = List.copyOf(codes);
  }

  /** The word that a directive begins with, whether it is known or not. */
  static String verb(SourceComment comment) {
    return comment.directive().split("\\s+", 2)[0];
  }

  /** What a comment says; nothing when its first word is not known. */
  static Optional<Directive> of(SourceComment comment) {
    return Kind.of(verb(comment)).map(kind -> of(kind, comment.directive()));
  }

  private static Directive of(Kind kind, String said) {
    int dashes = said.indexOf(REASON);
    String head = dashes < 0 ? said : said.substring(0, dashes);
    String reason = dashes < 0 ? "" : said.substring(dashes + REASON.length()).strip();
    List<CodePattern> codes = new ArrayList<>();
    for (String word : head.substring(kind.word.length()).split("[\\s,]+")) {
      if (!word.isEmpty()) {
        codes.add(new CodePattern(word));
      }
    }
    return new Directive(kind, codes, reason);
  }
}
