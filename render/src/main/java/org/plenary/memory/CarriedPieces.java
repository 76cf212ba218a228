package org.plenary.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenary.xliff.CodeKind;
import org.plenary.xliff.Piece;

/**
 * An earlier translation with the codes of the unit it is for: where it reads {@code 140 (Пересм.
 * Дубай, 2018 г.)} stands the tag of that reference again. Emphasis is not carried.
 */
final class CarriedPieces {
  private CarriedPieces() {}

  /** A code and where it stands in the translation. */
  private record Placed(int start, int end, Piece.Code code) {}

  /** The pieces; empty when a code has no place in the translation. */
  static Optional<List<Piece>> of(List<Piece> source, Entry entry) {
    String target = entry.target();
    String open = target.replace('\u00a0', ' ');
    List<Placed> placed = new ArrayList<>();
    int calls = 0;
    for (Piece piece : source) {
      if (piece instanceof Piece.Code code) {
        Optional<Placed> place =
            code.kind() == CodeKind.NOTE
                ? call(entry, calls++, code)
                : reference(open, placed, code);
        if (place.isEmpty()) {
          return Optional.empty();
        }
        placed.add(place.get());
      }
    }
    return calls == entry.calls().size() ? Optional.of(pieces(target, placed)) : Optional.empty();
  }

  private static Optional<Placed> call(Entry entry, int index, Piece.Code code) {
    if (index >= entry.calls().size()) {
      return Optional.empty();
    }
    int at = entry.calls().get(index);
    return Optional.of(new Placed(at, at, code));
  }

  /** The first place where it is printed and nothing else stands yet. */
  private static Optional<Placed> reference(String open, List<Placed> taken, Piece.Code code) {
    String printed = code.printed().replace('\u00a0', ' ');
    int at = open.indexOf(printed);
    while (at >= 0) {
      Placed place = new Placed(at, at + printed.length(), code);
      boolean free =
          taken.stream().noneMatch(t -> t.start() < place.end() && place.start() < t.end());
      if (free && standsAlone(open, place)) {
        return Optional.of(place);
      }
      at = open.indexOf(printed, at + 1);
    }
    return Optional.empty();
  }

  /** Not {@code 14} inside of {@code 140}. */
  private static boolean standsAlone(String text, Placed place) {
    boolean before = place.start() > 0 && Character.isDigit(text.charAt(place.start() - 1));
    boolean behind = place.end() < text.length() && Character.isDigit(text.charAt(place.end()));
    return !before && !behind;
  }

  private static List<Piece> pieces(String target, List<Placed> placed) {
    List<Placed> inOrder = new ArrayList<>(placed);
    inOrder.sort(Comparator.comparingInt(Placed::start));
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Placed each : inOrder) {
      if (each.start() > at) {
        pieces.add(new Piece.Words(target.substring(at, each.start())));
      }
      pieces.add(each.code());
      at = Math.max(at, each.end());
    }
    if (at < target.length()) {
      pieces.add(new Piece.Words(target.substring(at)));
    }
    return pieces;
  }
}
