package org.plenary.refer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.refer.ActNumber.Shape;

/**
 * Resolutions, decisions and recommendations with their numbers (R1 to R6, R9, R17): {@code
 * Резолюции 140 (Пересм. Бухарест, 2022 г.), 172 (Гвадалахара, 2010 г.) Полномочной конференции},
 * {@code resolutions 48/141 of 20 December 1993 and 50/233}, {@code 第49/35 A号决议}.
 *
 * <p>A noun opens a list. Numbers of a shape that nothing else has are taken until the passage
 * ends; plain numbers only where the list stands unbroken. A body named behind a list belongs to
 * all of it.
 */
final class Acts implements Production {
  private static final int LONGEST_TAIL = 12;
  private static final int FARTHEST_NOUN = 80;
  private final Passage passage;
  private final ActNumberReader numbers;
  private final SessionReader sessionReader;
  private final ActSubjects subjects;
  private final ActYears years;
  private final boolean plainNumbers;

  private final List<ActItem> items = new ArrayList<>();
  private ActKind kind = ActKind.RESOLUTION;
  private int nounIndex = -1;
  private int nounEnd = -1;
  private BodyName listBody = BodyName.NONE;
  private BodyName lastBody = BodyName.NONE;
  private int documentEnd = -1;
  private int chain;

  Acts(Passage passage, Sessions sessions, Body home) {
    this.passage = passage;
    this.numbers = new ActNumberReader(passage);
    this.sessionReader = new SessionReader(passage, sessions);
    this.subjects = new ActSubjects(sessions, home);
    this.years = new ActYears(passage);
    this.plainNumbers = !home.isUnitedNations();
  }

  /** A document was named: a number in what follows can be one of its own. */
  void sawDocument(int end) {
    documentEnd = end;
  }

  /** Hands over all that was found, once the passage has been read. */
  void finish(Citations found) {
    for (ActItem item : items) {
      subjects.of(item).ifPresent(subject -> found.add(item.first, item.end, subject));
    }
  }

  @Override
  public int take(int index) {
    Optional<Lexicon.Match> noun = passage.match(index, Term.ACT);
    if (noun.isPresent()) {
      return noun(noun.get());
    }
    Optional<Lexicon.Match> body = passage.match(index, Term.BODY);
    if (body.isPresent()) {
      lastBody = BodyName.of(body.get());
      return body.get().end();
    }
    if (passage.is(index, Term.ORDINAL) || isCounted(index)) {
      return ordinal(index);
    }
    return nounIndex >= 0 ? later(index) : unled(index);
  }

  private int noun(Lexicon.Match match) {
    kind = ActKind.valueOf(match.value());
    boolean contiguous = !items.isEmpty() && separators(last().end) == match.index();
    nounIndex = match.index();
    nounEnd = match.end();
    listBody = bodyBefore(match.index());
    int at = nounEnd;
    Optional<BodyName> after = bodyAt(at);
    if (after.isPresent()) {
      listBody = after.get();
      lastBody = listBody;
      at = listBody.end();
    }
    if (!contiguous) {
      chain++;
    }
    int before = items.size();
    int end = element(at, true);
    if (end == NOTHING) {
      return nounEnd;
    }
    if (items.size() > before) {
      items.get(before).first = listBody.end() == nounIndex ? listBody.first() : nounIndex;
    }
    return end;
  }

  /** The body that stands directly before the noun: {@code Security Council resolution}. */
  private BodyName bodyBefore(int index) {
    if (lastBody.isNone()) {
      return BodyName.NONE;
    }
    boolean possessive = passage.token(lastBody.end()).is('\'') && lastBody.end() + 2 == index;
    return lastBody.end() == index || possessive ? lastBody : BodyName.NONE;
  }

  private Optional<BodyName> bodyAt(int index) {
    int at = passage.skip(index, Term.OF);
    if (passage.is(at, Term.THIS)) {
      int meeting = passage.skip(at, Term.THIS);
      int end = passage.skip(meeting, Term.MEETING);
      return end > meeting
          ? Optional.of(new BodyName(Body.SELF, "", index, end))
          : Optional.empty();
    }
    return passage
        .match(at, Term.BODY)
        .filter(match -> !match.joined() || at > index)
        .map(BodyName::of);
  }

