package org.plenary.refer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.refer.ActNumber.Shape;

/**
 * The acts of a passage while it is being read: {@code Резолюции 140 (…), 172 (…) и 71 (…)
 * Полномочной конференции} are three, whose body is known only at the end.
 */
final class ActList {
  private static final int LONGEST_TAIL = 12;
  private final Passage passage;
  private final Sessions sessions;
  private final ActNumberReader numbers;
  private final ActSubjects subjects;
  private final ActYears years;
  private final boolean plainNumbers;
  private final List<ActItem> items = new ArrayList<>();
  private BodyName lastBody = BodyName.NONE;
  private int documentEnd = -1;

  ActList(Passage passage, Sessions sessions, Body home) {
    this.passage = passage;
    this.sessions = sessions;
    this.numbers = new ActNumberReader(passage);
    this.subjects = new ActSubjects(sessions, home);
    this.years = new ActYears(passage);
    this.plainNumbers = !home.isUnitedNations();
  }

  /** True where a number without session is an act: not in a text of the United Nations. */
  boolean hasPlainNumbers() {
    return plainNumbers;
  }

  /** True when bodies met in that city in that year, but this one did not. */
  boolean isOfOthers(Session session, Body body) {
    List<Body> bodies = sessions.bodies(session);
    return !bodies.isEmpty() && !bodies.contains(body);
  }

  ActNumberReader numbers() {
    return numbers;
  }

  ActYears years() {
    return years;
  }

  /** The body that was named last; {@link BodyName#NONE} before any was. */
  BodyName lastBody() {
    return lastBody;
  }

  void sawBody(BodyName body) {
    lastBody = body.isNone() ? lastBody : body;
  }

  /** A document was named: a number in what follows can be one of its own. */
  void sawDocument(int end) {
    documentEnd = end;
  }

  boolean isEmpty() {
    return items.isEmpty();
  }

  int size() {
    return items.size();
  }

  ActItem get(int index) {
    return items.get(index);
  }

  ActItem last() {
    return items.get(items.size() - 1);
  }

  /** True when only what parts the elements of a list stands between the last one and a token. */
  boolean leadsTo(int index) {
    return !items.isEmpty() && passage.separators(last().end) == index;
  }

  /** Hands over all that was found, once the passage has been read. */
  void finish(Citations found) {
    for (ActItem item : items) {
      subjects.of(item).ifPresent(subject -> found.add(item.first, item.end, subject));
    }
  }

  /** In {@code E/2020/27, chap. I, sect. C, resolution 59/1} the number counts in the document. */
  boolean belongsToDocument(int index, int nounIndex) {
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

  /** Takes a number of the United Nations, and the letters that name further acts. */
  int addUnited(ActItem item) {
    addOne(item);
    ActItem last = item;
    for (Optional<ActNumber> next = numbers.sibling(last.number);
        next.isPresent();
        next = numbers.sibling(last.number)) {
      last = new ActItem(next.get(), item.kind, item.nounIndex, item.chain);
      last.body = item.body;
      addOne(last);
    }
    return last.end;
  }

  void addOne(ActItem item) {
    item.year = years.of(item);
    subjects.remember(item, lastBody);
    items.add(item);
  }

  /** Takes a number of ITU; a session that stands behind the last of a list is that of all. */
  void addNumbered(ActItem item) {
    items.add(item);
    int at = items.size() - 1;
    while (!item.session.isNone() && at > 0 && sharesSession(items.get(at - 1), items.get(at))) {
      at--;
      items.get(at).session = item.session;
    }
  }

  private boolean sharesSession(ActItem before, ActItem item) {
    return before.session.isNone()
        && before.nounIndex == item.nounIndex
        && before.number.shape() == Shape.PLAIN
        && !before.body.is(Body.RA)
        && passage.separators(before.end) == item.first;
  }

  /** The body behind a token: {@code of the Plenipotentiary Conference}. */
  Optional<BodyName> bodyAt(int index) {
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

  /** The conference whose session stands before a noun: {@code WTSA-20 Resolution 97}. */
  Optional<BodyName> sessionBefore(int noun) {
    int label = noun - 3;
    boolean dated = passage.number(noun - 1, 2, 4) && passage.glued(noun - 2, '-');
    return dated
        ? passage
            .match(label, Term.SESSION_LABEL)
            .map(match -> new BodyName(Body.valueOf(match.value()), "", label, noun))
            .or(() -> radio(label, noun))
        : Optional.empty();
  }

  private Optional<BodyName> radio(int label, int noun) {
    return passage
        .match(label, Term.RADIO_SESSION)
        .map(match -> new BodyName(Body.WRC, "", label, noun));
  }

  /** The body behind an element, for the element and all of its list that lacks one. */
  int suffix(ActItem item) {
    int at = item.end;
    Optional<BodyName> body = bodyAt(at);
    if (body.isEmpty() && item.number.isUnitedNations()) {
      int date = years.endOfDate(at);
      body = date == at ? body : bodyAt(date).filter(name -> !name.isNone());
    }
    if (body.isEmpty()) {
      return item.end;
    }
    boolean shared = share(item, body.get());
    sawBody(body.get());
    if (!shared && item.end <= body.get().first()) {
      item.end = body.get().end();
    }
    return body.get().end();
  }

  private boolean share(ActItem item, BodyName body) {
    boolean shared = false;
    for (int i = items.size() - 1; i >= 0 && belongs(items.get(i), item); i--) {
      ActItem earlier = items.get(i);
      shared |= earlier != item && (earlier.body.isNone() || earlier.body.is(body.body()));
      if (earlier.body.isNone()) {
        earlier.body = body;
      } else if (earlier != item) {
        break;
      }
    }
    return shared;
  }

  private static boolean belongs(ActItem earlier, ActItem item) {
    return earlier.nounIndex == item.nounIndex || earlier.chain == item.chain;
  }
}
