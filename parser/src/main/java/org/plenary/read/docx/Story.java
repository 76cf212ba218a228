package org.plenary.read.docx;

import java.util.ArrayList;
import java.util.List;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.source.Place;

/** One part that is text: the main one, the footnotes, a header. */
final class Story {
  private final Reading reading;
  private final XmlCursor xml;
  private final Relationships relationships;
  private final NumberFormats formats;
  private FieldStack fields;
  private final List<ParagraphProperties.Change> changes = new ArrayList<>();
  private ListCounters lists;

  Story(Reading reading, XmlCursor xml, Relationships relationships, NumberFormats formats) {
    this.reading = reading;
    this.xml = xml;
    this.relationships = relationships;
    this.formats = formats;
    this.fields = newFields();
    this.lists = newCounters();
  }

  private ListCounters newCounters() {
    return new ListCounters(this::newCounter, reading.changes());
  }

  private ListCounter newCounter() {
    return new ListCounter(formats, reading.symbols(), reading.remarks());
  }

  private FieldStack newFields() {
    return new FieldStack(reading.trustsFields());
  }

  Reading reading() {
    return reading;
  }

  XmlCursor xml() {
    return xml;
  }

  Relationships relationships() {
    return relationships;
  }

  FieldStack fields() {
    return fields;
  }

  ListCounters lists() {
    return lists;
  }

  Remarks remarks() {
    return reading.remarks();
  }

  /** The tracked changes that hold where the reader stands, the outermost first. */
  List<ParagraphProperties.Change> changes() {
    return changes;
  }

  /** Something that reads on. */
  interface Walk {
    void on() throws UnreadableDocumentException;
  }

  /** Reads what is inside a tracked change, or leaves it out, as the policy wants. */
  void changed(Walk inside) throws UnreadableDocumentException {
    changed(ParagraphProperties.Change.of(xml), inside);
  }

  private void changed(ParagraphProperties.Change change, Walk inside)
      throws UnreadableDocumentException {
    if (reading.changes().drop(change.kind())) {
      xml.skip();
      return;
    }
    changes.add(change);
    inside.on();
    changes.remove(changes.size() - 1);
  }

  /** A text box has fields of its own, and its lists are counted for themselves. */
  void apart(Walk inside) throws UnreadableDocumentException {
    ListCounters outside = lists;
    FieldStack outsideFields = fields;
    lists = newCounters();
    fields = newFields();
    inside.on();
    fields = outsideFields;
    lists = outside;
  }

  /** The place of the paragraph element that the reader stands on. */
  Place place() {
    return new Place(xml.paragraphs(), "", xml.attribute(Space.WORD_2010, "paraId"));
  }
}
