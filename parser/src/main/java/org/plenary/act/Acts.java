package org.plenary.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.language.Fold;
import org.plenary.language.Language;
import org.plenary.language.Role;
import org.plenary.language.Term;
import org.plenary.language.Vocabularies;
import org.plenary.language.Vocabulary;
import org.plenary.model.Document;
import org.plenary.model.Draft;
import org.plenary.model.PartKind;
import org.plenary.unit.Unit;
import org.plenary.unit.Units;

/**
 * Lists who is asked to do what in a draft: from callouts that name somebody, and from paragraphs
 * that open with their phrase. Safe for many threads.
 */
public final class Acts {
  /** Under it an item may open with who has to act: {@code Администрациям связи: …}. */
  private static final String DECIDED = "cis.decided";

  private final Vocabularies vocabularies;

  /** With the vocabularies that the draft was parsed with. */
  public Acts(Vocabularies vocabularies) {
    this.vocabularies = vocabularies;
  }

  /** With the vocabularies that come with the program. */
  public static Acts standard() {
    return new Acts(new Vocabularies());
  }

  /** Every act of the operative parts, in reading order. */
  public List<Act> of(Draft draft) {
    List<Act> acts = new ArrayList<>();
    for (int i = 0; i < draft.documents().size(); i++) {
      Document document = draft.documents().get(i);
      acts.addAll(of(document.language(), Units.of(document, i + 1)));
    }
    return acts;
  }

  /**
   * The acts of one document.
   *
   * @param units all of them; those of other parts ask for nothing
   */
  public List<Act> of(Language language, List<Unit> units) {
    List<Act> acts = new ArrayList<>();
    List<Unit> own = units.stream().filter(u -> u.part() == PartKind.OPERATIVE).toList();
    new Reading(vocabularies.of(language), own, acts).run();
    return acts;
  }

  /** The acts of one document, as the units come. */
  private static final class Reading {
    private final Vocabulary vocabulary;
    private final List<Unit> units;
    private final List<Act> acts;
    private List<String> governing = List.of();
    private String governingText = "";
    private boolean underCallout;
    private String openList = "";
    private List<String> openNames = List.of();

    Reading(Vocabulary vocabulary, List<Unit> units, List<Act> acts) {
      this.vocabulary = vocabulary;
      this.units = units;
      this.acts = acts;
    }

    void run() {
      for (Unit unit : units) {
        switch (unit.kind()) {
          case CALLOUT -> callout(unit);
          case ITEM, PARAGRAPH -> clause(unit);
          case HEADING -> underCallout = false;
          case NOTE, TITLE, BODY -> {}
        }
      }
    }

    private void callout(Unit unit) {
      openList = "";
      governing = List.of();
      governingText = unit.callout();
      underCallout = unit.concept().addressed();
      String rest = behindPhrase(unit.callout());
      if (underCallout && !rest.isEmpty()) {
        governing = Addressees.read(vocabulary, rest).names();
      }
    }

    private void clause(Unit unit) {
      String text = unit.text().text();
      if (!openList.isEmpty() && unit.id().startsWith(openList + "/")) {
        if (unit.id().indexOf('/', openList.length() + 1) < 0) {
          add(unit, openNames, text, text);
        }
        return;
      }
      openList = "";
      if (!governing.isEmpty() && underCallout) {
        if (unit.path().indexOf('/') < 0) {
          add(unit, governing, text, text + "; " + governingText);
        }
      } else if (unit.path().indexOf('/') < 0) {
        asked(unit, text).ifPresent(rest -> inline(unit, text, rest));
      }
    }

    /** The words from those who are asked on; empty when nobody is. */
    private Optional<String> asked(Unit unit, String text) {
      if (underCallout) {
        return Optional.of(text);
      }
      boolean addressed =
          unit.concept().isKnown() && text.startsWith(unit.callout())
              ? unit.concept().addressed()
              : vocabulary.callout(Fold.fold(text)).filter(Reading::asks).isPresent();
      if (addressed) {
        return Optional.of(behindPhrase(text));
      }
      boolean dative = unit.concept().id().equals(DECIDED) && Addressees.opens(vocabulary, text);
      return dative ? Optional.of(text) : Optional.empty();
    }

    private static boolean asks(Vocabulary.Match match) {
      return match.isAddressed() && match.opensOnly(Role.OPERATIVE);
    }

    /** {@code Requests the Secretary-General to submit …} or, before a list, {@code …:}. */
    private void inline(Unit unit, String text, String rest) {
      Addressees.Reading reading = Addressees.read(vocabulary, rest);
      boolean list = endsWithColon(text) && saysNothing(rest.substring(reading.act()));
      if (list) {
        openList = unit.id();
        openNames = reading.names();
      } else if (!reading.names().isEmpty()) {
        String act = rest.substring(reading.act()).strip();
        add(unit, reading.names(), act.isEmpty() ? text : act, act);
      }
    }

    /** {@code to:}, {@code que:}, or no infinitive at all: the list says what is to be done. */
    private boolean saysNothing(String act) {
      String folded = Fold.fold(act);
      int mark = vocabulary.termLength(Term.INFINITIVE_MARK, folded, 0);
      return folded.substring(mark).chars().noneMatch(Character::isLetterOrDigit);
    }

    private void add(Unit unit, List<String> names, String text, String dated) {
      if (!names.isEmpty()) {
        acts.add(new Act(unit, names, text, Deadlines.find(vocabulary, dated)));
      }
    }

    /** The words behind the phrase that asks. */
    private String behindPhrase(String text) {
      Fold folded = Fold.of(text);
      int end = vocabulary.callout(folded.text()).map(Vocabulary.Match::length).orElse(0);
      return end == 0 ? "" : text.substring(folded.origin(end)).strip();
    }

    private static boolean endsWithColon(String text) {
      String stripped = text.strip();
      return stripped.endsWith(":") || stripped.endsWith("：");
    }
  }
}
