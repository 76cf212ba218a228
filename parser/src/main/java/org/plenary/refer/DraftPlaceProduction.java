package org.plenary.refer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.language.Concept;
import org.plenary.language.Role;
import org.plenary.refer.Subject.Direction;

/**
 * Places of the same draft (R13): {@code considering e), f) and g) above}, {@code пункт 2 раздела
 * решает, выше}, {@code point 2 du décide ci-dessus}, {@code 以上“做出决议2”}.
 */
final class DraftPlaceProduction implements Production {
  private static final int LONGEST_ADDRESSEE = 9;
  private static final String HOUSE = "itu.";
  private final Passage passage;
  private final Citations found;
  private final Callouts callouts;
  private final PathReader paths;

  DraftPlaceProduction(Passage passage, Citations found, Callouts callouts) {
    this.passage = passage;
    this.found = found;
    this.callouts = callouts;
    this.paths = new PathReader(passage);
  }

  @Override
  public int take(int index) {
    int end = byPoint(index);
    end = end == NOTHING ? byDirection(index) : end;
    return end == NOTHING ? byCallout(index, Direction.ANYWHERE) : end;
  }

  /** The callout first: {@code resolves 2 above}, {@code considering e), f) and g)}. */
  private int byCallout(int index, Direction before) {
    int open = passage.skip(index, Term.QUOTE);
    Optional<Callout> callout = callout(open);
    if (callout.isEmpty()) {
      return NOTHING;
    }
    List<PathReader.Path> list = list(callout.get().end);
    int end = list.isEmpty() ? callout.get().end : list.get(list.size() - 1).end();
    end = open > index ? passage.skip(end, Term.QUOTE_END) : end;
    Tail tail = tail(end);
    Direction direction = before == Direction.ANYWHERE ? tail.direction : before;
    boolean said = direction != Direction.ANYWHERE || tail.own;
    if (tail.foreign || !said && !standsAlone(index, callout.get(), list, end)) {
      return NOTHING;
    }
    if (list.isEmpty()
        && (!said || open == index && before == Direction.ANYWHERE && !tail.direct)) {
      return NOTHING;
    }
    add(index, callout.get(), list, tail.end, direction);
    return tail.end;
  }

  /**
   * True when labels alone make it a reference, without <i>above</i> or <i>of this resolution</i>.
   */
  private boolean standsAlone(int index, Callout callout, List<PathReader.Path> list, int end) {
    if (list.isEmpty() || callout.addressed || passage.opens(index)) {
      return false;
    }
    if (list.get(0).bracketed()) {
      return true;
    }
    boolean operative =
        callout.concepts.stream().anyMatch(c -> isHouse(c) && c.role() == Role.OPERATIVE);
    Token next = passage.token(end);
    boolean counts = next.isWord() && passage.token(end).spaced() && list.size() == 1 && !operative;
    return operative && !counts && !next.is('%') && !next.isNumber();
  }

  /** The point first: {@code пункт 2 раздела решает, выше}, {@code point 2 du décide ci-dessus}. */
  private int byPoint(int index) {
    int point = passage.skip(index, Term.POINT);
    if (point == index) {
      return NOTHING;
    }
    List<PathReader.Path> list = list(point);
    int end = list.isEmpty() ? point : list.get(list.size() - 1).end();
    int section = passage.skip(passage.skip(end, Term.OF), Term.SECTION);
    int open = passage.skip(passage.skip(section, Term.OF), Term.QUOTE);
    Optional<Callout> callout = callout(open);
    if (callout.isPresent()) {
      Tail tail = tail(passage.skip(callout.get().end, Term.QUOTE_END));
      boolean said = section > end || tail.direction != Direction.ANYWHERE || tail.own;
      if (tail.foreign || !said && list.isEmpty()) {
        return NOTHING;
      }
      add(index, callout.get(), list, tail.end, tail.direction);
      return tail.end;
    }
    Tail tail = tail(end);
    if (list.isEmpty() || tail.foreign || tail.direction == Direction.ANYWHERE && !tail.own) {
      return NOTHING;
    }
    add(index, new Callout("", List.of(), false, end), list, tail.end, tail.direction);
    return tail.end;
  }

  /** The direction first: {@code 以上“做出决议2”}. */
  private int byDirection(int index) {
    int above = passage.skip(index, Term.ABOVE);
    if (above > index) {
      return byCallout(above, Direction.ABOVE);
    }
    int below = passage.skip(index, Term.BELOW);
    return below > index ? byCallout(below, Direction.BELOW) : NOTHING;
  }

