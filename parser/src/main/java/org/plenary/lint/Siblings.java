package org.plenary.lint;

import java.util.ArrayList;
import java.util.List;
import org.plenary.model.Block;
import org.plenary.model.Document;
import org.plenary.model.Part;
import org.plenary.model.PartKind;

/**
 * Items that stand side by side in one list: {@code a)}, {@code b)}, {@code c)} under a callout.
 */
public final class Siblings {
  private final PartKind part;
  private final List<Block.Item> items;
  private final boolean nested;

  private Siblings(PartKind part, List<Block.Item> items, boolean nested) {
    this.part = part;
    this.items = List.copyOf(items);
    this.nested = nested;
  }

  /** Every list of a draft, outer ones before those inside them. */
  public static List<Siblings> of(LintContext context) {
    List<Siblings> lists = new ArrayList<>();
    for (Document document : context.draft().documents()) {
      for (Part part : document.parts()) {
        collect(part.kind(), part.content(), false, lists);
      }
    }
    return lists;
  }

  private static void collect(
      PartKind part, List<Block> blocks, boolean nested, List<Siblings> lists) {
    List<Block.Item> run = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Item item) {
        if (!run.isEmpty() && isOther(run.get(run.size() - 1), item)) {
          lists.add(new Siblings(part, run, nested));
          run.clear();
        }
        run.add(item);
      }
    }
    if (!run.isEmpty()) {
      lists.add(new Siblings(part, run, nested));
    }
    for (Block block : blocks) {
      if (block instanceof Block.Item item) {
        collect(part, item.content(), true, lists);
      } else if (block instanceof Block.Callout callout) {
        collect(part, callout.content(), false, lists);
      } else if (block instanceof Block.Paragraph paragraph) {
        collect(part, paragraph.content(), true, lists);
      } else if (block instanceof Block.Section section) {
        collect(part, section.content(), false, lists);
      }
    }
  }

  private static boolean isOther(Block.Item before, Block.Item item) {
    return before.label().kind() != item.label().kind();
  }

  /** The part that the list stands in. */
  public PartKind part() {
    return part;
  }

  public List<Block.Item> items() {
    return items;
  }

  /** True for a list inside an item or led in by a paragraph. */
  public boolean isNested() {
    return nested;
  }

  /** True in a preamble or an operative part. */
  public boolean isInClauses() {
    return part == PartKind.PREAMBLE || part == PartKind.OPERATIVE;
  }
}