  /** An element that stands directly behind its noun or body. */
  private int element(int index, boolean direct) {
    int at = index;
    boolean sign = passage.is(at, Term.NUMBER);
    at = passage.skip(passage.skip(at, Term.NUMBER), '.');
    Optional<Lexicon.Match> sector = passage.match(at, Term.SECTOR);
    if (sector.isPresent()) {
      at = sector.get().end();
    }
    Optional<ActNumber> draft = numbers.draft(at);
    Optional<ActNumber> number = draft.isPresent() ? draft : numbers.read(at);
    if (number.isEmpty()) {
      return NOTHING;
    }
    ActItem item = new ActItem(number.get(), kind, nounIndex, chain);
    item.body = listBody;
    if (sector.isPresent()) {
      item.body = new BodyName(Body.RA, "", at, at);
      item.first = index;
    }
    if (sign && item.number.shape() == Shape.SESSION) {
      item.body = new BodyName(Body.RCC, "", at, at);
    }
    return number.get().isUnitedNations() ? united(item, direct) : numbered(item, direct);
  }

  private int united(ActItem item, boolean direct) {
    if (belongsToDocument(item.first)
        || !direct && item.number.shape() == Shape.DATED && plain(item)) {
      return item.end;
    }
    addUnited(item);
    ActItem last = item;
    for (Optional<ActNumber> next = numbers.sibling(last.number);
        next.isPresent();
        next = numbers.sibling(last.number)) {
      last = new ActItem(next.get(), kind, item.nounIndex, chain);
      last.body = item.body;
      addUnited(last);
    }
    last.end = passage.skip(last.end, Term.ORDINAL_END);
    return suffix(last);
  }

  private void addUnited(ActItem item) {
    item.year = years.of(item);
    subjects.remember(item, lastBody);
    items.add(item);
  }

  /** A number with a year in brackets that no list of such numbers leads up to. */
  private boolean plain(ActItem item) {
    return items.isEmpty() || last().nounIndex != item.nounIndex;
  }

  /** In {@code E/2020/27, chap. I, sect. C, resolution 59/1} the number counts in the document. */
  private boolean belongsToDocument(int index) {
    if (documentEnd < 0
        || index - documentEnd > LONGEST_TAIL
        || !passage.token(nounIndex - 1).is(',')) {
      return false;
    }
    for (int i = documentEnd; i < nounIndex; i++) {
      if (passage.token(i).is(';')) {
        return false;
      }
    }
    return nounIndex >= documentEnd;
  }

  private int numbered(ActItem item, boolean direct) {
    if (item.kind == ActKind.PROTOCOL) {
      return NOTHING;
    }
    Optional<SessionReader.Found> session = sessionReader.read(item.end);
    if (session.isPresent()) {
      item.session = session.get().session();
      item.end = session.get().end();
    } else if (!ownedOrPlain(item, direct)) {
      return NOTHING;
    }
    if (item.body.is(Body.RCC) && item.session.isNone()) {
      return NOTHING;
    }
    items.add(item);
    return suffix(item);
  }

  /** {@code 1305 Совета (2009 г.)}, {@code 1336 Совета-2011}, {@code 1404}. */
  private boolean ownedOrPlain(ActItem item, boolean direct) {
    Optional<BodyName> owner = bodyAt(item.end);
    if (owner.isPresent() && owner.get().is(Body.COUNCIL)) {
      int end = owner.get().end();
      Optional<SessionReader.Found> session = sessionReader.read(end);
      if (session.isPresent()) {
        item.session = session.get().session();
        end = session.get().end();
      } else if (passage.glued(end, '-') && passage.year(end + 1)) {
        item.session = new Session(Session.Change.NONE, "", passage.value(end + 1), "");
        end += 2;
      }
      item.body = owner.get();
      item.end = end;
      return plainNumbers;
    }
    if (item.body.is(Body.RA)) {
      return true;
    }
    boolean named = !item.body.isNone() && item.body.body().isItu() || owner.isPresent();
    boolean alone = nounIndex == 0 && passage.token(item.end).kind() == Token.Kind.END;
    boolean noun = passage.capital(nounIndex) || alone;
    return plainNumbers
        && direct
        && item.number.shape() == Shape.PLAIN
        && numbers.endsHere(item.end)
        && (named || noun);
  }

  /** The body behind an element, for the element and all of its list that lacks one. */
  private int suffix(ActItem item) {
    int at = item.end;
    Optional<BodyName> body = bodyAt(at);
    if (body.isEmpty() && item.number.isUnitedNations()) {
      int date = years.endOfDate(at);
      body = date == at ? body : bodyAt(date).filter(name -> !name.isNone());
    }
    if (body.isEmpty()) {
      return item.end;
    }
    boolean shared = false;
    for (int i = items.size() - 1; i >= 0 && belongs(items.get(i), item); i--) {
      ActItem earlier = items.get(i);
      shared |= earlier != item && earlier.body.isNone();
      if (earlier.body.isNone()) {
        earlier.body = body.get();
      } else if (earlier != item) {
        break;
      }
    }
    lastBody = body.get().isNone() ? lastBody : body.get();
    if (!shared && item.end <= body.get().first()) {
      item.end = body.get().end();
    }
    return body.get().end();
  }

