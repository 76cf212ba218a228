package org.plenary.refer;

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
  private final Passage passage;
  private final ActList acts;
  private final ActNumberReader numbers;
  private final SessionReader sessionReader;
  private final OrdinalActs ordinals;
  private final ForeignActs foreign;
  private final boolean plainNumbers;

  private ActKind kind = ActKind.RESOLUTION;
  private int nounIndex = -1;
  private BodyName listBody = BodyName.NONE;
  private int chain;

  Acts(Passage passage, Sessions sessions, Body home) {
    this.passage = passage;
    this.acts = new ActList(passage, sessions, home);
    this.numbers = acts.numbers();
    this.sessionReader = new SessionReader(passage, sessions);
    this.ordinals = new OrdinalActs(passage, acts, sessionReader);
    this.foreign = new ForeignActs(passage);
    this.plainNumbers = acts.hasPlainNumbers();
  }

  /** A document was named: a number in what follows can be one of its own. */
  void sawDocument(int end) {
    acts.sawDocument(end);
  }

  /** Hands over all that was found, once the passage has been read. */
  void finish(Citations found) {
    acts.finish(found);
  }

  @Override
  public int take(int index) {
    Optional<Lexicon.Match> noun = passage.match(index, Term.ACT);
    if (noun.isPresent()) {
      return noun(noun.get());
    }
    Optional<Lexicon.Match> body = passage.match(index, Term.BODY);
    if (body.isPresent()) {
      acts.sawBody(BodyName.of(body.get()));
      return body.get().end();
    }
    int ordinal = ordinals.take(index);
    if (ordinal > index) {
      nounIndex = acts.isEmpty() ? nounIndex : acts.last().nounIndex;
      kind = acts.isEmpty() ? kind : acts.last().kind;
      return ordinal;
    }
    return nounIndex >= 0 ? later(index) : unled(index);
  }

  private int noun(Lexicon.Match match) {
    kind = ActKind.valueOf(match.value());
    boolean contiguous = acts.leadsTo(match.index());
    nounIndex = match.index();
    listBody = match.joined() ? BodyName.NONE : bodyBefore(match.index());
    int at = match.end();
    Optional<BodyName> after = acts.bodyAt(at);
    if (after.isPresent()) {
      listBody = after.get();
      acts.sawBody(listBody);
      at = listBody.end();
    }
    if (!contiguous) {
      chain++;
    }
    int before = acts.size();
    int end = element(at, true);
    if (end == NOTHING) {
      return match.end();
    }
    if (acts.size() > before) {
      acts.get(before).first = listBody.end() == nounIndex ? listBody.first() : nounIndex;
    }
    return end;
  }

  /** The body that stands directly before the noun: {@code Security Council resolution}. */
  private BodyName bodyBefore(int index) {
    Optional<BodyName> session = acts.sessionBefore(index);
    if (session.isPresent()) {
      return session.get();
    }
    BodyName last = acts.lastBody();
    if (last.isNone()) {
      return BodyName.NONE;
    }
    boolean possessive = passage.token(last.end()).is('\'') && last.end() + 2 == index;
    return last.end() == index || possessive ? last : BodyName.NONE;
  }

  /** An element that stands directly behind its noun or body. */
  private int element(int index, boolean direct) {
    int at = index;
    boolean sign = passage.is(at, Term.NUMBER);
    at = passage.skip(passage.skip(at, Term.NUMBER), '.');
    int number = passage.skip(at, Term.SECTOR);
    Optional<ActNumber> read = numbers.draft(number).or(() -> numbers.read(number));
    if (read.isEmpty() || read.get().shape() == Shape.PLAIN && isFootnoteCall(number)) {
      return NOTHING;
    }
    ActItem item = new ActItem(read.get(), kind, nounIndex, chain);
    item.body = listBody;
    if (number > at) {
      item.body = new BodyName(Body.RA, "", at, at);
      item.first = index;
    }
    if (sign && item.number.shape() == Shape.SESSION && plainNumbers) {
      item.body = new BodyName(Body.RCC, "", at, at);
      item.first = index;
    }
    return item.number.isUnitedNations() ? united(item, direct) : numbered(item, direct);
  }

  /** In {@code this Resolution1, and} the number is glued to the noun. */
  private boolean isFootnoteCall(int number) {
    return passage.token(number - 1).isWord()
        && passage.is(number - 1, Term.ACT)
        && passage.token(number).isNumber()
        && !passage.token(number).spaced();
  }

  private int united(ActItem item, boolean direct) {
    boolean protocol = item.kind == ActKind.PROTOCOL && !item.body.is(Body.RCC);
    if (protocol
        || acts.belongsToDocument(item.first, nounIndex)
        || !direct && item.number.shape() == Shape.DATED && plain(item)) {
      return item.end;
    }
    acts.addUnited(item);
    ActItem last = acts.last();
    last.end = passage.skip(last.end, Term.ORDINAL_END);
    return acts.suffix(last);
  }

  /** A number with a year in brackets that no list of such numbers leads up to. */
  private boolean plain(ActItem item) {
    return acts.isEmpty() || acts.last().nounIndex != item.nounIndex;
  }

  private int numbered(ActItem item, boolean direct) {
    if (item.kind == ActKind.PROTOCOL) {
      return NOTHING;
    }
    Optional<SessionReader.Found> session = sessionReader.read(item.end);
    if (session.isPresent()) {
      item.session = session.get().session();
      item.end = session.get().end();
    } else if (!owned(item) && (!isPlain(item, direct) || isForeign(item))) {
      return NOTHING;
    }
    if (item.body.is(Body.RCC) && item.session.isNone()) {
      return NOTHING;
    }
    acts.addNumbered(item);
    return acts.suffix(item);
  }

  private boolean isForeign(ActItem item) {
    return item.body.isNone() && foreign.isForeign(nounIndex, item.end);
  }

  /** {@code 1305 Совета (2009 г.)}, {@code 1336 Совета-2011}. */
  private boolean owned(ActItem item) {
    Optional<BodyName> owner = acts.bodyAt(item.end);
    if (!plainNumbers || owner.isEmpty() || !owner.get().is(Body.COUNCIL)) {
      return false;
    }
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
    return true;
  }

  /** A number without session: {@code Council Resolution 1404}, {@code Resolutions 1305 and}. */
  private boolean isPlain(ActItem item, boolean direct) {
    if (item.body.is(Body.RA)) {
      return true;
    }
    boolean named = item.body.body().isItu() || acts.bodyAt(item.end).isPresent();
    boolean alone = nounIndex == 0 && passage.token(item.end).kind() == Token.Kind.END;
    boolean noun = passage.capital(nounIndex) || alone;
    return plainNumbers
        && direct
        && item.number.shape() == Shape.PLAIN
        && numbers.endsHere(item.end)
        && (named || noun || leadsToSession(item.end));
  }

  /** In {@code القرارات 139 و200 و203 (المراجعة في بوخارست، 2022)} one session is that of all. */
  private boolean leadsToSession(int end) {
    int at = end;
    for (int next = passage.separators(at);
        next > at && passage.number(next, 1, 4);
        next = passage.separators(at)) {
      at = next + 1;
    }
    return at > end && sessionReader.read(at).isPresent();
  }

  /** A list that lost its noun at a page break: number and date together can be nothing else. */
  private int unled(int index) {
    Optional<ActNumber> number = plainNumbers ? Optional.empty() : numbers.read(index);
    if (number.isEmpty() || number.get().shape() != Shape.SESSION) {
      return NOTHING;
    }
    ActItem item = new ActItem(number.get(), ActKind.RESOLUTION, index, chain);
    if (!ActSubjects.isDatedRightly(number.get().session(), acts.years().of(item))) {
      return NOTHING;
    }
    acts.addOne(item);
    return item.end;
  }

  /** A number further on in the list. */
  private int later(int index) {
    boolean unbroken = acts.leadsTo(index);
    int at = unbroken ? passage.skip(passage.skip(index, Term.NUMBER), '.') : index;
    Optional<ActNumber> number = numbers.read(unbroken ? passage.skip(at, Term.SECTOR) : at);
    if (number.isEmpty()) {
      return NOTHING;
    }
    boolean united = number.get().isUnitedNations();
    boolean listed = !acts.isEmpty() && acts.last().nounIndex == nounIndex;
    boolean ready =
        united && !plainNumbers || listed && (!united || acts.last().number.isUnitedNations());
    boolean strong = sessionReader.read(number.get().end()).filter(this::isStrong).isPresent();
    boolean led = unbroken && (acts.last().session.isNone() || isCouncils(number.get()));
    if (!ready || !united && !strong && !led) {
      return NOTHING;
    }
    boolean suffixed = number.get().shape() == Shape.SUFFIXED;
    if (unbroken && acts.last().body.is(suffixed ? Body.RA : Body.RCC)) {
      listBody = acts.last().body;
    }
    boolean rightShape = !unbroken || united == acts.last().number.isUnitedNations();
    return rightShape || strong || united ? element(index, unbroken) : NOTHING;
  }

  /** The last of {@code Resolutions 1372 (Modified 2019) and 1379 of the Council}. */
  private boolean isCouncils(ActNumber number) {
    return number.shape() == Shape.PLAIN
        && acts.bodyAt(number.end()).filter(name -> name.is(Body.COUNCIL)).isPresent();
  }

  private boolean isStrong(SessionReader.Found found) {
    Session session = found.session();
    return !session.city().isEmpty()
        || !session.label().isEmpty()
        || session.change() != Session.Change.NONE;
  }
}
