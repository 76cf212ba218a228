package org.plenary.refer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.refer.ActNumber.Shape;

/** Decides whose number it is, and writes it canonically. */
final class ActSubjects {
  private static final int FIRST_SESSION_WITH_SLASH = 30;
  private static final int LAST_SESSION = 150;
  private static final int LAST_OLD_YEAR = 1976;

  /** Up to here a number without a date that follows the Human Rights Council's name is its own. */
  private static final int LAST_UNDATED = 58;

  /** The Economic and Social Council takes some 70 resolutions and 300 decisions a year. */
  private static final int LAST_OF_A_YEAR = 400;

  /** The Human Rights Council counts its decisions from here, the General Assembly from 401. */
  private static final int FIRST_RIGHTS_DECISION = 101;

  private static final int LAST_RIGHTS_DECISION = 199;

  /** From the sixteenth session on, the General Assembly's numbers were higher than this. */
  private static final int LAST_EARLY_NUMBER = 1500;

  private static final int FIRST_LATE_SESSION = 16;
  private static final int LAST_ROMAN_SESSION = 30;

  private static final int LAST_RADIO_NUMBER = 999;
  private static final int FIRST_COUNCIL_RESOLUTION = 400;
  private static final int FIRST_COUNCIL_DECISION = 50;
  private static final Map<Body, String> ORGANS =
      Map.of(
          Body.GENERAL_ASSEMBLY, "UN-GA",
          Body.SECURITY_COUNCIL, "UN-SC",
          Body.ECONOMIC_AND_SOCIAL_COUNCIL, "UN-ECOSOC",
          Body.HUMAN_RIGHTS_COUNCIL, "UN-HRC",
          Body.HUMAN_RIGHTS_COMMISSION, "UN-CHR",
          Body.ENVIRONMENT_ASSEMBLY, "UNEA");

  private final Sessions sessions;
  private final Body home;
  private final Map<ActItem, BodyName> nearest = new HashMap<>();

  ActSubjects(Sessions sessions, Body home) {
    this.sessions = sessions;
    this.home = home;
  }

  /** Notes which body was named last before an item that may turn out to have none of its own. */
  void remember(ActItem item, BodyName lastBody) {
    nearest.put(item, lastBody);
  }

  Optional<Subject> of(ActItem item) {
    if (item.body.is(Body.RCC)) {
      return Optional.of(act(item, Body.RCC));
    }
    if (item.number.isUnitedNations()
        && !(item.number.shape() == Shape.DATED
            && item.body.is(Body.COUNCIL)
            && !home.isUnitedNations())) {
      return united(item);
    }
    return isBeyondRadio(item) ? Optional.empty() : Optional.of(numbered(item));
  }

  /** The numbers of the radio conferences have three digits: another's is not theirs. */
  private boolean isBeyondRadio(ActItem item) {
    return home == Body.WRC
        && item.body.isNone()
        && item.session.isNone()
        && item.number.shape() == Shape.PLAIN
        && item.number.value() > LAST_RADIO_NUMBER;
  }

  private Subject act(ActItem item, Body body) {
    return new Subject.Act(
        body,
        !item.body.isNone() || item.body.end() >= 0,
        item.kind,
        item.number.text(),
        item.session);
  }

  private Subject numbered(ActItem item) {
    if (item.number.shape() == Shape.DATED) {
      int bracket = item.number.text().indexOf('(');
      int year = Integer.parseInt(item.number.text().substring(bracket + 1, bracket + 5));
      return new Subject.Act(
          Body.COUNCIL,
          true,
          item.kind,
          item.number.text().substring(0, bracket),
          new Session(Session.Change.NONE, "", year, ""));
    }
    Body named = item.body.body();
    if (named.isItu()) {
      return act(item, named);
    }
    return act(item, derived(item));
  }

