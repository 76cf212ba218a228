package org.plenary.refer;

import java.util.Optional;
import org.plenary.language.LookAlikes;
import org.plenary.refer.Session.Change;

/**
 * Reads the session in brackets behind the number of an act: {@code (Rev. Dubai, 2018)}, {@code
 * （2018年，迪拜，修订版）}, {@code (C-1985, last amended C19)}, {@code (Rev.WRC-12)}.
 */
final class SessionReader {
  private static final int LONGEST = 18;
  private final Passage passage;
  private final Sessions sessions;

  SessionReader(Passage passage, Sessions sessions) {
    this.passage = passage;
    this.sessions = sessions;
  }

  /** The session whose bracket opens at a token. */
  Optional<Found> read(int index) {
    if (!passage.token(index).is('(')) {
      return Optional.empty();
    }
    int close = index + 1;
    while (close < index + LONGEST && !passage.token(close).is(')')) {
      close++;
    }
    return passage.token(close).is(')') ? inside(index + 1, close) : Optional.empty();
  }

  private Optional<Found> inside(int from, int close) {
    Change change = Change.NONE;
    int at = from;
    if (passage.is(at, Term.REVISED)) {
      change = Change.REVISED;
      at = passage.skip(at, Term.REVISED);
    } else if (passage.is(at, Term.MODIFIED)) {
      change = Change.MODIFIED;
      at = passage.skip(at, Term.MODIFIED);
    }
    at = passage.skip(passage.skip(at, '.'), Term.IN_YEAR);
    Optional<Session> session = radio(change, at, close);
    session = session.isPresent() ? session : labelled(change, at, close);
    session = session.isPresent() ? session : council(at, close);
    session = session.isPresent() ? session : yearFirst(change, at, close);
    session = session.isPresent() ? session : cityFirst(change, at, close);
    return session.map(found -> new Found(found, close + 1));
  }

  // WRC-07; Rev.WRC-12; WRC-19，修订版
  private Optional<Session> radio(Change change, int at, int close) {
    Optional<Lexicon.Match> label = passage.match(at, Term.RADIO_SESSION);
    if (label.isEmpty() || !passage.token(label.get().end()).is('-')) {
      return Optional.empty();
    }
    int number = label.get().end() + 1;
    if (!passage.number(number, 2, 4)) {
      return Optional.empty();
    }
    String name = label.get().value() + "-" + passage.token(number).fold();
    return behind(change, number + 1, close)
        .map(said -> new Session(said, "", fullYear(number), name));
  }

  // PP-22; Пересм. ПК-22; PP-22，修订版
  private Optional<Session> labelled(Change change, int at, int close) {
    Optional<Lexicon.Match> label = passage.match(at, Term.SESSION_LABEL);
    int number = label.map(match -> passage.skip(match.end(), '-')).orElse(at);
    if (number == at || !passage.number(number, 2, 4)) {
      return Optional.empty();
    }
    Body body = Body.valueOf(label.get().value());
    return sessions
        .named(body, body + "-" + passage.token(number).fold())
        .flatMap(
            meeting ->
                behind(change, number + 1, close)
                    .map(said -> session(said, meeting.city(), meeting.year())));
  }

  /** What is said of the text up to the bracket: what stood in front, or {@code ，修订版}. */
  private Optional<Change> behind(Change before, int end, int close) {
    if (end == close) {
      return Optional.of(before);
    }
    int after = passage.skip(end, ',');
    boolean revised = passage.is(after, Term.REVISED);
    return revised && passage.skip(after, Term.REVISED) == close
        ? Optional.of(Change.REVISED)
        : Optional.empty();
  }

  // C19; C-1985; C-1985, last amended C19
  private Optional<Session> council(int at, int close) {
    int end = councilYear(at);
    if (end == at) {
      return Optional.empty();
    }
    if (end == close) {
      return Optional.of(new Session(Change.NONE, "", fullYear(end - 1), ""));
    }
    int amended = passage.skip(passage.skip(end, ','), Term.LAST_AMENDED);
    int last = councilYear(amended);
    return last == close && last > amended
        ? Optional.of(new Session(Change.MODIFIED, "", fullYear(last - 1), ""))
        : Optional.empty();
  }

  private int councilYear(int at) {
    boolean c = passage.token(at).isWord() && LookAlikes.latin(passage.raw(at)).equals("C");
    int number = passage.skip(at + 1, '-');
    return c && passage.number(number, 2, 4) ? number + 1 : at;
  }

  // 2018年，迪拜，修订版; 2023年修改; 2023年，修正版; Modified 2019, corrected 2020
  private Optional<Session> yearFirst(Change said, int at, int close) {
    if (!passage.year(at)) {
      return Optional.empty();
    }
    int comma = passage.skip(at + 1, Term.YEAR);
    int modified = passage.skip(comma, ',');
    if (said == Change.MODIFIED
        || passage.is(modified, Term.MODIFIED) && passage.skip(modified, Term.MODIFIED) == close) {
      return Optional.of(session(Change.MODIFIED, "", passage.value(at)));
    }
    if (!passage.token(comma).is(',')) {
      return Optional.empty();
    }
    int second = comma + 1;
    while (second < close && !passage.token(second).is(',')) {
      second++;
    }
    Change change = Change.NONE;
    if (second < close) {
      if (!passage.is(second + 1, Term.REVISED)
          || passage.skip(second + 1, Term.REVISED) != close) {
        return Optional.empty();
      }
      change = Change.REVISED;
    }
    return second > comma + 1
        ? Optional.of(session(change, passage.raw(comma + 1, second), passage.value(at)))
        : Optional.empty();
  }

  // Dubai, 2018; Дубай, 2018 г.; 2023 г.
  private Optional<Session> cityFirst(Change change, int at, int close) {
    int year = at;
    while (year < close && !passage.token(year).isNumber()) {
      if (passage.token(year).is(';') || passage.token(year).is('(')) {
        return Optional.empty();
      }
      year++;
    }
    if (!passage.year(year) || passage.skip(passage.skip(year + 1, Term.YEAR), '.') != close) {
      return Optional.empty();
    }
    int end = passage.token(year - 1).is(',') ? year - 1 : year;
    String city = end > at ? passage.raw(at, end) : "";
    return Optional.of(session(change, city, passage.value(year)));
  }

  private Session session(Change change, String city, int year) {
    return new Session(change, city.isEmpty() ? "" : sessions.english(city), year, "");
  }

  private int fullYear(int number) {
    int value = passage.value(number);
    return value > 99 ? value : value > 50 ? 1900 + value : 2000 + value;
  }

  /** A session and the token behind its bracket. */
  record Found(Session session, int end) {}
}
