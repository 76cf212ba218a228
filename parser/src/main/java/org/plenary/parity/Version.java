package org.plenary.parity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.language.Language;
import org.plenary.language.Vocabularies;
import org.plenary.language.Vocabulary;
import org.plenary.model.Document;
import org.plenary.model.Draft;
import org.plenary.refer.Reference;
import org.plenary.refer.References;
import org.plenary.refer.Registry;
import org.plenary.unit.Unit;
import org.plenary.unit.UnitKind;
import org.plenary.unit.Units;

/**
 * One document in one language, with all that is compared.
 *
 * @param number which document of its file, from 1
 * @param references by unit id
 */
record Version(
    int number,
    Document document,
    Vocabulary vocabulary,
    List<Unit> units,
    Map<String, List<Reference>> references) {

  /** The documents of a draft. */
  static List<Version> of(Draft draft, Registry registry, Vocabularies vocabularies) {
    List<Unit> units = Units.of(draft);
    List<Reference> references = References.of(draft, registry, vocabularies, Optional.empty());
    List<Version> versions = new ArrayList<>();
    for (int i = 0; i < draft.documents().size(); i++) {
      int number = i + 1;
      Document document = draft.documents().get(i);
      Map<String, List<Reference>> byUnit = new HashMap<>();
      for (Reference reference : references) {
        if (reference.document() == number) {
          byUnit.computeIfAbsent(reference.unit(), unit -> new ArrayList<>()).add(reference);
        }
      }
      versions.add(
          new Version(
              number,
              document,
              vocabularies.of(document.language()),
              units.stream().filter(unit -> unit.document() == number).toList(),
              byUnit));
    }
    return versions;
  }

  Language language() {
    return document.language();
  }

  List<Unit> notes() {
    return units.stream().filter(unit -> unit.kind() == UnitKind.NOTE).toList();
  }

  List<Reference> references(Unit unit) {
    return references.getOrDefault(unit.id(), List.of());
  }
}
