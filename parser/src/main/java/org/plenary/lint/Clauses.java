package org.plenary.lint;

import java.util.ArrayList;
import java.util.List;
import org.plenary.model.Block;
import org.plenary.model.Document;
import org.plenary.model.Part;
import org.plenary.model.PartKind;

/** The callouts of a document in reading order, each with the part that it stands in. */
public final class Clauses {
  /** A callout and where it stands. */
  public record Clause(PartKind part, Block.Callout callout) {}

  private Clauses() {}

  /** Those of the preamble and of the operative part. */
  public static List<Clause> of(Document document) {
    List<Clause> clauses = new ArrayList<>();
    for (Part part : document.parts()) {
      if (part.kind() == PartKind.PREAMBLE || part.kind() == PartKind.OPERATIVE) {
        collect(part.kind(), part.content(), clauses);
      }
    }
    return clauses;
  }

  private static void collect(PartKind part, List<Block> blocks, List<Clause> clauses) {
    for (Block block : blocks) {
      if (block instanceof Block.Callout callout) {
        clauses.add(new Clause(part, callout));
      } else if (block instanceof Block.Section section) {
        collect(part, section.content(), clauses);
      }
    }
  }

  /** The last words of a callout or of what it governs. */
  public static Block last(Block block) {
    List<Block> inside = contents(block);
    return inside.isEmpty() ? block : last(inside.get(inside.size() - 1));
  }

  private static List<Block> contents(Block block) {
    if (block instanceof Block.Callout callout) {
      return callout.content();
    }
    if (block instanceof Block.Item item) {
      return item.content();
    }
    if (block instanceof Block.Paragraph paragraph) {
      return paragraph.content();
    }
    return block instanceof Block.Section section ? section.content() : List.of();
  }
}
