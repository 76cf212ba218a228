package org.plenary.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.lex.LabelCandidate;
import org.plenary.model.Label;

/**
 * Finds where a labelled line belongs among the items that are open: next in one of their lists,
 * the first of a list inside the innermost, or a break in the order.
 *
 * <p>{@code 1, a), i), ii), b), 2}: each label tells its level by its dress and by what it follows.
 */
final class Nesting {
  /** An item that may still take in others. */
  private record Open(String form, Label label, BlockBuilder item) {}

  private final List<Open> open = new ArrayList<>();

  /** The last item of the outermost list that was closed; a list may go on behind other words. */
  private Open closed;

  /**
   * Where a label goes.
   *
   * @param label the reading that fits there
   * @param depth how many open items stay open
   */
  record Place(Label label, int depth) {}

  boolean isEmpty() {
    return open.isEmpty();
  }

  int depth() {
    return open.size();
  }

  /** The innermost open item. */
  BlockBuilder innermost() {
    return open.get(open.size() - 1).item();
  }

  BlockBuilder itemAt(int depth) {
    return open.get(depth).item();
  }

  void clear() {
    closed = open.isEmpty() ? closed : open.get(0);
    open.clear();
  }

  /** No list goes on from here. */
  void forget() {
    open.clear();
    closed = null;
  }

  /** Where a label goes that counts on from a list which other words have closed. */
  Optional<Place> resumed(LabelCandidate label) {
    return closed == null
        ? Optional.empty()
        : following(closed, label).map(read -> new Place(read, 0));
  }

  /** Closes the items below a depth and opens a new one there. */
  void open(Place place, String form, BlockBuilder item) {
    cut(place.depth());
    open.add(new Open(form, place.label(), item));
  }

  void cut(int depth) {
    while (open.size() > depth) {
      open.remove(open.size() - 1);
    }
  }

  /** True when an item whose label is dressed so is open. */
  boolean hasOpen(String form) {
    return open.stream().anyMatch(o -> o.form().equals(form));
  }

  /** The dress of the labels of the outermost list; empty when nothing is open. */
  String outermostForm() {
    return open.isEmpty() ? "" : open.get(0).form();
  }

  /**
   * Where a label goes.
   *
   * @param next the next label of the same dress further on: it decides what {@code i)} counts
   * @return empty for a bare number that fits nowhere: it is no label
   */
  Optional<Place> place(LabelCandidate label, Optional<LabelCandidate> next) {
    if (label.isBullet()) {
      return Optional.of(placeBullet(label));
    }
    Optional<Place> compound = placeCompound(label);
    if (compound.isPresent()) {
      return compound;
    }
    Optional<Place> first = startsInnerList(label, next);
    if (first.isPresent()) {
      return first;
    }
    for (int depth = open.size() - 1; depth >= 0; depth--) {
      Optional<Label> reading = following(open.get(depth), label);
      if (reading.isPresent()) {
        return Optional.of(new Place(reading.get(), depth));
      }
    }
    return behindCompound(label).or(() -> placeOutOfOrder(label, next));
  }

  private Place placeBullet(LabelCandidate label) {
    for (int depth = open.size() - 1; depth >= 0; depth--) {
      if (open.get(depth).form().equals(label.form())) {
        return new Place(label.first(), depth);
      }
    }
    return new Place(label.first(), open.size());
  }

  /** {@code 4.3} belongs under {@code 4}, whatever stands between. */
  private Optional<Place> placeCompound(LabelCandidate label) {
    Label read = label.first();
    if (read.kind() != Label.Kind.COMPOUND) {
      return Optional.empty();
    }
    int slash = read.path().lastIndexOf('/');
    String parent = read.path().substring(0, slash);
    String own = read.path().substring(slash + 1);
    for (int depth = open.size() - 1; depth >= 0; depth--) {
      if (numberPath(depth).equals(parent)) {
        Label step = new Label(read.printed(), read.kind(), read.value(), own);
        return Optional.of(new Place(step, depth + 1));
      }
    }
    boolean top = label.firm() || open.isEmpty() || goesFurther(read.path());
    return top ? Optional.of(new Place(read, 0)) : Optional.empty();
  }

