package org.plenary.render.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plenary.language.Concept;
import org.plenary.language.Language;
import org.plenary.model.Block;
import org.plenary.model.Document;
import org.plenary.model.DocumentKind;
import org.plenary.model.Family;
import org.plenary.model.Identification;
import org.plenary.model.Label;
import org.plenary.model.Lead;
import org.plenary.model.MatterRole;
import org.plenary.model.Note;
import org.plenary.model.Part;
import org.plenary.model.PartKind;
import org.plenary.source.Mark;
import org.plenary.source.Prose;

/** Parts of drafts, put together by hand. */
final class Pieces {
  private Pieces() {}

  static Document document(Family family, Language language, Part... parts) {
    return new Document(
        DocumentKind.RESOLUTION, family, language, Identification.NONE, List.of(parts), List.of());
  }

  static Part part(PartKind kind, Block... blocks) {
    return new Part(kind, kind == PartKind.ANNEX ? 1 : 0, List.of(blocks));
  }

  static Block matter(MatterRole role, String text) {
    return new Block.Matter(role, Prose.of(text));
  }

  static Block callout(String text, Block... content) {
    return new Block.Callout(
        Prose.of(text), text.length(), Concept.UNKNOWN_PREAMBLE, List.of(content));
  }

  static Block item(String label, String text, Block... content) {
    return item(label, Prose.of(text), content);
  }

  static Block item(String label, Prose text, Block... content) {
    return new Block.Item(label(label), Lead.NONE, text, List.of(content));
  }

  /** An item or a paragraph that opens with a phrase. */
  static Block led(String label, String lead, String rest) {
    Lead phrase = new Lead(lead.length(), Concept.UNKNOWN_OPERATIVE);
    Prose text = Prose.of(lead + rest);
    return label.isEmpty()
        ? new Block.Paragraph(phrase, text, List.of())
        : new Block.Item(label(label), phrase, text, List.of());
  }

  static Block paragraph(String text, Block... content) {
    return paragraph(Prose.of(text), content);
  }

  static Block paragraph(Prose text, Block... content) {
    return new Block.Paragraph(Lead.NONE, text, List.of(content));
  }

  static Block section(String label, String text, int level, Block... content) {
    return new Block.Section(
        label.isEmpty() ? Label.NONE : label(label), Prose.of(text), level, List.of(content));
  }

  static Block.Cell cell(String text) {
    return new Block.Cell(List.of(paragraph(text)), 1, 1);
  }

  static Block.Row row(boolean header, Block.Cell... cells) {
    return new Block.Row(List.of(cells), header);
  }

  static Note note(String id, String mark, String... paragraphs) {
    return new Note(id, mark, Arrays.stream(paragraphs).map(Prose::of).toList());
  }

  static Prose marked(String text, Mark... marks) {
    Prose.Builder prose = Prose.builder().append(text, 0);
    for (Mark mark : marks) {
      prose.mark(mark);
    }
    return prose.build();
  }

  /** A text in which each {@code ^} stands for the call of the next note, from 1. */
  static Prose noted(String text) {
    List<Mark> marks = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (c == '^') {
        marks.add(new Mark.NoteAnchor("n" + (marks.size() + 1), words.length()));
      } else {
        words.append(c);
      }
    }
    return marked(words.toString(), marks.toArray(new Mark[0]));
  }

  static Label label(String printed) {
    String core = printed.replaceAll("[().]", "");
    Label.Kind kind = Label.Kind.LETTER;
    if (core.matches("\\d+")) {
      kind = Label.Kind.NUMBER;
    } else if (core.matches("[-–•]")) {
      kind = Label.Kind.BULLET;
    } else if (core.matches("[ivx]{2,}")) {
      kind = Label.Kind.ROMAN;
    } else if (core.matches("[IVX]+")) {
      kind = Label.Kind.UPPER_ROMAN;
    } else if (core.matches("[а-я]")) {
      kind = Label.Kind.CYRILLIC;
    }
    return new Label(printed, kind, 1, core);
  }
}
