package org.plenary.refer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plenary.language.Vocabularies;
import org.plenary.model.Document;
import org.plenary.model.DocumentKind;
import org.plenary.model.Draft;
import org.plenary.model.MatterRole;
import org.plenary.model.PartKind;
import org.plenary.source.Blanks;
import org.plenary.unit.Unit;
import org.plenary.unit.UnitKind;
import org.plenary.unit.Units;

/**
 * All references of a draft, looked up in the draft itself and in registries.
 *
 * <p>What was superseded is judged by the draft's own date, or by the day that is given.
 */
public final class References {
  static final String NUMBER_LINE = id(MatterRole.NUMBER_LINE);

  /** What says who the document is, and not what it refers to. */
  private static final Set<String> OWN_MATTER =
      Set.of(
          id(MatterRole.SYMBOL),
          id(MatterRole.DISTRIBUTION),
          id(MatterRole.SESSION),
          id(MatterRole.AGENDA_ITEM),
          id(MatterRole.PROPOSAL),
          id(MatterRole.HISTORY),
          id(MatterRole.ADOPTION));

  private final Vocabularies vocabularies;
  private final Registry registry;
  private final Optional<LocalDate> asOf;
  private final ReferenceScanner scanner;

  private References(Vocabularies vocabularies, Registry registry, Optional<LocalDate> asOf) {
    this.vocabularies = vocabularies;
    this.registry = registry;
    this.asOf = asOf;
    this.scanner = new ReferenceScanner(vocabularies, registry.sessions());
  }

  /**
   * The references of all documents of a draft, in reading order.
   *
   * @param asOf the day to judge by instead of the draft's own
   */
  public static List<Reference> of(
      Draft draft, Registry registry, Vocabularies vocabularies, Optional<LocalDate> asOf) {
    References references = new References(vocabularies, registry, asOf);
    List<Reference> list = new ArrayList<>();
    for (int i = 0; i < draft.documents().size(); i++) {
      Document document = draft.documents().get(i);
      list.addAll(references.of(document, Units.of(document, i + 1)));
    }
    return List.copyOf(list);
  }

  /** The same with the shipped registries and vocabularies, by the draft's own date. */
  public static List<Reference> of(Draft draft) {
    return of(draft, Registry.shipped(), new Vocabularies(), Optional.empty());
  }

  private List<Reference> of(Document document, List<Unit> units) {
    Body home = Home.of(document, units, registry.sessions());
    DraftDate ownDate = new DraftDate(home, registry);
    Optional<LocalDate> date =
        asOf.isPresent() ? asOf : ownDate.of(document, numberLine(document, units, home), units);
    Callouts callouts = new Callouts(vocabularies.of(document.language()), "");
    PlaceCheck places = new PlaceCheck(units, callouts);
    Resolver resolver =
        new Resolver(new ActCheck(registry, date), new SymbolCheck(registry, date), places);
    List<List<Citation>> found = citations(document, units, home);
    NamedBodies named = NamedBodies.of(found);
    List<Reference> list = new ArrayList<>();
    String own = "";
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      for (Citation scanned : found.get(i)) {
        Citation citation = named.complete(scanned);
        String target = citation.subject().target();
        own = own.isEmpty() && unit.id().equals(NUMBER_LINE) ? target : own;
        Finding finding =
            !own.isEmpty() && target.equals(own)
                ? Finding.ok(target)
                : resolver.resolve(citation, i);
        if (!isFurniture(document, unit, citation) && places.isMeant(citation.subject())) {
          list.add(reference(unit, citation, finding));
        }
      }
    }
    return list;
  }

  /** What stands in each unit, before it is looked up. */
  private List<List<Citation>> citations(Document document, List<Unit> units, Body home) {
    List<List<Citation>> found = new ArrayList<>();
    for (Unit unit : units) {
      String text = Blanks.squeeze(unit.text().text());
      found.add(isOwnMatter(unit) ? List.of() : scanner.scan(document.language(), text, home));
    }
    return found;
  }

  /** What the number line says of the document, read as a reference to it. */
  private Optional<Subject.Act> numberLine(Document document, List<Unit> units, Body home) {
    return units.stream()
        .filter(unit -> unit.id().equals(NUMBER_LINE))
        .map(unit -> Blanks.squeeze(unit.text().text()))
        .flatMap(text -> scanner.scan(document.language(), text, home).stream())
        .map(Citation::subject)
        .flatMap(subject -> subject instanceof Subject.Act act ? Stream.of(act) : Stream.empty())
        .findFirst();
  }

  private static Reference reference(Unit unit, Citation citation, Finding finding) {
    Reference.Where where =
        unit.kind() == UnitKind.NOTE ? Reference.Where.NOTE : Reference.Where.BODY;
    return new Reference(unit.document(), unit.id(), where, citation, finding);
  }

  private static String id(MatterRole role) {
    return PartKind.FRONT.prefix() + "." + role.code();
  }

  private static boolean isOwnMatter(Unit unit) {
    int again = unit.id().indexOf('~');
    boolean bracketed = unit.part() == PartKind.FRONT && unit.text().text().strip().startsWith("[");
    return bracketed || OWN_MATTER.contains(again < 0 ? unit.id() : unit.id().substring(0, again));
  }

  /** A running head that repeats the document's symbol; in a report, what it quotes of itself. */
  private static boolean isFurniture(Document document, Unit unit, Citation citation) {
    String symbol = document.identification().symbol();
    boolean head =
        !symbol.isEmpty()
            && citation.text().equals(symbol)
            && Blanks.squeeze(unit.text().text()).equals(symbol);
    boolean quoted =
        document.kind() == DocumentKind.REPORT && citation.subject() instanceof Subject.Self;
    return head || quoted;
  }
}