  /** The body that a session or a number speaks for when none is named. */
  private Body derived(ActItem item) {
    Session session = item.session;
    if (!session.label().isEmpty()) {
      return Body.WRC;
    }
    List<Body> bodies = sessions.bodies(session);
    if (item.kind == ActKind.OPINION && bodies.contains(Body.WTPF)) {
      return Body.WTPF;
    }
    if (!session.city().isEmpty() && !bodies.isEmpty()) {
      boolean suffixed = item.number.shape() == Shape.SUFFIXED && bodies.contains(Body.RA);
      return suffixed ? Body.RA : bodies.contains(home) ? home : bodies.get(0);
    }
    boolean modified = session.change() == Session.Change.MODIFIED;
    boolean yearOnly = !session.isNone() && session.city().isEmpty();
    if (modified || yearOnly || isCouncilNumber(item)) {
      return Body.COUNCIL;
    }
    return home == Body.COUNCIL ? Body.PP : home;
  }

  private boolean isCouncilNumber(ActItem item) {
    if (home == Body.WRC
        || item.number.shape() != Shape.PLAIN
        || !Character.isDigit(item.number.text().charAt(0))) {
      return false;
    }
    int number = Integer.parseInt(item.number.text());
    return item.kind == ActKind.DECISION
        ? number >= FIRST_COUNCIL_DECISION
        : number >= FIRST_COUNCIL_RESOLUTION;
  }

  private Optional<Subject> united(ActItem item) {
    BodyName name = owner(item);
    String number = item.number.text();
    if (item.number.shape() == Shape.YEAR && item.number.value() > LAST_OF_A_YEAR) {
      return Optional.empty();
    }
    if (name.is(Body.OTHER)) {
      return external(name.code(), item);
    }
    if (item.kind == ActKind.RECOMMENDATION && name.is(Body.GENERAL_ASSEMBLY)) {
      // It makes none: 50/50 behind the word is a share.
      return Optional.empty();
    }
    if (item.kind != ActKind.RESOLUTION) {
      return external(ORGANS.getOrDefault(name.body(), "UN-GA"), item);
    }
    if (!isPlausible(item, name.body())) {
      return Optional.empty();
    }
    String symbol =
        name.is(Body.ENVIRONMENT_ASSEMBLY)
            ? "UNEP/EA." + number.replace("/", "/Res.")
            : name.body().code() + "/RES/" + number;
    return Optional.of(new Subject.UnSymbol(symbol, item.year, isAssumed(item)));
  }

  /** True for {@code resolutions 34/24 and 40/20}, without a body or a date that fits one. */
  private static boolean isAssumed(ActItem item) {
    return item.number.shape() == Shape.SESSION
        && item.body.isNone()
        && !isDatedRightly(item.number.session(), item.year);
  }

  private static Optional<Subject> external(String code, ActItem item) {
    String target = code + ":" + item.kind.code() + ":" + item.number.text();
    return Optional.of(new Subject.External(target, item.kind.word(), ""));
  }

  private static boolean isPlausible(ActItem item, Body body) {
    int session = item.number.session();
    if (item.number.shape() == Shape.OLD) {
      return (body != Body.GENERAL_ASSEMBLY || isAssemblyNumber(item.number))
          && isOldYear(item, body);
    }
    return item.number.shape() != Shape.SESSION
        || body == Body.GENERAL_ASSEMBLY
            && session >= FIRST_SESSION_WITH_SLASH
            && session <= LAST_SESSION
        || body == Body.HUMAN_RIGHTS_COUNCIL && session <= LAST_SESSION
        || body == Body.ENVIRONMENT_ASSEMBLY && session < FIRST_SESSION_WITH_SLASH;
  }

  private static boolean isOldYear(ActItem item, Body body) {
    return item.year <= LAST_OLD_YEAR || body == Body.ECONOMIC_AND_SOCIAL_COUNCIL;
  }

  /** The Assembly's old numbers ran on: it had passed 1500 when the sixteenth session began. */
  private static boolean isAssemblyNumber(ActNumber number) {
    int session = number.romanSession();
    return session <= LAST_ROMAN_SESSION
        && (session < FIRST_LATE_SESSION || number.value() > LAST_EARLY_NUMBER);
  }

