package org.plenary.render.markdown;

import java.util.BitSet;
import org.plenary.source.Blanks;
import org.plenary.source.Mark;
import org.plenary.source.Prose;

/**
 * The words of a heading without what every heading has: {@code ## Open measurement data}, not
 * {@code ## **Open measurement data**}, where Word sets the whole line in bold. Bold words among
 * others stay bold.
 */
final class HeadingWords {
  private HeadingWords() {}

  static Prose of(Prose prose) {
    return isBold(prose) ? lighter(prose) : prose;
  }

  private static boolean isBold(Prose prose) {
    String text = prose.text();
    BitSet bold = new BitSet(text.length());
    prose.marks().stream().filter(HeadingWords::isBold).forEach(m -> bold.set(m.start(), m.end()));
    int start = Blanks.skip(text, 0, text.length());
    return bold.get(start) && bold.nextClearBit(start) >= Blanks.skipBack(text, 0, text.length());
  }

  private static boolean isBold(Mark mark) {
    return mark instanceof Mark.Emphasis emphasis && emphasis.kind() == Mark.Emphasis.Kind.BOLD;
  }

  private static Prose lighter(Prose prose) {
    Prose.Builder lighter = Prose.builder().append(prose.text(), 0);
    prose.marks().stream().filter(mark -> !isBold(mark)).forEach(lighter::mark);
    return lighter.build();
  }
}
