package org.plenary.refer;

import java.util.Optional;
import org.plenary.refer.ActNumber.Shape;
import org.plenary.refer.Session.Change;

/**
 * Acts whose number stands before the noun: {@code 第73/89号决议}, {@code 第104号决议（1998年，明尼阿波利斯）},
 * {@code 第101号、第102号和第133号决议}.
 */
final class OrdinalActs implements Production {
  private static final int FARTHEST_NOUN = 80;
  private final Passage passage;
  private final ActList acts;
  private final SessionReader sessions;
  private int listStart = -1;
  private int listEnd = -1;

  OrdinalActs(Passage passage, ActList acts, SessionReader sessions) {
    this.passage = passage;
    this.acts = acts;
    this.sessions = sessions;
  }

  @Override
  public int take(int index) {
    int sector = passage.skip(index, Term.SECTOR);
    if (sector > index && passage.is(sector, Term.ORDINAL)) {
      acts.sawBody(new BodyName(Body.RA, "", index, sector));
      return sector;
    }
    boolean counted = passage.is(index, Term.ORDINAL) || isCounted(index) || isCounted(sector);
    return counted ? ordinal(index) : NOTHING;
  }

  /** {@code 47/22号决议}: the sign before the number has been left out. */
  private boolean isCounted(int index) {
    Optional<ActNumber> number = acts.numbers().read(index);
    if (number.isEmpty()) {
      return false;
    }
    int end = number.get().end();
    if (index > listStart && index < listEnd) {
      return true;
    }
    if (!passage.is(end, Term.ORDINAL_END)) {
      return number.get().shape() == Shape.SPECIAL
          && (acts.isEmpty() || acts.last().nounIndex < 0)
          && nounAfter(end).isPresent();
    }
    int next = passage.skip(end, Term.ORDINAL_END);
    return passage.is(next, Term.ACT) || passage.separators(next) > next;
  }

  private int ordinal(int index) {
    Optional<Element> read = element(index);
    if (read.isEmpty()) {
      return NOTHING;
    }
    Element element = read.get();
    return element.number.isUnitedNations() ? united(index, element) : numbered(index, element);
  }

  private int united(int index, Element element) {
    Optional<Lexicon.Match> noun = nounAfter(element.end);
    ActItem item = item(index, element, noun);
    if (acts.belongsToDocument(index, item.nounIndex)) {
      return item.end;
    }
    int siblings = acts.addUnited(item);
    ActItem last = acts.last();
    int sign = passage.skip(siblings, Term.ORDINAL_END);
    last.end = passage.skip(sign, Term.ACT);
    return acts.suffix(last);
  }

  private int numbered(int index, Element element) {
    Optional<Lexicon.Match> noun = nounOfList(element.end);
    if (noun.isEmpty()) {
      return NOTHING;
    }
    ActItem item = item(index, element, noun);
    item.session = element.session;
    Optional<SessionReader.Found> session =
        element.session.isNone() ? sessions.read(item.end) : Optional.empty();
    session.ifPresent(
        found -> {
          item.session = found.session();
          item.end = found.end();
        });
    dropForeignOwner(item, index);
    boolean dated = datedBefore(item, index);
    boolean named = item.body.body().isItu() || item.number.shape() == Shape.SUFFIXED;
    boolean listed = noun.get().index() > element.end;
    if (item.session.isNone() && !named && !listed && !dated) {
      return NOTHING;
    }
    acts.addNumbered(item);
    return item.end;
  }

  private ActItem item(int index, Element element, Optional<Lexicon.Match> noun) {
    ActKind kind = noun.map(match -> ActKind.valueOf(match.value())).orElse(ActKind.RESOLUTION);
    int nounIndex = noun.map(Lexicon.Match::index).orElse(index);
    ActItem item = new ActItem(element.number, kind, nounIndex, -1 - nounIndex);
    boolean directly = noun.isPresent() && nounIndex == element.end;
    BodyName owner = owner(index, element.number);
    item.body = element.sector ? new BodyName(Body.RA, "", index, index) : owner;
    item.first = owner.isNone() || !standsBefore(owner, index) ? index : owner.first();
    item.end = directly ? noun.get().end() : element.end;
    return item;
  }

  /** The body named before a number; that of a sector has numbers such as {@code 61-3} only. */
  private BodyName owner(int index, ActNumber number) {
    BodyName owner = acts.years().ownerBefore(index, acts.lastBody());
    boolean sector = owner.is(Body.RA) && number.shape() != Shape.SUFFIXED;
    return sector && owner.end() != index ? BodyName.NONE : owner;
  }

  /** Only an abbreviation in brackets or a year may part a body from its number. */
  private boolean standsBefore(BodyName owner, int index) {
    int at = owner.end();
    if (passage.token(at).is('(') && passage.token(at + 2).is(')')) {
      at += 3;
    }
    return at == index || passage.year(at) && passage.skip(at + 1, Term.YEAR) == index;
  }

  /** A body named further ahead is not the owner of a number whose session is another's. */
  private void dropForeignOwner(ActItem item, int index) {
    if (!item.body.isNone()
        && !standsBefore(item.body, index)
        && acts.isOfOthers(item.session, item.body.body())) {
      item.body = BodyName.NONE;
      item.first = index;
    }
  }

  /** {@code 理事会2019年第1396号决议}: the Council's year stands in front. */
  private boolean datedBefore(ActItem item, int index) {
    int year = index - 2;
    boolean dated =
        item.body.is(Body.COUNCIL)
            && item.session.isNone()
            && item.first < index
            && passage.year(year)
            && passage.is(year + 1, Term.YEAR);
    if (dated) {
      item.session = new Session(Change.NONE, "", passage.value(year), "");
    }
    return dated;
  }

  /** {@code 第ITU-R 38-3号}, {@code 第2号（2018年，迪拜，修订版）}. */
  private Optional<Element> element(int index) {
    int at = passage.skip(index, Term.ORDINAL);
    int number = passage.skip(at, Term.SECTOR);
    Optional<ActNumber> read = acts.numbers().read(number);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    int end = passage.skip(read.get().end(), Term.ORDINAL_END);
    boolean plain = !read.get().isUnitedNations() && !passage.is(end, Term.ACT);
    Optional<SessionReader.Found> session = plain ? sessions.read(end) : Optional.empty();
    return Optional.of(
        new Element(
            read.get(),
            number > at,
            session.map(SessionReader.Found::session).orElse(Session.NONE),
            session.map(SessionReader.Found::end).orElse(end)));
  }

  /**
   * The noun behind a number, or behind the list of numbers that it stands in; read once a list.
   */
  private Optional<Lexicon.Match> nounOfList(int end) {
    if (end <= listStart || end > listEnd) {
      listStart = end;
      listEnd = endOfList(end);
    }
    return passage.match(listEnd, Term.ACT);
  }

  private int endOfList(int end) {
    int at = end;
    while (!passage.is(at, Term.ACT)) {
      int next = passage.separators(at);
      Optional<Element> further = next == at ? Optional.empty() : element(next);
      if (further.isEmpty()) {
        return at;
      }
      at = further.get().end;
    }
    return at;
  }

  private Optional<Lexicon.Match> nounAfter(int index) {
    for (int i = index; i < index + FARTHEST_NOUN && i < passage.size(); i++) {
      Optional<Lexicon.Match> noun = passage.match(i, Term.ACT);
      if (noun.isPresent() || passage.token(i).is(';')) {
        return noun;
      }
    }
    return Optional.empty();
  }

  private record Element(ActNumber number, boolean sector, Session session, int end) {}
}
