package org.plenary.unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.language.Concept;
import org.plenary.model.Block;
import org.plenary.model.Document;
import org.plenary.model.Draft;
import org.plenary.model.Label;
import org.plenary.model.Lead;
import org.plenary.model.MatterRole;
import org.plenary.model.Note;
import org.plenary.model.Part;
import org.plenary.model.PartKind;
import org.plenary.source.Mark;
import org.plenary.source.Prose;

/** Walks a draft once and names its units. */
final class UnitCollector {
  private final List<Unit> units = new ArrayList<>();

  List<Unit> collect(Draft draft) {
    for (int i = 0; i < draft.documents().size(); i++) {
      collect(draft.documents().get(i), i + 1);
    }
    return units;
  }

  List<Unit> collect(Document document, int number) {
    new DocumentWalk(number, document).walk();
    return units;
  }

  /** The names given in one document, and its notes that still wait for their call. */
  private final class DocumentWalk {
    private final int number;
    private final Document document;
    private final Map<String, Integer> names = new HashMap<>();
    private String section = "";
    private final Map<String, int[]> ordinals = new HashMap<>();
    private final Map<String, Note> waiting = new HashMap<>();
    private final Set<String> called = new HashSet<>();

    DocumentWalk(int number, Document document) {
      this.number = number;
      this.document = document;
      for (Note note : document.notes()) {
        waiting.putIfAbsent(note.id(), note);
      }
    }

    void walk() {
      for (Part part : document.parts()) {
        Scope scope = clauses(part.kind()) ? clauseScope(part.kind()) : scope(part);
        part.content().forEach(block -> block.accept(new BlockWalk(scope)));
      }
      for (Note note : document.notes()) {
        if (called.add(note.id())) {
          addNote(note, PartKind.BACK);
        }
      }
    }

    private Scope scope(Part part) {
      String number = part.kind() == PartKind.ANNEX ? "" + part.number() : "";
      String base = part.kind().prefix() + number;
      int[] ordinal = number.isEmpty() ? ordinal(base) : new int[1];
      return new Scope(part.kind(), base, "", "", Concept.UNKNOWN_PREAMBLE, false, ordinal);
    }

    /** A section goes on through the preamble and the acts that it has: {@code op.ii.1}. */
    private Scope clauseScope(PartKind kind) {
      String base = kind.prefix() + section;
      return new Scope(kind, base, "", "", Concept.UNKNOWN_PREAMBLE, false, ordinal(base));
    }

    private int[] ordinal(String base) {
      return ordinals.computeIfAbsent(base, key -> new int[1]);
    }

    /** Part A or section II begins. */
    private Scope openSection(PartKind kind, String step) {
      section = "." + step;
      return clauseScope(kind);
    }

    /** Adds a unit and says by which name, for the units inside it. */
    String add(Scope scope, String id, UnitKind kind, Label label, String path, Prose text) {
      int again = names.merge(id, 1, Integer::sum);
      String unique = again == 1 ? id : id + "~" + again;
      units.add(
          new Unit(
              number,
              unique,
              scope.part,
              kind,
              scope.callout,
              scope.concept,
              label,
              path,
              text.accepted()));
      for (Mark mark : text.accepted().marks()) {
        if (mark instanceof Mark.NoteAnchor anchor
            && waiting.containsKey(anchor.note())
            && called.add(anchor.note())) {
          addNote(waiting.get(anchor.note()), scope.part);
        }
      }
      return unique;
    }

    private void addNote(Note note, PartKind part) {
      Prose.Builder text = Prose.builder();
      for (Prose paragraph : note.paragraphs()) {
        if (text.length() > 0) {
          text.append("\n", paragraph.span().start());
        }
        text.append(paragraph);
      }
      Scope scope = new Scope(part, "note", "", "", Concept.UNKNOWN_PREAMBLE, false, new int[1]);
      add(scope, "note." + note.mark(), UnitKind.NOTE, Label.NONE, note.mark(), text.build());
    }

    /**
     * Where a block stands.
     *
     * @param base the id so far
     * @param path the labels so far
     * @param governed true under a callout that stands alone: its phrase is that of all it governs
     * @param ordinal counts callouts, or paragraphs that are callouts of their own
     */
    private record Scope(
        PartKind part,
        String base,
        String path,
        String callout,
        Concept concept,
        boolean governed,
        int[] ordinal) {
      String step(String step) {
        return base + (path.isEmpty() ? "." : "/") + step;
      }

      Scope into(String id, String newPath) {
        return new Scope(part, id, newPath, callout, concept, governed, new int[1]);
      }

      Scope under(String phrase, Concept meaning, boolean alone) {
        return new Scope(part, base, path, phrase, meaning, alone, ordinal);
      }
    }