  /**
   * {@code 4.1} behind {@code 3}, the {@code 4} between them lost: counts on from the outermost
   * list.
   */
  private boolean goesFurther(String path) {
    Label first = open.get(0).label();
    boolean numbers = first.kind() == Label.Kind.NUMBER || first.kind() == Label.Kind.COMPOUND;
    int steps = Integer.parseInt(path.substring(0, path.indexOf('/')));
    int slash = first.path().indexOf('/');
    int value = slash < 0 ? first.value() : Integer.parseInt(first.path().substring(0, slash));
    return numbers && steps >= value;
  }

  private String numberPath(int depth) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i <= depth; i++) {
      path.append(i > 0 ? "/" : "").append(open.get(i).label().path());
    }
    return path.toString();
  }

  /** The reading that comes next after an open item of the same dress. */
  private static Optional<Label> following(Open before, LabelCandidate label) {
    if (!before.form().equals(label.form())) {
      return Optional.empty();
    }
    return label
        .in(before.label().kind())
        .filter(
            read ->
                read.value() == before.label().value() + 1
                    || (read.value() == before.label().value()
                        && read.path().length() > before.label().path().length()));
  }

  /** {@code i)} with {@code ii)} behind it opens a Roman list, even after {@code h)}. */
  private Optional<Place> startsInnerList(LabelCandidate label, Optional<LabelCandidate> next) {
    Optional<Label> roman = roman(label);
    boolean opens =
        roman.isPresent()
            && roman.get().value() == 1
            && next.flatMap(Nesting::roman).filter(read -> read.value() == 2).isPresent()
            && open.stream().noneMatch(o -> following(o, label).isPresent() && isRoman(o.label()));
    return opens
        ? Optional.of(new Place(roman.get(), depthFor(label, roman.get())))
        : Optional.empty();
  }

  private static Optional<Label> roman(LabelCandidate label) {
    return label.readings().stream().filter(Nesting::isRoman).findFirst();
  }

  private static boolean isRoman(Label label) {
    return label.kind() == Label.Kind.ROMAN || label.kind() == Label.Kind.UPPER_ROMAN;
  }

  /** Inside the innermost item; but beside an item of the very list that begins again. */
  private int depthFor(LabelCandidate label, Label read) {
    for (int depth = open.size() - 1; depth >= 0; depth--) {
      Open o = open.get(depth);
      if (o.form().equals(label.form()) && o.label().kind() == read.kind()) {
        return depth;
      }
    }
    return open.size();
  }

  /** {@code 4} behind {@code 3.2}, the {@code 3} above it lost. */
  private Optional<Place> behindCompound(LabelCandidate label) {
    Optional<Label> number = label.in(Label.Kind.NUMBER);
    if (open.isEmpty() || number.isEmpty() || !label.form().equals("x")) {
      return Optional.empty();
    }
    Label first = open.get(0).label();
    int slash = first.path().indexOf('/');
    boolean next =
        first.kind() == Label.Kind.COMPOUND
            && slash > 0
            && first.path().substring(0, slash).equals(Integer.toString(number.get().value() - 1));
    return next ? Optional.of(new Place(number.get(), 0)) : Optional.empty();
  }

  private Optional<Place> placeOutOfOrder(LabelCandidate label, Optional<LabelCandidate> next) {
    Label read = likeliest(label, next);
    boolean number = read.kind() == Label.Kind.NUMBER;
    if (read.value() != 1 && (!label.firm() || (!number && label.form().equals("x.")))) {
      // 22 November; г. Минск
      return Optional.empty();
    }
    for (int depth = open.size() - 1; depth >= 0; depth--) {
      Open o = open.get(depth);
      Optional<Label> same = label.in(o.label().kind());
      if (o.form().equals(label.form()) && same.isPresent()) {
        return Optional.of(new Place(same.get(), depth));
      }
    }
    return Optional.of(new Place(read, open.size()));
  }

  /** The reading that the next label goes on from, else a first one, else the commonest. */
  private static Label likeliest(LabelCandidate label, Optional<LabelCandidate> next) {
    for (Label read : label.readings()) {
      Optional<Label> after = next.flatMap(candidate -> candidate.in(read.kind()));
      if (after.isPresent() && after.get().value() == read.value() + 1) {
        return read;
      }
    }
    return label.readings().stream()
        .filter(read -> read.value() == 1)
        .findFirst()
        .orElse(label.first());
  }
}
