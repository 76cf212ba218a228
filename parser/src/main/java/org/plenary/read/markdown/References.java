package org.plenary.read.markdown;

import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands at the end of a file and is named in its text: footnotes and the targets of links.
 */
final class References {
  private final Map<String, Reference> links = new HashMap<>();
  private final Map<String, FootnoteBlock> notes = new LinkedHashMap<>();
  private final Set<Reference> used = new HashSet<>();
  private final Set<String> called = new LinkedHashSet<>();

  References(Node tree) {
    for (Node node = tree.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Reference reference) {
        links.putIfAbsent(key(reference.getReference()), reference);
      } else if (node instanceof FootnoteBlock note) {
        notes.putIfAbsent(note.getText().toString(), note);
      }
    }
  }

  /** Where {@code [text][name]} leads. */
  Optional<String> target(CharSequence name) {
    Optional<Reference> reference = Optional.ofNullable(links.get(key(name)));
    reference.ifPresent(used::add);
    return reference.map(found -> found.getUrl().unescape());
  }

  boolean isUsed(Reference reference) {
    return used.contains(reference);
  }

  boolean isNote(String label) {
    return notes.containsKey(label);
  }

  /** True when that block is the note of its label, and not a second one. */
  boolean isFirst(FootnoteBlock note) {
    return notes.get(note.getText().toString()) == note;
  }

  void called(String label) {
    called.add(label);
  }

  /** The labels of the called notes in the order of their first call. */
  Set<String> called() {
    return called;
  }

  private static String key(CharSequence name) {
    return Escaping.normalizeReference(name, true);
  }
}
