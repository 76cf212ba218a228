package org.plenary.model;

import java.util.List;
import org.plenary.language.Concept;
import org.plenary.source.Prose;

/** A piece of a document, larger ones holding smaller ones in reading order. */
public sealed interface Block {
  /** The words of the block itself, without those of the blocks inside it and without its label. */
  Prose text();

  <R> R accept(Visitor<R> visitor);

  /**
   * One method a kind and no defaults, so that a new kind breaks every caller when it is compiled.
   */
  interface Visitor<R> {
    R matter(Matter matter);

    R callout(Callout callout);

    R item(Item item);

    R paragraph(Paragraph paragraph);

    R section(Section section);

    R table(Table table);

    R rule(Rule rule);
  }

  /**
   * A line with an office of its own: {@code РЕЗОЛЮЦИЯ 88 (Кигали, 2022 г.)}, {@code The Council,}.
   */
  record Matter(MatterRole role, Prose text) implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.matter(this);
    }
  }

  /**
   * A phrase on a line of its own with all that it governs: {@code instructs the Director of the
   * Radiocommunication Bureau} and its numbered items.
   *
   * @param text the phrase as printed, with the comma or colon behind it
   * @param verb how many UTF-16 units of it are the phrase that the vocabulary knows; the
   *     addressees follow. All of it for an unknown one
   * @param content items, or one paragraph
   */
  record Callout(Prose text, int verb, Concept concept, List<Block> content) implements Block {
    public Callout {
      content = List.copyOf(content);
    }

    /** The phrase without the comma or colon behind it: what machine formats call the callout. */
    public String phrase() {
      return Phrases.withoutEndMark(text.accepted().text());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.callout(this);
    }
  }

  /**
   * A labelled paragraph with its sub-items: {@code 2⇥that the Group shall …:}.
   *
   * @param label as printed
   * @param lead the phrase it opens with, as in {@code 3. Requests the Secretary-General to …}
   * @param text without the label
   * @param content sub-items, and paragraphs that go on after them
   */
  record Item(Label label, Lead lead, Prose text, List<Block> content) implements Block {
    public Item {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.item(this);
    }
  }

  /**
   * A paragraph without a label, with a list that it leads in: {@code что круг ведения … :}.
   *
   * @param lead the phrase it opens with, as in {@code Recalling its resolution 37/10,}
   * @param content the items that it leads in
   */
  record Paragraph(Lead lead, Prose text, List<Block> content) implements Block {
    public Paragraph {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.paragraph(this);
    }
  }

  /**
   * A heading with what stands under it: {@code II⇥Обзор заявлений}.
   *
   * @param label {@link Label#NONE} for a heading without one
   * @param text the heading
   * @param level from 1
   */
  record Section(Label label, Prose text, int level, List<Block> content) implements Block {
    public Section {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.section(this);
    }
  }

  /** A table, row by row. */
  record Table(List<Row> rows) implements Block {
    public Table {
      rows = List.copyOf(rows);
    }

    /** Empty: the words of a table are those of its cells. */
    @Override
    public Prose text() {
      return Prose.EMPTY;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.table(this);
    }
  }

  /** A row of a table; a header row is repeated on each page. */
  record Row(List<Cell> cells, boolean header) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** A cell that covers one or more columns and rows. */
  record Cell(List<Block> content, int columns, int rows) {
    public Cell {
      content = List.copyOf(content);
    }
  }

  /** A rule typed out of underscores or dashes: {@code ______________}. */
  record Rule(Prose text) implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rule(this);
    }
  }
}