  private static boolean belongs(ActItem earlier, ActItem item) {
    return earlier.nounIndex == item.nounIndex || earlier.chain == item.chain;
  }

  /** A list that lost its noun at a page break: number and date together can be nothing else. */
  private int unled(int index) {
    Optional<ActNumber> number = plainNumbers ? Optional.empty() : numbers.read(index);
    if (number.isEmpty() || number.get().shape() != Shape.SESSION) {
      return NOTHING;
    }
    ActItem item = new ActItem(number.get(), ActKind.RESOLUTION, index, chain);
    if (!ActSubjects.isDatedRightly(number.get().session(), years.of(item))) {
      return NOTHING;
    }
    addUnited(item);
    return item.end;
  }

  /** A number further on in the list. */
  private int later(int index) {
    boolean unbroken = !items.isEmpty() && separators(last().end) == index;
    Optional<ActNumber> number = numbers.read(index);
    if (number.isEmpty()) {
      return NOTHING;
    }
    boolean united = number.get().isUnitedNations();
    boolean listed = !items.isEmpty() && last().nounIndex == nounIndex;
    boolean ready =
        united && !plainNumbers || listed && (!united || last().number.isUnitedNations());
    boolean strong = sessionReader.read(number.get().end()).filter(this::isStrong).isPresent();
    if (!ready || !united && !strong && !(unbroken && last().session.isNone())) {
      return NOTHING;
    }
    if (unbroken && last().body.is(Body.RCC)) {
      listBody = last().body;
    }
    boolean rightShape = !unbroken || united == last().number.isUnitedNations();
    return rightShape || strong || united ? element(index, unbroken) : NOTHING;
  }

  private boolean isStrong(SessionReader.Found found) {
    Session session = found.session();
    return !session.city().isEmpty()
        || !session.label().isEmpty()
        || session.change() != Session.Change.NONE;
  }

  /** {@code 47/22号决议}: the sign before the number has been left out. */
  private boolean isCounted(int index) {
    Optional<ActNumber> number = numbers.read(index);
    if (number.isEmpty()) {
      return false;
    }
    int end = number.get().end();
    if (!passage.is(end, Term.ORDINAL_END)) {
      return number.get().shape() == Shape.SPECIAL && nounIndex < 0 && nounAfter(end).isPresent();
    }
    int next = passage.skip(end, Term.ORDINAL_END);
    return passage.is(next, Term.ACT) || separators(next) > next;
  }

  /** {@code 第73/89号}, {@code 第104号决议（1998年，明尼阿波利斯）}: the noun comes after. */
  private int ordinal(int index) {
    int at = passage.skip(index, Term.ORDINAL);
    Optional<Lexicon.Match> sector = passage.match(at, Term.SECTOR);
    Optional<ActNumber> number = numbers.read(sector.map(Lexicon.Match::end).orElse(at));
    if (number.isEmpty()) {
      return NOTHING;
    }
    int end = passage.skip(number.get().end(), Term.ORDINAL_END);
    Optional<Lexicon.Match> noun = nounAfter(end);
    boolean directly = noun.isPresent() && noun.get().index() == end;
    if (!number.get().isUnitedNations() && !directly) {
      return NOTHING;
    }
    noun.ifPresent(match -> kind = ActKind.valueOf(match.value()));
    ActItem item =
        new ActItem(number.get(), kind, noun.map(Lexicon.Match::index).orElse(index), chain);
    item.first = index;
    item.end = directly ? noun.get().end() : end;
    item.body =
        sector.isPresent() ? new BodyName(Body.RA, "", at, at) : years.ownerBefore(index, lastBody);
    if (number.get().isUnitedNations()) {
      nounIndex = item.nounIndex;
      return belongsToDocument(index) ? item.end : united(item, true);
    }
    Optional<SessionReader.Found> session = sessionReader.read(item.end);
    session.ifPresent(
        found -> {
          item.session = found.session();
          item.end = found.end();
        });
    boolean named = item.body.body().isItu() || sector.isPresent();
    if (session.isEmpty() && !named) {
      return NOTHING;
    }
    items.add(item);
    return item.end;
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

  private ActItem last() {
    return items.get(items.size() - 1);
  }

  /** The token behind what may part the elements of a list. */
  private int separators(int index) {
    int at = passage.skip(index, ',');
    return passage.skip(at, Term.AND);
  }
}
