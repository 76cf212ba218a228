package org.plenary.parse;

import java.util.ArrayList;
import java.util.List;
import org.plenary.language.Concept;
import org.plenary.model.Block;
import org.plenary.model.Label;
import org.plenary.model.Lead;
import org.plenary.source.Prose;

/** A block that still takes in others; the parser's only mutable tree. */
final class BlockBuilder {
  /** Puts the finished block together from what was taken in. */
  private interface Finish {
    Block of(List<Block> content);
  }

  private final Finish finish;
  private final Prose text;
  private final Label label;
  private final List<BlockBuilder> content = new ArrayList<>();

  private BlockBuilder(Prose text, Label label, Finish finish) {
    this.text = text;
    this.label = label;
    this.finish = finish;
  }

  static BlockBuilder callout(Prose phrase, int verb, Concept concept) {
    return new BlockBuilder(
        phrase, Label.NONE, content -> new Block.Callout(phrase, verb, concept, content));
  }

  static BlockBuilder item(Label label, Lead lead, Prose text) {
    return new BlockBuilder(text, label, content -> new Block.Item(label, lead, text, content));
  }

  static BlockBuilder paragraph(Lead lead, Prose text) {
    return new BlockBuilder(text, Label.NONE, content -> new Block.Paragraph(lead, text, content));
  }

  static BlockBuilder section(Label label, Prose heading, int level) {
    return new BlockBuilder(
        heading, label, content -> new Block.Section(label, heading, level, content));
  }

  /** A block that takes nothing in. */
  static BlockBuilder of(Block block) {
    return new BlockBuilder(block.text(), Label.NONE, content -> block);
  }

  Prose text() {
    return text;
  }

  Label label() {
    return label;
  }

  BlockBuilder add(BlockBuilder inner) {
    content.add(inner);
    return inner;
  }

  boolean isEmpty() {
    return content.isEmpty();
  }

  Block build() {
    return finish.of(buildAll(content));
  }

  static List<Block> buildAll(List<BlockBuilder> builders) {
    return builders.stream().map(BlockBuilder::build).toList();
  }
}
