package org.plenary.render.text;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.model.Block;
import org.plenary.source.Prose;

/** The words of a block on one line: how it stands in the cell of a table. */
final class TextCell implements Block.Visitor<String> {
  private final Function<Prose, String> words;

  TextCell(Function<Prose, String> words) {
    this.words = words;
  }

  private String join(Stream<String> pieces) {
    return pieces.filter(piece -> !piece.isEmpty()).collect(Collectors.joining(" "));
  }

  private String with(String label, Prose text, List<Block> content) {
    Stream<String> own = Stream.of(TextLines.oneLine(label), words.apply(text));
    return join(Stream.concat(own, content.stream().map(block -> block.accept(this))));
  }

  @Override
  public String matter(Block.Matter matter) {
    return with("", matter.text(), List.of());
  }

  @Override
  public String callout(Block.Callout callout) {
    return with("", callout.text(), callout.content());
  }

  @Override
  public String item(Block.Item item) {
    return with(item.label().printed(), item.text(), item.content());
  }

  @Override
  public String paragraph(Block.Paragraph paragraph) {
    return with("", paragraph.text(), paragraph.content());
  }

  @Override
  public String section(Block.Section section) {
    return with(section.label().printed(), section.text(), section.content());
  }

  @Override
  public String table(Block.Table table) {
    return join(
        table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .flatMap(cell -> cell.content().stream())
            .map(block -> block.accept(this)));
  }

  @Override
  public String rule(Block.Rule rule) {
    return with("", rule.text(), List.of());
  }
}
