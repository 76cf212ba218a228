package org.plenary.parse;

import java.util.Optional;
import org.plenary.language.Concept;
import org.plenary.language.Role;
import org.plenary.language.Term;
import org.plenary.language.Vocabulary;
import org.plenary.lex.LabelCandidate;
import org.plenary.lex.Line;
import org.plenary.model.Label;
import org.plenary.model.Lead;

/** Which part a clause belongs to: by its phrase, its label, its end mark and its neighbours. */
final class ClauseRoles {
  private final Lines lines;
  private final Vocabulary vocabulary;
  private final ClauseTree tree;
  private final String house;
  private final int end;
  private int firstAct;

  ClauseRoles(Lines lines, Vocabulary vocabulary, ClauseTree tree, String house, int end) {
    this.lines = lines;
    this.vocabulary = vocabulary;
    this.tree = tree;
    this.house = house;
    this.end = end;
  }

  /** Tells where the clauses, or those of a section, begin. */
  void begin(int start) {
    firstAct = firstNumber(start);
  }

  /** Where the numbered acts begin; the start when there are none. */
  private int firstNumber(int start) {
    for (int i = start; i < end; i++) {
      boolean first =
          lines
              .words(i)
              .flatMap(Line.Words::label)
              .filter(l -> l.firm() && l.isNumber() && l.first().value() == 1)
              .isPresent();
      if (first) {
        return i;
      }
    }
    return start;
  }

  Role ofCallout(Optional<Vocabulary.Match> match, int index) {
    if (match.isEmpty()) {
      return byLabels(index);
    }
    if (match.get().opensOnly(Role.OPERATIVE)) {
      return Role.OPERATIVE;
    }
    return match.get().opensOnly(Role.PREAMBLE) ? Role.PREAMBLE : byLabels(index);
  }

  /** Letters count reasons, numbers count acts; without labels the part goes on. */
  private Role byLabels(int index) {
    Optional<LabelCandidate> label = lines.words(index + 1).flatMap(Line.Words::label);
    boolean numbers = label.filter(LabelCandidate::isNumber).isPresent();
    return !tree.isPreamble() || numbers ? Role.OPERATIVE : Role.PREAMBLE;
  }

  /** The meaning of a callout in a part; the unknown one when the vocabulary does not have it. */
  Concept concept(Optional<Vocabulary.Match> match, Role role) {
    Concept unknown = role == Role.OPERATIVE ? Concept.UNKNOWN_OPERATIVE : Concept.UNKNOWN_PREAMBLE;
    return match.map(m -> m.concept(role, house)).orElse(unknown);
  }

  /** The phrase that a paragraph or item opens with. */
  Lead lead(Line.Words line) {
    if (line.opening().isEmpty()) {
      return Lead.NONE;
    }
    Role role = tree.isPreamble() ? Role.PREAMBLE : Role.OPERATIVE;
    return new Lead(line.openingLength(), line.opening().get().concept(role, house));
  }

  /**
   * True where counted reasons are over: {@code A.} behind bullets, or {@code 1.} with an act
   * behind {@code (c)}.
   */
  boolean endsReasons(Line.Words line, LabelCandidate label) {
    Nesting nesting = tree.nesting();
    boolean other = nesting.depth() == 1 && !nesting.outermostForm().equals(label.form());
    if (!tree.isPreamble() || !other || label.first().value() != 1 || !label.firm()) {
      return false;
    }
    boolean act =
        label.isNumber() && line.opening().filter(m -> m.mayOpen(Role.OPERATIVE)).isPresent();
    boolean upper = label.in(Label.Kind.UPPER_LETTER).isPresent();
    return (act || upper) && !endsWithColon(nesting.innermost());
  }

