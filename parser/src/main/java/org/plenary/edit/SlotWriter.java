package org.plenary.edit;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;

/**
 * Writes an element of a run anew with its changes: the run is closed before what changes and goes
 * on behind it.
 */
final class SlotWriter {
  private final Slot slot;
  private final Manner manner;
  private final IntSupplier ids;
  private final Function<Words, Slot.RunTag> looks;
  private final RunXml xml;
  private final StringBuilder pending = new StringBuilder();
  private boolean open;

  /**
   * @param ids gives each tracked change its number
   * @param looks the run that words are to be set like
   */
  SlotWriter(Slot slot, Manner manner, IntSupplier ids, Function<Words, Slot.RunTag> looks) {
    this.slot = slot;
    this.manner = manner;
    this.ids = ids;
    this.looks = looks;
    this.xml = new RunXml(slot.run());
    this.open = !slot.first();
  }

  /** Where in the part the text begins that {@link #write} replaces. */
  int start() {
    return slot.first() ? slot.run().start() : slot.start();
  }

  /**
   * The new text.
   *
   * @param changes in their order; they do not overlap
   */
  PartText.Splice write(List<SlotChange> changes) {
    int at = 0;
    for (SlotChange change : changes) {
      if (change.from() < at) {
        throw new IllegalArgumentException("two changes of the same words: " + change);
      }
      keep(at, change.from());
      delete(change.from(), change.to());
      if (!change.xml().isEmpty()) {
        shut();
        xml.raw(change.xml());
      }
      change.words().forEach(this::insert);
      at = change.to();
    }
    keep(at, slot.text().length());
    flush();
    if (slot.last()) {
      shut();
      return new PartText.Splice(slot.run().end(), xml.toString());
    }
    begin();
    return new PartText.Splice(slot.end(), xml.toString());
  }

  private void keep(int from, int to) {
    int start = Math.max(from, slot.shownFrom());
    int end = Math.min(to, slot.shownTo());
    if (start >= end) {
      return;
    }
    if (slot.holdsText()) {
      pending.append(slot.text(), start, end);
    } else {
      begin();
      xml.raw(slot.xml());
    }
  }

  private void delete(int from, int to) {
    if (from == to || manner == Manner.PLAIN) {
      return;
    }
    shut();
    xml.openChange("del", ids.getAsInt());
    xml.open(slot.run());
    if (slot.holdsText()) {
      xml.characters("delText", slot.text().substring(from, to));
    } else {
      xml.raw(slot.xml());
    }
    xml.close(slot.run());
    xml.closeChange("del");
  }

  private void insert(Words words) {
    Slot.RunTag look = looks.apply(words);
    boolean own = look.properties().equals(slot.run().properties());
    if (manner == Manner.TRACKED) {
      shut();
      xml.openChange("ins", ids.getAsInt());
      insideRun(look, words);
      xml.closeChange("ins");
    } else if (own && slot.holdsText() && RunXml.isPlain(words.text())) {
      pending.append(words.text());
    } else if (own) {
      flush();
      begin();
      xml.words(words.text());
    } else {
      shut();
      insideRun(look, words);
    }
  }

  private void insideRun(Slot.RunTag look, Words words) {
    xml.open(look);
    xml.words(words.text());
    xml.close(look);
  }

  private void begin() {
    if (!open) {
      xml.open(slot.run());
      open = true;
    }
  }

  private void shut() {
    flush();
    if (open) {
      xml.close(slot.run());
      open = false;
    }
  }

  /** Characters that stay are written in one piece with those that come beside them. */
  private void flush() {
    if (pending.length() > 0) {
      begin();
      xml.characters(slot.name(), pending.toString());
      pending.setLength(0);
    }
  }
}
