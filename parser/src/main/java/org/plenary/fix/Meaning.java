package org.plenary.fix;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.diagnostic.Edit;
import org.plenary.lint.LintContext;
import org.plenary.lint.UnitPlaces;
import org.plenary.model.Document;
import org.plenary.refer.Reference;
import org.plenary.source.Blanks;
import org.plenary.source.Prose;
import org.plenary.source.Span;
import org.plenary.unit.Unit;

/**
 * Tells whether a draft still means the same after some changes: the same units in the same order,
 * each with its own words, and in these nothing else changed than what was to change.
 */
final class Meaning {
  private final LintContext before;
  private final LintContext after;
  private final List<Edit> edits;

  private Meaning(LintContext before, LintContext after, List<Edit> edits) {
    this.before = before;
    this.after = after;
    this.edits = edits;
  }

  /**
   * @param edits by which the text of {@code before} became that of {@code after}
   */
  static boolean isKept(LintContext before, LintContext after, Patch edits) {
    return new Meaning(before, after, edits.edits()).isKept();
  }

  private boolean isKept() {
    List<Unit> old = before.units();
    List<Unit> now = after.units();
    if (old.size() != now.size() || !isSameDocument()) {
      return false;
    }
    boolean relabelled = old.stream().anyMatch(this::isRelabelled);
    for (int i = 0; i < old.size(); i++) {
      if (!isSame(old.get(i), now.get(i), relabelled)) {
        return false;
      }
    }
    return references(after).containsAll(references(before));
  }

  /** Which unit names which other: {@code resolves 2}. */
  private static Set<List<Integer>> references(LintContext context) {
    Map<String, Integer> units = new HashMap<>();
    for (int i = 0; i < context.units().size(); i++) {
      units.putIfAbsent(key(context.units().get(i).document(), context.units().get(i).id()), i);
    }
    Set<List<Integer>> references = new HashSet<>();
    for (Reference each : context.references()) {
      Integer from = units.get(key(each.document(), each.unit()));
      Integer to =
          each.target().startsWith("#")
              ? units.get(key(each.document(), each.target().substring(1)))
              : null;
      if (from != null && to != null) {
        references.add(List.of(from, to));
      }
    }
    return references;
  }

  private static String key(int document, String unit) {
    return document + " " + unit;
  }

  private boolean isSameDocument() {
    Document old = before.draft().documents().get(0);
    Document now = after.draft().documents().get(0);
    return before.draft().documents().size() == after.draft().documents().size()
        && old.kind() == now.kind()
        && old.family() == now.family()
        && old.language() == now.language();
  }

  private boolean isSame(Unit old, Unit now, boolean relabelled) {
    boolean sameLabel =
        isRelabelled(old)
            || old.label().kind() == now.label().kind()
                && old.label().printed().equals(now.label().printed());
    boolean samePlace = relabelled || old.id().equals(now.id());
    return old.part() == now.part()
        && old.kind() == now.kind()
        && old.concept().equals(now.concept())
        && sameLabel
        && samePlace
        && squeezed(expected(old.text())).equals(squeezed(now.text().text()));
  }

  private boolean isRelabelled(Unit unit) {
    Span label = UnitPlaces.label(unit, before.text());
    return label.length() > 0 && edits.stream().anyMatch(edit -> Patch.meet(label, edit.span()));
  }

  /** The words of a unit as they should be now. */
  private String expected(Prose prose) {
    String text = prose.text();
    Span own = prose.span();
    StringBuilder out = new StringBuilder(text.length() + 8);
    int at = 0;
    for (Edit edit : edits) {
      Span span = edit.span();
      if (span.start() < own.start() || span.start() > own.end()) {
        continue;
      }
      while (at < text.length() && prose.sourceOffset(at) < span.start()) {
        out.append(text.charAt(at++));
      }
      out.append(edit.replacement());
      while (at < text.length() && prose.sourceOffset(at) < span.end()) {
        at++;
      }
    }
    return out.append(text, at, text.length()).toString();
  }

  private static String squeezed(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!Blanks.isBlank(text.charAt(i))) {
        out.append(text.charAt(i));
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().strip();
  }
}