  private BodyName owner(ActItem item) {
    BodyName near = nearest.getOrDefault(item, BodyName.NONE);
    BodyName named = item.body;
    return switch (item.number.shape()) {
      case DATED -> the(Body.SECURITY_COUNCIL);
      case YEAR ->
          named.is(Body.OTHER)
              ? named
              : the(
                  isRightsBody(named) || named.isNone() && isRightsBody(near)
                      ? Body.HUMAN_RIGHTS_COMMISSION
                      : Body.ECONOMIC_AND_SOCIAL_COUNCIL);
      case OLD ->
          the(
              named.is(Body.ECONOMIC_AND_SOCIAL_COUNCIL)
                  ? Body.ECONOMIC_AND_SOCIAL_COUNCIL
                  : Body.GENERAL_ASSEMBLY);
      case SPECIAL ->
          the(
              (named.is(Body.HUMAN_RIGHTS_COUNCIL) || named.is(Body.COUNCIL))
                      && item.number.text().startsWith("S-")
                  ? Body.HUMAN_RIGHTS_COUNCIL
                  : Body.GENERAL_ASSEMBLY);
      case SESSION -> sessional(item, named, near);
      case SUFFIXED, PLAIN -> named;
    };
  }

  /** Whose session the number before the slash counts: the date decides where nobody is named. */
  private static BodyName sessional(ActItem item, BodyName named, BodyName near) {
    int session = item.number.session();
    if (named.is(Body.OTHER) || named.is(Body.ENVIRONMENT_ASSEMBLY)) {
      return named;
    }
    int number = item.number.value();
    if (item.kind == ActKind.DECISION
        && number >= FIRST_RIGHTS_DECISION
        && number <= LAST_RIGHTS_DECISION) {
      return the(Body.HUMAN_RIGHTS_COUNCIL);
    }
    if (item.year > 0 && isAssemblyYear(session, item.year)) {
      return the(Body.GENERAL_ASSEMBLY);
    }
    if (item.year > 0 && isRightsCouncilYear(session, item.year)) {
      return the(Body.HUMAN_RIGHTS_COUNCIL);
    }
    boolean council =
        named.is(Body.COUNCIL) && session <= LAST_UNDATED
            || named.is(Body.HUMAN_RIGHTS_COUNCIL)
            || named.isNone()
                && item.year == 0
                && session <= LAST_UNDATED
                && isRightsCouncil(item, near);
    boolean early = session < FIRST_SESSION_WITH_SLASH;
    if (early && named.isNone() && !near.isNone() && !near.is(Body.GENERAL_ASSEMBLY)) {
      return near.is(Body.COUNCIL) ? the(Body.HUMAN_RIGHTS_COUNCIL) : near;
    }
    return the(council ? Body.HUMAN_RIGHTS_COUNCIL : Body.GENERAL_ASSEMBLY);
  }

  private static boolean isRightsBody(BodyName name) {
    return name.is(Body.HUMAN_RIGHTS_COMMISSION) || name.is(Body.HUMAN_RIGHTS_COUNCIL);
  }

  /** True when the Human Rights Council was named last and its session can have that number. */
  private static boolean isRightsCouncil(ActItem item, BodyName near) {
    String text = item.number.text();
    boolean low = text.length() - text.indexOf('/') <= 3;
    return low && (near.is(Body.HUMAN_RIGHTS_COUNCIL) || near.is(Body.COUNCIL));
  }

  /** True when the General Assembly or the Human Rights Council had that session in that year. */
  static boolean isDatedRightly(int session, int year) {
    return isAssemblyYear(session, year) || isRightsCouncilYear(session, year);
  }

  private static boolean isAssemblyYear(int session, int year) {
    return year == 1945 + session || year == 1946 + session;
  }

  // three sessions a year since 2006
  private static boolean isRightsCouncilYear(int session, int year) {
    return Math.abs(2006 + (session - 1) / 3 - year) <= 1 && year >= 2006;
  }

  private static BodyName the(Body body) {
    return new BodyName(body, "", -1, -1);
  }
}
