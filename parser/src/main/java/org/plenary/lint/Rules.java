package org.plenary.lint;

import java.util.List;
import java.util.Optional;
import org.plenary.lint.rules.BlankBeforeMark;
import org.plenary.lint.rules.BlankLineInList;
import org.plenary.lint.rules.BookmarkArtefact;
import org.plenary.lint.rules.BrokenLine;
import org.plenary.lint.rules.BrokenSequence;
import org.plenary.lint.rules.BrokenUrl;
import org.plenary.lint.rules.ColonInsideClause;
import org.plenary.lint.rules.CommaBeforeBracket;
import org.plenary.lint.rules.DanglingItemReference;
import org.plenary.lint.rules.DoubledMark;
import org.plenary.lint.rules.EarlyAbbreviation;
import org.plenary.lint.rules.FootnoteArtefact;
import org.plenary.lint.rules.ForeignListLetter;
import org.plenary.lint.rules.FusedRange;
import org.plenary.lint.rules.FutureReference;
import org.plenary.lint.rules.HyphenAsDash;
import org.plenary.lint.rules.HyphenInRange;
import org.plenary.lint.rules.ImplausibleSymbol;
import org.plenary.lint.rules.InvisibleCharacter;
import org.plenary.lint.rules.LookalikeSymbol;
import org.plenary.lint.rules.LooseBlank;
import org.plenary.lint.rules.LostHyphen;
import org.plenary.lint.rules.LostLink;
import org.plenary.lint.rules.LostNote;
import org.plenary.lint.rules.MinusAsDash;
import org.plenary.lint.rules.MisspeltAbbreviation;
import org.plenary.lint.rules.MixedHyphens;
import org.plenary.lint.rules.MixedScriptWord;
import org.plenary.lint.rules.MixedSeparator;
import org.plenary.lint.rules.MixedSessionForms;
import org.plenary.lint.rules.OpenBodyClause;
import org.plenary.lint.rules.OpenItem;
import org.plenary.lint.rules.OtherDash;
import org.plenary.lint.rules.OtherMarkInList;
import org.plenary.lint.rules.RepeatedDefinition;
import org.plenary.lint.rules.RepeatedLabel;
import org.plenary.lint.rules.RepeatedWord;
import org.plenary.lint.rules.RevisedWhereAdopted;
import org.plenary.lint.rules.SemicolonBeforeConjunction;
import org.plenary.lint.rules.SpacedSlash;
import org.plenary.lint.rules.StopAfterContraction;
import org.plenary.lint.rules.StrayBlank;
import org.plenary.lint.rules.SupersededRevision;
import org.plenary.lint.rules.TableResidue;
import org.plenary.lint.rules.TypedRule;
import org.plenary.lint.rules.UnclearSuppression;
import org.plenary.lint.rules.UnexplainedAbbreviation;
import org.plenary.lint.rules.UnknownSession;
import org.plenary.lint.rules.UnusedAbbreviation;
import org.plenary.lint.rules.UnusedSuppression;
import org.plenary.lint.rules.WrongAnnexCount;
import org.plenary.lint.rules.WrongDirection;

/** The rules that there are. */
public final class Rules {
  /** In the order of their codes. */
  public static final List<Rule> ALL =
      List.of(
          new UnexplainedAbbreviation(),
          new EarlyAbbreviation(),
          new RepeatedDefinition(),
          new UnusedAbbreviation(),
          new MisspeltAbbreviation(),
          new MixedScriptWord(),
          new ForeignListLetter(),
          new LookalikeSymbol(),
          new BookmarkArtefact(),
          new FootnoteArtefact(),
          new LostHyphen(),
          new FusedRange(),
          new BrokenLine(),
          new BlankLineInList(),
          new TypedRule(),
          new TableResidue(),
          new LostNote(),
          new RepeatedWord(),
          new BrokenSequence(),
          new RepeatedLabel(),
          new MixedSeparator(),
          new OpenItem(),
          new BlankBeforeMark(),
          new StrayBlank(),
          new DoubledMark(),
          new CommaBeforeBracket(),
          new OtherMarkInList(),
          new ColonInsideClause(),
          new StopAfterContraction(),
          new SemicolonBeforeConjunction(),
          new UnknownSession(),
          new RevisedWhereAdopted(),
          new SupersededRevision(),
          new FutureReference(),
          new ImplausibleSymbol(),
          new DanglingItemReference(),
          new WrongDirection(),
          new BrokenUrl(),
          new LostLink(),
          new MixedSessionForms(),
          new OpenBodyClause(),
          new WrongAnnexCount(),
          new UnusedSuppression(),
          new UnclearSuppression(),
          new HyphenInRange(),
          new MinusAsDash(),
          new HyphenAsDash(),
          new OtherDash(),
          new LooseBlank(),
          new MixedHyphens(),
          new SpacedSlash(),
          new InvisibleCharacter());

  private Rules() {}

  /** The rule of that code. */
  public static Optional<Rule> named(String code) {
    return ALL.stream().filter(rule -> rule.info().code().equals(code)).findFirst();
  }
}