  private void add(
      int first, Callout callout, List<PathReader.Path> list, int end, Direction direction) {
    if (list.isEmpty()) {
      found.add(
          first, end, new Subject.DraftPlace(callout.text, callout.concepts, List.of(), direction));
      return;
    }
    for (int i = 0; i < list.size(); i++) {
      PathReader.Path path = list.get(i);
      int from = i == 0 ? first : path.first();
      int to =
          i == list.size() - 1
              ? end
              : i == 0 ? Math.max(path.end(), callout.endIfBefore(path)) : path.end();
      found.add(
          from,
          to,
          new Subject.DraftPlace(callout.text, callout.concepts, path.steps(), direction));
    }
  }

  /** The callout at a token, with its addressees as far as they lead to a label. */
  private Optional<Callout> callout(int index) {
    Token token = passage.token(index);
    if (!token.isWord() && token.kind() != Token.Kind.IDEOGRAPH) {
      return Optional.empty();
    }
    return callouts
        .at(token.start())
        .filter(named -> named.concepts().stream().anyMatch(DraftPlaceProduction::isHouse))
        .map(named -> callout(index, named));
  }

  /** Only ITU's callouts are referred to by name; the United Nations number their paragraphs. */
  private static boolean isHouse(Concept concept) {
    return concept.id().startsWith(HOUSE);
  }

  private Callout callout(int index, Callouts.Named named) {
    int end = index;
    while (end < passage.size() && passage.token(end).start() < named.end()) {
      end++;
    }
    int labelled = end;
    while (labelled < end + LONGEST_ADDRESSEE && isAddressee(labelled)) {
      labelled++;
    }
    boolean addressed = labelled > end && paths.read(labelled).isPresent();
    int stop = addressed ? labelled : end;
    return new Callout(passage.raw(index, stop), named.concepts(), addressed, stop);
  }

  private boolean isAddressee(int at) {
    Token token = passage.token(at);
    boolean letter = paths.read(at).filter(PathReader.Path::bracketed).isPresent();
    boolean another = token.isWord() && callouts.at(token.start()).isPresent();
    return !letter && !another && (token.isWord() || token.is('-'));
  }

  private List<PathReader.Path> list(int index) {
    List<PathReader.Path> list = new ArrayList<>();
    Optional<PathReader.Path> path = paths.read(index);
    while (path.isPresent() && list.size() < 30) {
      list.add(path.get());
      int end = path.get().end();
      int next = passage.skip(passage.skip(end, ','), Term.AND);
      next = next == end ? passage.skip(end, Term.TO) : next;
      next = next == end && passage.token(end).is('/') ? end + 1 : next;
      boolean bracketed = path.get().bracketed();
      path =
          next == end
              ? Optional.empty()
              : paths.read(next).filter(p -> !bracketed || p.bracketed());
    }
    return list;
  }

  /** What follows the labels: {@code above}, {@code , выше}, {@code of this Resolution}. */
  private Tail tail(int end) {
    int comma = passage.skip(end, ',');
    if (passage.is(comma, Term.ABOVE)) {
      return new Tail(passage.skip(comma, Term.ABOVE), Direction.ABOVE, false, false, comma == end);
    }
    if (passage.is(comma, Term.BELOW)) {
      return new Tail(passage.skip(comma, Term.BELOW), Direction.BELOW, false, false, comma == end);
    }
    int of = passage.skip(end, Term.OF);
    int own = passage.skip(of, Term.THIS);
    if (of > end && own > of && passage.is(own, Term.ACT)) {
      return new Tail(passage.skip(own, Term.ACT), Direction.ANYWHERE, true, false, true);
    }
    boolean foreign =
        passage.is(of, Term.ACT) && (of > end || passage.capital(of))
            || passage.is(of, Term.INSTRUMENT)
            || passage.is(of, Term.NAMED_TEXT);
    return new Tail(end, Direction.ANYWHERE, false, foreign, false);
  }

  private record Tail(int end, Direction direction, boolean own, boolean foreign, boolean direct) {}

  private record Callout(String text, List<Concept> concepts, boolean addressed, int end) {
    /** Where a point stands before its callout, the first element ends with its own label. */
    int endIfBefore(PathReader.Path path) {
      return end <= path.first() ? path.end() : 0;
    }
  }
}