    private final class BlockWalk implements Block.Visitor<Void> {
      private final Scope scope;

      BlockWalk(Scope scope) {
        this.scope = scope;
      }

      private String under(Label label) {
        return (scope.path.isEmpty() ? "" : scope.path + "/") + label.path();
      }

      private boolean divides() {
        return scope.part == PartKind.FRONT || clauses(scope.part);
      }

      private void each(List<Block> blocks, Scope inner) {
        BlockWalk walk = new BlockWalk(inner);
        blocks.forEach(block -> block.accept(walk));
      }

      @Override
      public Void matter(Block.Matter matter) {
        String id = scope.base + "." + matter.role().code();
        add(scope, id, kindOf(matter.role()), Label.NONE, "", matter.text());
        return null;
      }

      @Override
      public Void callout(Block.Callout callout) {
        String id = scope.base + "." + ++scope.ordinal[0];
        Scope inner = scope.into(id, "").under(callout.phrase(), callout.concept(), true);
        add(inner, id, UnitKind.CALLOUT, Label.NONE, "", callout.text());
        each(callout.content(), inner);
        return null;
      }

      @Override
      public Void item(Block.Item item) {
        String path = under(item.label());
        Scope named = led(scope, item.lead(), item.text());
        String wanted = scope.step(NeutralStep.of(item.label()));
        String id = add(named, wanted, UnitKind.ITEM, item.label(), path, item.text());
        each(item.content(), named.into(id, path));
        return null;
      }

      @Override
      public Void paragraph(Block.Paragraph paragraph) {
        Scope named = led(scope, paragraph.lead(), paragraph.text());
        int ordinal = ++scope.ordinal[0];
        boolean ownCallout =
            scope.part == PartKind.PREAMBLE && scope.path.isEmpty() && scope.callout.isEmpty();
        String id = scope.step(ownCallout ? "" + ordinal : "p" + ordinal);
        add(named, id, UnitKind.PARAGRAPH, Label.NONE, "", paragraph.text());
        each(paragraph.content(), ownCallout ? named.into(id, "") : named);
        return null;
      }

      @Override
      public Void section(Block.Section section) {
        boolean labelled = !section.label().isNone();
        if (labelled && scope.path.isEmpty() && divides()) {
          Scope inner = openSection(scope.part, NeutralStep.of(section.label()));
          add(scope, inner.base, UnitKind.HEADING, section.label(), "", section.text());
          each(section.content(), inner);
          return null;
        }
        String step = labelled ? NeutralStep.of(section.label()) : "h" + ++scope.ordinal[0];
        String path = labelled ? under(section.label()) : scope.path;
        String wanted = scope.step(step);
        String id = add(scope, wanted, UnitKind.HEADING, section.label(), path, section.text());
        each(section.content(), labelled ? scope.into(id, path) : scope);
        return null;
      }

      @Override
      public Void table(Block.Table table) {
        String id = scope.step("t" + ++scope.ordinal[0]);
        for (int r = 0; r < table.rows().size(); r++) {
          List<Block.Cell> cells = table.rows().get(r).cells();
          for (int c = 0; c < cells.size(); c++) {
            String cell = id + "/r" + (r + 1) + "c" + (c + 1);
            each(cells.get(c).content(), scope.into(cell, scope.path));
          }
        }
        return null;
      }

      @Override
      public Void rule(Block.Rule rule) {
        return null;
      }
    }
  }

  private static boolean clauses(PartKind kind) {
    return kind == PartKind.PREAMBLE || kind == PartKind.OPERATIVE;
  }

  private static DocumentWalk.Scope led(DocumentWalk.Scope scope, Lead lead, Prose text) {
    return lead.isNone() || scope.governed()
        ? scope
        : scope.under(text.slice(0, lead.length()).accepted().text(), lead.concept(), false);
  }

  private static UnitKind kindOf(MatterRole role) {
    return switch (role) {
      case TITLE -> UnitKind.TITLE;
      case BODY_CLAUSE -> UnitKind.BODY;
      case NUMBER_LINE, ANNEX_HEADING, COVER_LABEL -> UnitKind.HEADING;
      default -> UnitKind.PARAGRAPH;
    };
  }
}
