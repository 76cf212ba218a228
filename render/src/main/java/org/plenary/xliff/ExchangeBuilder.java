package org.plenary.xliff;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.language.Fold;
import org.plenary.language.Language;
import org.plenary.language.Term;
import org.plenary.language.Vocabularies;
import org.plenary.language.Vocabulary;
import org.plenary.model.Document;
import org.plenary.model.Draft;
import org.plenary.model.Note;
import org.plenary.model.PartKind;
import org.plenary.refer.Reference;
import org.plenary.refer.References;
import org.plenary.refer.Registry;
import org.plenary.source.Mark;
import org.plenary.source.Prose;
import org.plenary.unit.Unit;
import org.plenary.unit.UnitKind;
import org.plenary.unit.Units;

/** Makes of a draft what a translator gets. */
public final class ExchangeBuilder {
  private final Vocabularies vocabularies;
  private final Registry registry;

  /** A builder with these vocabularies and registries. */
  public ExchangeBuilder(Vocabularies vocabularies, Registry registry) {
    this.vocabularies = vocabularies;
    this.registry = registry;
  }

  /** A builder with what comes with the program. */
  public static ExchangeBuilder standard() {
    return new ExchangeBuilder(new Vocabularies(), Registry.shipped());
  }

  /**
   * The units of some parts of a draft, for a translation into a language.
   *
   * @param original the name of the draft's file
   */
  public Exchange build(Draft draft, String original, Set<PartKind> parts, Language to) {
    Language from = draft.documents().isEmpty() ? Language.EN : draft.documents().get(0).language();
    List<Unit> units = Units.of(draft);
    Map<String, List<Reference>> references = new HashMap<>();
    for (Reference each : References.of(draft, registry, vocabularies, Optional.empty())) {
      references
          .computeIfAbsent(each.document() + " " + each.unit(), name -> new ArrayList<>())
          .add(each);
    }
    ReferenceTails tails = new ReferenceTails(registry.sessions(), to);
    Keys keys = new Keys();
    List<TranslationUnit> translations = new ArrayList<>();
    for (Unit unit : units) {
      String key = keys.of(unit);
      Prose clean = accepted(unit.text());
      Prose prose = SqueezedProse.of(clean);
      if (!parts.contains(unit.part()) || prose.isBlank() || !hasWords(prose.text())) {
        continue;
      }
      List<Reference> own =
          clean.equals(unit.text())
              ? references.getOrDefault(unit.document() + " " + unit.id(), List.of())
              : List.of();
      Document document = draft.documents().get(unit.document() - 1);
      List<Piece> source = PieceWalk.of(prose, tails.of(own), marks(document));
      translations.add(
          new TranslationUnit(key, unit, WordCount.of(source), source, official(unit, from, to)));
    }
    List<String> names = EnumSet.copyOf(parts).stream().map(PartKind::code).toList();
    return new Exchange(original, from, to, Keys.fingerprint(units), names, translations);
  }

  /** What the vocabulary prescribes for a callout that stands alone and addresses nobody. */
  private List<Piece> official(Unit unit, Language from, Language to) {
    String phrase = vocabularies.of(to).phraseFor(unit.concept());
    boolean marked = unit.text().marks().stream().anyMatch(mark -> mark.start() == mark.end());
    return unit.kind() == UnitKind.CALLOUT && !phrase.isEmpty() && !marked && isBare(unit, from)
        ? List.of(new Piece.Words(phrase + EndMark.of(unit, to)))
        : List.of();
  }

  /** True when the phrase is all of the callout: no addressee, no <i>also</i>. */
  private boolean isBare(Unit unit, Language from) {
    Vocabulary vocabulary = vocabularies.of(from);
    String folded = Fold.fold(unit.callout()).strip();
    boolean whole =
        vocabulary.callout(folded).filter(match -> match.length() == folded.length()).isPresent();
    boolean usual = Fold.fold(vocabulary.phraseFor(unit.concept())).equals(folded);
    return whole && (usual || !vocabulary.contains(Term.MODIFIER, folded));
  }

  /** The passage as it reads when all tracked changes are accepted. */
  private static Prose accepted(Prose prose) {
    Prose.Builder builder = Prose.builder();
    int from = 0;
    for (Mark mark : prose.marks()) {
      if (isDeletion(mark) && mark.end() > from) {
        builder.append(prose.slice(from, Math.max(from, mark.start())));
        from = mark.end();
      }
    }
    return from == 0 ? prose : builder.append(prose.slice(from, prose.length())).build();
  }

  private static boolean isDeletion(Mark mark) {
    return mark instanceof Mark.Change change && change.kind() == Mark.Change.Kind.DELETED;
  }

  private static Map<String, String> marks(Document document) {
    Map<String, String> marks = new HashMap<>();
    for (Note note : document.notes()) {
      marks.putIfAbsent(note.id(), note.mark());
    }
    return marks;
  }

  private static boolean hasWords(String text) {
    return text.chars().anyMatch(Character::isLetterOrDigit);
  }
}
