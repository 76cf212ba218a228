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
  private static final int LONGEST_ADDRESSEE = 24;
  private static final int LONG_ADDRESSEE = 9;
  private static final int LONGEST_ADDRESSEE_IN_CHARACTERS = 24;
  private static final int LONGEST_LIST = 30;
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
    end = end == NOTHING ? byOwner(index) : end;
    return end == NOTHING ? byCallout(index, index, Direction.ANYWHERE) : end;
  }

  /** The callout first: {@code resolves 2 above}, {@code considering e), f) and g)}. */
  private int byCallout(int first, int index, Direction before) {
    int open = passage.skip(index, Term.QUOTE);
    Optional<Callout> callout = callout(open);
    if (callout.isEmpty()) {
      return NOTHING;
    }
    boolean quoted = open > index;
    int labels = quoted ? afterQuotes(callout.get().end) : callout.get().end;
    List<PathReader.Path> list = list(labels);
    int end = list.isEmpty() ? callout.get().end : list.get(list.size() - 1).end();
    end = quoted ? passage.skip(passage.skip(end, Term.QUOTE_END), Term.QUOTE_END) : end;
    Tail tail = tail(end);
    Direction direction = before == Direction.ANYWHERE ? tail.direction : before;
    boolean said = direction != Direction.ANYWHERE;
    if (tail.foreign || !said && !standsAlone(index, callout.get(), list, end)) {
      return NOTHING;
    }
    boolean pointed = quoted || before != Direction.ANYWHERE || tail.direct;
    if (list.isEmpty() && (!said || !pointed)) {
      return NOTHING;
    }
    add(first, callout.get(), list, tail.end, direction);
    return tail.end;
  }

  /** The label behind a callout may stand in its quotation or outside, with signs of its own. */
  private int afterQuotes(int index) {
    int closed = passage.skip(index, Term.QUOTE_END);
    int open = passage.skip(closed, Term.QUOTE);
    return paths.read(open).isPresent() ? open : index;
  }

  /**
   * True when labels alone make it a reference, without <i>above</i> or <i>of this resolution</i>.
   */
  private boolean standsAlone(int index, Callout callout, List<PathReader.Path> list, int end) {
    if (list.isEmpty() || passage.opens(index)) {
      return false;
    }
    if (list.get(0).bracketed()) {
      return !callout.addressed || passage.is(index - 1, Term.LEAD_IN);
    }
    Token next = passage.token(end);
    if (next.is('%') || next.isNumber() || passage.is(end, Term.COUNTER)) {
      return false;
    }
    boolean led = passage.is(index - 1, Term.LEAD_IN);
    boolean word = next.isWord() && next.spaced() && !passage.is(end, Term.AND);
    boolean goesOn = word && list.size() == 1;
    boolean unmistakable = !goesOn || callout.isLong();
    return callout.isOperative() && (callout.addressed ? led && unmistakable : led || !goesOn);
  }

  /** The point first: {@code пункт 2 раздела решает, выше}, {@code point 2 du décide ci-dessus}. */
  private int byPoint(int index) {
    int noun = passage.skip(index, Term.POINT);
    int point = noun == index ? index : passage.skip(noun, '.');
    if (point == index) {
      return NOTHING;
    }
    List<PathReader.Path> list = nested(list(point));
    int end = list.isEmpty() ? point : list.get(list.size() - 1).end();
    int section = passage.skip(passage.skip(end, Term.OF), Term.SECTION);
    int open = passage.skip(passage.skip(section, Term.OF), Term.QUOTE);
    Optional<Callout> callout = callout(open);
    if (callout.isPresent()) {
      Callout named = withAddressee(callout.get());
      Tail tail = tail(passage.skip(named.end, Term.QUOTE_END));
      boolean said = section > end || tail.direction != Direction.ANYWHERE;
      if (tail.foreign || !said && list.isEmpty()) {
        return NOTHING;
      }
      add(index, named, list, tail.end, tail.direction);
      return tail.end;
    }
    Tail tail = tail(end);
    if (list.isEmpty() || tail.foreign || tail.direction == Direction.ANYWHERE) {
      return NOTHING;
    }
    add(index, Callout.none(end), list, tail.end, tail.direction);
    return tail.end;
  }

  /** The inner label first: {@code подпункте ii) пункта 2}. */
  private List<PathReader.Path> nested(List<PathReader.Path> list) {
    if (list.size() != 1) {
      return list;
    }
    PathReader.Path inner = list.get(0);
    int of = passage.skip(inner.end(), Term.OF);
    int point = passage.skip(of, Term.POINT);
    Optional<PathReader.Path> outer = point > of ? paths.read(point) : Optional.empty();
    return outer.map(path -> List.of(path.with(inner))).orElse(list);
  }

  /** The direction first: {@code 以上“做出决议2”}, {@code 上文第2段}. */
  private int byDirection(int index) {
    int above = passage.skip(index, Term.ABOVE_FIRST);
    int below = passage.skip(index, Term.BELOW_FIRST);
    int at = Math.max(above, below);
    if (at == index) {
      return NOTHING;
    }
    Direction direction = above > index ? Direction.ABOVE : Direction.BELOW;
    int end = byCallout(index, at, direction);
    return end == NOTHING ? counted(index, at, direction) : end;
  }

  // 第2段
  private int counted(int first, int index, Direction direction) {
    int number = passage.skip(index, Term.ORDINAL);
    List<PathReader.Path> list = number == index ? List.of() : list(number);
    int end = list.isEmpty() ? number : list.get(list.size() - 1).end();
    if (list.isEmpty() || !passage.is(end, Term.POINT)) {
      return NOTHING;
    }
    int stop = passage.skip(end, Term.POINT);
    add(first, Callout.none(first), list, stop, direction);
    return stop;
  }

  /** The document first: {@code 本决议“做出决议2”}. */
  private int byOwner(int index) {
    int noun = passage.skip(index, Term.THIS);
    int callout = noun > index ? passage.skip(noun, Term.ACT) : noun;
    boolean owner = callout > noun && passage.token(noun).kind() == Token.Kind.IDEOGRAPH;
    return owner ? byCallout(index, callout, Direction.HERE) : NOTHING;
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
    int most = passage.token(index).isWord() ? LONGEST_ADDRESSEE : LONGEST_ADDRESSEE_IN_CHARACTERS;
    int labelled = end;
    while (labelled < end + most && isAddressee(labelled) && !endsAddressee(end, labelled, named)) {
      labelled++;
    }
    boolean pointed = paths.read(labelled).isPresent() || isDirected(end, labelled);
    boolean addressed = labelled > end && pointed;
    int stop = addressed ? labelled : end;
    List<Concept> concepts =
        named.concepts().stream().filter(DraftPlaceProduction::isHouse).toList();
    return new Callout(passage.raw(index, stop), concepts, addressed, index, stop);
  }

  /** No addressee holds <i>above</i>, or a point: {@code in accordance with paragraph 1 above}. */
  private boolean endsAddressee(int callout, int at, Callouts.Named named) {
    boolean first = at == callout && isOperative(named.concepts());
    return passage.is(at, Term.ABOVE)
        || passage.is(at, Term.BELOW)
        || passage.is(at, Term.POINT) && !first;
  }

  private static boolean isOperative(List<Concept> concepts) {
    return concepts.stream().anyMatch(c -> c.role() == Role.OPERATIVE);
  }

  /** Only a long addressee is named as a whole: {@code invites … to complete … above}. */
  private boolean isDirected(int callout, int at) {
    return at >= callout + LONG_ADDRESSEE
        && (passage.is(at, Term.ABOVE) || passage.is(at, Term.BELOW));
  }

  /** Words, also with a year in them: {@code the 2027 world radiocommunication conference}. */
  private boolean isAddressee(int at) {
    Token token = passage.token(at);
    if (passage.year(at)) {
      return passage.token(at + 1).isWord();
    }
    boolean letter = paths.read(at).filter(PathReader.Path::bracketed).isPresent();
    boolean another = token.isWord() && callouts.at(token.start()).isPresent();
    boolean word = token.isWord() || token.kind() == Token.Kind.IDEOGRAPH;
    return !letter && !another && (word || token.is('-'));
  }

  /** Behind a point the addressee ends where the sentence or its tail does. */
  private Callout withAddressee(Callout callout) {
    int first = passage.skip(callout.end, Term.DETERMINER);
    int at = first;
    while (at < callout.end + LONGEST_ADDRESSEE && isAddressee(at) && !isTail(at)) {
      at++;
    }
    Token next = passage.token(at);
    boolean ends = isTail(at) || !next.isWord() && !next.isNumber();
    boolean sound = at > first && passage.named(first) && ends;
    return sound && !callout.addressed
        ? new Callout(passage.raw(callout.first, at), callout.concepts, true, callout.first, at)
        : callout;
  }

  private boolean isTail(int at) {
    return passage.is(at, Term.ABOVE)
        || passage.is(at, Term.BELOW)
        || passage.is(at, Term.THIS)
        || passage.is(passage.skip(at, Term.OF), Term.THIS);
  }

  private List<PathReader.Path> list(int index) {
    List<PathReader.Path> list = new ArrayList<>();
    Optional<PathReader.Path> path = paths.read(index);
    while (path.isPresent() && list.size() < LONGEST_LIST) {
      list.add(list.isEmpty() ? path.get() : path.get().beside(list.get(list.size() - 1)));
      int end = path.get().end();
      int next = passage.separators(end);
      next = next == end ? passage.skip(end, Term.TO) : next;
      next = next == end && passage.token(end).is('/') ? end + 1 : next;
      boolean bracketed = path.get().bracketed();
      path =
          next == end
              ? paths.readJoined(next)
              : paths.read(next).filter(p -> !bracketed || p.bracketed() || isListed(list, p));
    }
    return list;
  }

  /** In {@code resolves 8a), 8b), 19 or 20} the numbers go on, before {@code 25 countries} not. */
  private boolean isListed(List<PathReader.Path> list, PathReader.Path next) {
    boolean numbers = Character.isDigit(list.get(0).steps().get(0).charAt(0));
    return numbers && paths.ends(next.end()) && !passage.token(next.end()).is('%');
  }

  /** What follows the labels: {@code above}, {@code , выше}, {@code of this Resolution}. */
  private Tail tail(int end) {
    int comma = passage.skip(end, ',');
    if (passage.is(comma, Term.ABOVE)) {
      return new Tail(passage.skip(comma, Term.ABOVE), Direction.ABOVE, false, comma == end);
    }
    if (passage.is(comma, Term.BELOW)) {
      return new Tail(passage.skip(comma, Term.BELOW), Direction.BELOW, false, comma == end);
    }
    int of = passage.skip(end, Term.OF);
    int own = passage.skip(of, Term.THIS);
    if (own > of && passage.is(own, Term.ACT)) {
      return new Tail(passage.skip(own, Term.ACT), Direction.HERE, false, false);
    }
    boolean foreign =
        passage.is(of, Term.ACT) && (of > end || passage.capital(of))
            || passage.is(of, Term.INSTRUMENT)
            || passage.is(of, Term.NAMED_TEXT);
    return new Tail(end, Direction.ANYWHERE, foreign, false);
  }

  private record Tail(int end, Direction direction, boolean foreign, boolean direct) {}

  private record Callout(
      String text, List<Concept> concepts, boolean addressed, int first, int end) {
    /** Only a label is named. */
    static Callout none(int end) {
      return new Callout("", List.of(), false, end, end);
    }

    boolean isLong() {
      return end - first > LONG_ADDRESSEE;
    }

    boolean isOperative() {
      return DraftPlaceProduction.isOperative(concepts);
    }

    /** Where a point stands before its callout, the first element ends with its own label. */
    int endIfBefore(PathReader.Path path) {
      return end <= path.first() ? path.end() : 0;
    }
  }
}
