package org.plenary.refer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plenary.refer.Session.Change;

/** Looks an act of ITU up: does it exist, was it adopted there, did it still hold on the day? */
final class ActCheck {
  private static final String UNKNOWN_SESSION = "reference.no-such-session";
  private static final String NOT_REVISED_THERE = "reference.adopted-not-revised";
  private static final String REVISED_THERE = "reference.revised-not-adopted";
  private static final String BEFORE_ADOPTION = "reference.before-adoption";
  private static final String LATER = "reference.later-than-document";
  private static final String SUPERSEDED = "reference.superseded";
  private static final String ABROGATED = "reference.abrogated";
  private static final String REPLACED = "reference.replaced";
  private static final String UNKNOWN = "reference.unknown";

  private final Registry registry;
  private final Optional<LocalDate> date;

  /**
   * @param date the day the draft speaks; with none the registry's latest state counts, and what
   *     follows from that is no more than a note
   */
  ActCheck(Registry registry, Optional<LocalDate> date) {
    this.registry = registry;
    this.date = date;
  }

  Finding check(Subject.Act act) {
    if (!act.body().isItu()) {
      return Finding.of(act.target(), Status.EXTERNAL);
    }
    Optional<Finding> session = checkSession(act);
    if (session.isPresent()) {
      return session.get();
    }
    Optional<KnownAct> known = registry.act(act.target());
    if (known.isEmpty()) {
      return unknown(act);
    }
    return checkAdoption(act, known.get())
        .or(() -> checkForce(act, known.get()))
        .orElse(Finding.ok(act.target()));
  }

  private static Finding unknown(Subject.Act act) {
    return act.number().startsWith("[")
        ? Finding.of(act.target(), Status.EXTERNAL)
        : Finding.bad(act.target(), Status.UNKNOWN, false, UNKNOWN, act.target());
  }

  /** The body must have met in that city in that year. */
  private Optional<Finding> checkSession(Subject.Act act) {
    Session session = act.session();
    if (session.isNone()) {
      return Optional.empty();
    }
    Sessions sessions = registry.sessions();
    Optional<Sessions.Meeting> meeting = meeting(act);
    if (meeting.isPresent()) {
      boolean later = date.isPresent() && session.year() > date.get().getYear();
      return later
          ? Optional.of(
              Finding.bad(act.target(), Status.IMPLAUSIBLE, true, LATER, session.revision()))
          : Optional.empty();
    }
    if (session.city().isEmpty()) {
      return Optional.empty();
    }
    List<Sessions.Meeting> sameYear =
        sessions.of(act.body()).stream().filter(m -> m.year() == session.year()).toList();
    Finding wrong =
        Finding.bad(
            act.target(),
            Status.WRONG_SESSION,
            isSettled(act.body(), session.year()),
            UNKNOWN_SESSION,
            act.body().code(),
            session.revision());
    return Optional.of(
        sameYear.size() == 1
            ? wrong.correctedTo(
                act.target(),
                new Session(session.change(), sameYear.get(0).city(), session.year(), ""))
            : wrong);
  }

  /** True when verified sessions before and behind a year leave no room for another in it. */
  private boolean isSettled(Body body, int year) {
    Sessions.Meeting before = null;
    Sessions.Meeting behind = null;
    for (Sessions.Meeting meeting : registry.sessions().of(body)) {
      if (meeting.year() <= year && (before == null || meeting.year() >= before.year())) {
        before = meeting;
      }
      if (meeting.year() >= year && (behind == null || meeting.year() < behind.year())) {
        behind = meeting;
      }
    }
    return isVerified(before) && isVerified(behind);
  }

  private static boolean isVerified(Sessions.Meeting meeting) {
    return meeting != null && meeting.confidence() == Confidence.VERIFIED;
  }

  private Optional<Sessions.Meeting> meeting(Subject.Act act) {
    return registry.sessions().of(act.body(), act.session());
  }

  /** A text is cited with <i>Rev.</i> where it was revised, and without where it was adopted. */
  private Optional<Finding> checkAdoption(Subject.Act act, KnownAct known) {
    Session cited = act.session();
    Session first = known.first();
    if (cited.isNone() || first.isNone() || !cited.label().isEmpty()) {
      return Optional.empty();
    }
    boolean there = cited.year() == first.year();
    boolean certain =
        known.revisionConfidence() == Confidence.VERIFIED && known.last().equals(first);
    if (there && cited.change() != Change.NONE) {
      return Optional.of(
          Finding.bad(
                  act.target(),
                  Status.WRONG_SESSION,
                  certain,
                  NOT_REVISED_THERE,
                  act.target(),
                  first.revision())
              .correctedTo(act.target(), first));
    }
    if (cited.year() < first.year()) {
      return Optional.of(
          Finding.bad(
              act.target(),
              Status.WRONG_SESSION,
              certain,
              BEFORE_ADOPTION,
              act.target(),
              first.revision()));
    }
    boolean plain = cited.change() == Change.NONE && !there && !cited.city().isEmpty();
    return plain
        ? Optional.of(
            Finding.bad(
                    act.target(),
                    Status.WRONG_SESSION,
                    false,
                    REVISED_THERE,
                    act.target(),
                    cited.revision())
                .correctedTo(
                    act.target(), new Session(Change.REVISED, cited.city(), cited.year(), "")))
        : Optional.empty();
  }

  /** What took the text's place, or ended it, by the day of the draft. */
  private Optional<Finding> checkForce(Subject.Act act, KnownAct known) {
    boolean certain = date.isPresent() && known.revisionConfidence() == Confidence.VERIFIED;
    if (!known.abrogatedAt().isEmpty() && isPast(known.body(), known.abrogatedAt())) {
      return Optional.of(
          Finding.bad(
              act.target(),
              Status.SUPERSEDED,
              certain,
              ABROGATED,
              act.target(),
              known.abrogatedAt()));
    }
    Optional<KnownAct> successor = registry.successor(known, this::isAdopted);
    if (successor.isPresent()) {
      return Optional.of(
          Finding.bad(
                  act.target(),
                  Status.SUPERSEDED,
                  certain,
                  REPLACED,
                  act.target(),
                  successor.get().target())
              .correctedTo(
                  successor.get().target(), successor.get().current().orElse(Session.NONE)));
    }
    boolean older = !act.session().isNone() && act.session().year() < known.last().year();
    if (!older || !isAdopted(known)) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.bad(
                act.target(),
                Status.SUPERSEDED,
                certain,
                SUPERSEDED,
                act.target(),
                known.last().revision())
            .correctedTo(act.target(), known.current().orElse(Session.NONE)));
  }

  /** True when the last revision of an act was there on the day of the draft. */
  private boolean isAdopted(KnownAct known) {
    if (date.isEmpty() || known.last().isNone()) {
      return true;
    }
    LocalDate adopted =
        registry
            .sessions()
            .of(known.body(), known.last())
            .map(Sessions.Meeting::date)
            .orElse(LocalDate.of(known.last().year(), 12, 31));
    return !adopted.isAfter(date.get());
  }

  private boolean isPast(Body body, String label) {
    return date.isEmpty()
        || registry.sessions().of(body).stream()
            .filter(meeting -> meeting.label().equals(label))
            .allMatch(meeting -> !meeting.date().isAfter(date.get()));
  }
}
