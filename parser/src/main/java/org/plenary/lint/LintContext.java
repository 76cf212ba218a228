package org.plenary.lint;

import java.util.List;
import org.plenary.diagnostic.Locator;
import org.plenary.language.Language;
import org.plenary.language.Vocabularies;
import org.plenary.language.Vocabulary;
import org.plenary.model.Document;
import org.plenary.model.DocumentKind;
import org.plenary.model.Draft;
import org.plenary.refer.Reference;
import org.plenary.refer.References;
import org.plenary.refer.Registry;
import org.plenary.source.SourceDocument;
import org.plenary.source.Span;
import org.plenary.unit.Unit;
import org.plenary.unit.Units;

/**
 * A draft with all that is known of it.
 *
 * @param source the file as read; spans are offsets into its text
 * @param units its text units in reading order
 * @param references its references, looked up
 * @param lines the lines of the source's text, without the breaks between them
 * @param worked what several rules need, once one of them has asked
 */
public record LintContext(
    SourceDocument source,
    Draft draft,
    List<Unit> units,
    List<Reference> references,
    List<Span> lines,
    Vocabularies vocabularies,
    WordLists words,
    Profile profile,
    Worked worked) {
  public LintContext {
    units = List.copyOf(units);
    references = List.copyOf(references);
    lines = List.copyOf(lines);
  }

  /** What is known of a draft and the file that it was read from. */
  public static LintContext of(
      SourceDocument source, Draft draft, Registry registry, Vocabularies vocabularies) {
    Document first = draft.documents().get(0);
    return new LintContext(
        source,
        draft,
        Units.of(draft),
        References.of(draft, registry, vocabularies, java.util.Optional.empty()),
        Locator.lines(source.text()),
        vocabularies,
        WordLists.of(first.language()),
        Profile.of(first.family()),
        new Worked());
  }

  /** The same, held against the rules of another house. */
  public LintContext under(Profile other) {
    return new LintContext(
        source, draft, units, references, lines, vocabularies, words, other, new Worked());
  }

  /** True for a resolution or decision, whose clauses are numbered by its house's rules. */
  public boolean isAct() {
    DocumentKind kind = draft.documents().get(0).kind();
    return kind == DocumentKind.RESOLUTION || kind == DocumentKind.DECISION;
  }

  /** True for an act or a report of a house, and not for a text of another kind. */
  public boolean isActOrReport() {
    return isAct() || draft.documents().get(0).kind() == DocumentKind.REPORT;
  }

  /** The language of the draft. */
  public Language language() {
    return draft.documents().get(0).language();
  }

  /** The words of the draft's language. */
  public Vocabulary vocabulary() {
    return vocabularies.of(language());
  }

  /** The whole text that spans count in. */
  public String text() {
    return worked.text(source);
  }

  /** The abbreviations of the draft, and where each is explained. */
  public Abbreviations abbreviations() {
    return worked.abbreviations(this);
  }

  /** What takes long to find out, found out once. */
  static final class Worked {
    private String text;
    private Abbreviations abbreviations;

    private Worked() {}

    private synchronized String text(SourceDocument source) {
      if (text == null) {
        text = source.text();
      }
      return text;
    }

    private synchronized Abbreviations abbreviations(LintContext context) {
      if (abbreviations == null) {
        abbreviations = Abbreviations.of(context);
      }
      return abbreviations;
    }
  }
}
