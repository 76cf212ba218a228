package org.plenary.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.language.Role;
import org.plenary.language.Term;
import org.plenary.language.Vocabulary;
import org.plenary.lex.Line;
import org.plenary.lex.LineLexer;
import org.plenary.source.Prose;

/**
 * Takes apart a resolution that was written as one sentence: {@code Конгресс, учитывая, что почта
 * опаздывает, просит все страны-члены …} becomes organ, reason and act.
 */
final class RunningClauses {
  private final LineLexer lexer;
  private final Vocabulary vocabulary;

  RunningClauses(LineLexer lexer, Vocabulary vocabulary) {
    this.lexer = lexer;
    this.vocabulary = vocabulary;
  }

  /** The lines with such sentences taken apart. */
  List<Line> split(List<Line> lines) {
    List<Line> out = new ArrayList<>(lines.size());
    for (Line line : lines) {
      if (line instanceof Line.Words words && words.label().isEmpty()) {
        out.addAll(split(words));
      } else {
        out.add(line);
      }
    }
    return out;
  }

  private List<Line> split(Line.Words line) {
    List<Integer> cuts = cuts(line.folded().text(), line.endsWithComma());
    if (cuts.isEmpty()) {
      return List.of(line);
    }
    List<Line> pieces = new ArrayList<>();
    int from = 0;
    for (int cut : cuts) {
      int to = line.folded().origin(cut);
      pieces.add(piece(line, from, to));
      from = to;
    }
    pieces.add(piece(line, from, line.prose().length()));
    return pieces;
  }

  private Line piece(Line.Words line, int from, int to) {
    Prose prose = line.prose().slice(from, to).trim();
    return lexer.part(line, prose);
  }

  /**
   * Behind the organ's comma and before each act; none when the sentence has not both, but {@code
   * The Board, having considered the report,} has its acts on other lines.
   */
  private List<Integer> cuts(String folded, boolean comma) {
    int organ = vocabulary.termLength(Term.ORGAN, folded, 0);
    int first = organ == 0 ? -1 : folded.indexOf(',', organ);
    if (first < 0 || folded.substring(organ, first).indexOf('.') >= 0) {
      return List.of();
    }
    int reason = skipBlank(folded, first + 1);
    boolean opens =
        reason < folded.length()
            && vocabulary.callout(folded, reason).filter(m -> m.mayOpen(Role.PREAMBLE)).isPresent();
    if (!opens) {
      return List.of();
    }
    List<Integer> cuts = new ArrayList<>(List.of(reason));
    for (int i = folded.indexOf(',', reason); i >= 0; i = folded.indexOf(',', i + 1)) {
      int at = skipBlank(folded, i + 1);
      Optional<Vocabulary.Match> match =
          at < folded.length() ? vocabulary.callout(folded, at) : Optional.empty();
      if (match.filter(m -> m.opensOnly(Role.OPERATIVE)).isPresent()) {
        cuts.add(at);
      }
    }
    return cuts.size() > 1 || comma ? cuts : List.of();
  }

  private static int skipBlank(String s, int from) {
    int at = from;
    while (at < s.length() && s.charAt(at) == ' ') {
      at++;
    }
    return at;
  }
}
