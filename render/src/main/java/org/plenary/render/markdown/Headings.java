package org.plenary.render.markdown;

import org.plenary.model.Block;
import org.plenary.model.Document;
import org.plenary.model.MatterRole;
import org.plenary.model.Part;
import org.plenary.model.PartKind;

/** How many {@code #} a heading gets, never more than one beyond the heading above it. */
final class Headings {
  private static final int DEEPEST = 6;

  private final boolean numbered;
  private final boolean titled;
  private boolean annexHeaded;
  private boolean inAnnex;
  private int above;

  Headings(Document document) {
    numbered = has(document, MatterRole.NUMBER_LINE);
    titled = has(document, MatterRole.TITLE);
  }

  /** A part begins. */
  void enter(Part part) {
    inAnnex = part.kind() == PartKind.ANNEX;
    annexHeaded = inAnnex && part.content().stream().anyMatch(b -> is(b, MatterRole.ANNEX_HEADING));
    if (inAnnex) {
      above = 0;
    }
  }

  /** For the line of that role; 0 when it is no heading. */
  int of(MatterRole role) {
    return switch (role) {
      case NUMBER_LINE, ANNEX_HEADING -> level(1);
      case TITLE -> level((inAnnex ? annexHeaded : numbered) ? 2 : 1);
      default -> 0;
    };
  }

  /** For a section of that level. */
  int of(Block.Section section) {
    boolean under = inAnnex ? annexHeaded : numbered || titled;
    return level(section.level() + (under ? 1 : 0));
  }

  private int level(int wanted) {
    above = Math.min(Math.min(wanted, above + 1), DEEPEST);
    return above;
  }

  private static boolean has(Document document, MatterRole role) {
    return document.parts().stream()
        .filter(part -> part.kind() != PartKind.ANNEX)
        .flatMap(part -> part.content().stream())
        .anyMatch(block -> is(block, role));
  }

  private static boolean is(Block block, MatterRole role) {
    return block instanceof Block.Matter matter && matter.role() == role;
  }
}
