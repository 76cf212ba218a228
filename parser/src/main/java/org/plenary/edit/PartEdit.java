package org.plenary.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.xml.stream.XMLStreamException;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.read.docx.Origin;

/** The changes of one part, by the elements that they are made at. */
final class PartEdit {
  private final String part;
  private final TreeMap<Integer, List<SlotChange>> changes = new TreeMap<>();
  private final Map<Words, Integer> likes = new HashMap<>();

  PartEdit(String part) {
    this.part = part;
  }

  void add(int element, SlotChange change) {
    changes.computeIfAbsent(element, key -> new ArrayList<>()).add(change);
  }

  /** Notes the element that words are to be set like, if it is of this part. */
  void like(Words words, Origin origin) {
    if (origin.part().equals(part)) {
      likes.put(words, origin.element());
    }
  }

  /** Writes the changed part into the copy. */
  void apply(PackageCopy copy, Manner manner) throws UnreadableDocumentException {
    try {
      PartText text = PartText.of(copy.part(part).orElseThrow());
      copy.put(part, text.with(splices(text, manner)));
    } catch (XMLStreamException e) {
      throw new IllegalStateException("read before, and no XML now: " + part, e);
    }
  }

  private TreeMap<Integer, PartText.Splice> splices(PartText text, Manner manner)
      throws XMLStreamException {
    Set<Integer> wanted = new HashSet<>(changes.keySet());
    wanted.addAll(likes.values());
    RunScan scan = RunScan.of(text.text(), wanted);
    AtomicInteger id = new AtomicInteger(scan.highestId());
    TreeMap<Integer, PartText.Splice> splices = new TreeMap<>();
    changes.forEach(
        (element, own) -> {
          Slot slot = slot(scan, element);
          own.sort(Comparator.comparingInt(SlotChange::from));
          SlotWriter writer =
              new SlotWriter(
                  slot,
                  manner,
                  id::incrementAndGet,
                  words -> slot(scan, likes.getOrDefault(words, element)).run());
          splices.put(writer.start(), writer.write(own));
        });
    return splices;
  }

  private Slot slot(RunScan scan, int element) {
    if (!scan.slots().containsKey(element)) {
      throw new IllegalStateException("no element of a run at " + element + " of " + part);
    }
    return scan.slots().get(element);
  }
}