  /** A number with no callout above it counts acts, unless its words say that it is a reason. */
  void enterByNumber(Line.Words line, LabelCandidate label) {
    Nesting nesting = tree.nesting();
    Optional<Role> marked = marked(label);
    if (marked.isPresent()) {
      tree.enter(marked.get());
      return;
    }
    if (!tree.isPreamble()) {
      return;
    }
    boolean opensReason = line.opening().filter(m -> m.mayOpen(Role.PREAMBLE)).isPresent();
    boolean onlyReason = line.opening().filter(m -> m.opensOnly(Role.PREAMBLE)).isPresent();
    boolean counted = tree.isEmpty() || nesting.depth() == 1;
    boolean reason = counted && (onlyReason || (opensReason && line.endsWithComma()));
    boolean listInReason =
        tree.hasParagraph() && endsWithColon(tree.paragraph()) && line.opening().isEmpty();
    boolean goesOn = nesting.depth() == 1 && line.opening().isEmpty() && line.endsWithComma();
    boolean top = nesting.isEmpty() || nesting.outermostForm().equals(label.form());
    if (!reason && !listInReason && !goesOn && top) {
      tree.enter(Role.OPERATIVE);
      tree.forgetParagraph();
    }
  }

  /** {@code (PP1)} counts reasons, {@code (OP1)} acts. */
  private Optional<Role> marked(LabelCandidate label) {
    String path = label.first().path();
    int letters = 0;
    while (letters < path.length() && Character.isLetter(path.charAt(letters))) {
      letters++;
    }
    String mark = path.substring(0, letters);
    if (letters == 0) {
      return Optional.empty();
    }
    if (vocabulary.termLength(Term.PREAMBLE_MARK, mark, 0) == letters) {
      return Optional.of(Role.PREAMBLE);
    }
    return vocabulary.termLength(Term.OPERATIVE_MARK, mark, 0) == letters
        ? Optional.of(Role.OPERATIVE)
        : Optional.empty();
  }

  /** A paragraph whose phrase can only open the other part changes the part. */
  void enterByOpening(int index, Line.Words line) {
    Optional<Vocabulary.Match> match = line.opening();
    if (match.isEmpty()) {
      return;
    }
    if (tree.isPreamble()) {
      if (isAct(index, line, match.get())) {
        tree.enter(Role.OPERATIVE);
      }
    } else if (match.get().mayOpen(Role.PREAMBLE) && line.endsWithComma()) {
      tree.enter(Role.PREAMBLE);
    }
  }

  private boolean isAct(int index, Line.Words line, Vocabulary.Match match) {
    boolean finished = line.endsClause() && !line.endsWithColon();
    if (!match.opensOnly(Role.OPERATIVE)) {
      return index >= firstAct && finished && match.mayOpen(Role.OPERATIVE);
    }
    boolean whereas = match.concepts().stream().allMatch(c -> c.id().startsWith("mun."));
    return finished
        || whereas
        || (line.endsWithColon() && hasLabel(index + 1))
        || (index >= firstAct && !line.endsWithComma())
        || (line.endsWithComma() && onlyActsBehind(index));
  }

  /** True when no paragraph behind a line opens as only reasons do. */
  boolean isLastOfReasons(int index) {
    for (int i = index + 1; i < end; i++) {
      boolean reason =
          lines
              .words(i)
              .filter(w -> w.label().isEmpty())
              .flatMap(Line.Words::opening)
              .filter(m -> m.opensOnly(Role.PREAMBLE))
              .isPresent();
      if (reason) {
        return false;
      }
    }
    return true;
  }

  private boolean hasLabel(int index) {
    return index < end && lines.words(index).flatMap(Line.Words::label).isPresent();
  }

  /** {@code просит …,} is an act when nothing but acts without numbers follows. */
  private boolean onlyActsBehind(int index) {
    boolean acts = false;
    for (int i = index + 1; i < end; i++) {
      Line.Words line = lines.words(i).orElse(null);
      if (line == null || line.label().isPresent()) {
        return false;
      }
      if (line.opening().isPresent()) {
        if (!line.opening().get().opensOnly(Role.OPERATIVE)) {
          return false;
        }
        acts = true;
      }
    }
    return acts;
  }

  static boolean endsWithColon(BlockBuilder block) {
    String text = block.text().text();
    int last = org.plenary.source.Blanks.skipBack(text, 0, text.length()) - 1;
    return last >= 0 && (text.charAt(last) == ':' || text.charAt(last) == '：');
  }
}
