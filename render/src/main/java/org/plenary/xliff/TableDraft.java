package org.plenary.xliff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.model.Block;
import org.plenary.model.Document;
import org.plenary.model.DocumentKind;
import org.plenary.model.Draft;
import org.plenary.model.Family;
import org.plenary.model.Identification;
import org.plenary.model.Lead;
import org.plenary.model.Part;
import org.plenary.model.PartKind;
import org.plenary.source.Mark;
import org.plenary.source.Prose;

/**
 * What a translator gets who works in Word: a table with a row a unit, its key, the source and the
 * target to be typed over.
 *
 * <p>Emphasis is emphasis. A code is {@code {2: 140 (Rev. Dubai, 2018)}}, which must stay as it is;
 * a link is around its words, {@code {3>the register<3}}. The first row says what the table is of.
 */
public final class TableDraft {
  static final String SIGN = "plenary";
  static final String BETWEEN = " | ";

  private TableDraft() {}

  /** The table. */
  public static Draft of(Exchange exchange) {
    List<Block.Row> rows = new ArrayList<>();
    rows.add(
        new Block.Row(
            List.of(
                cell(Prose.of(SIGN + BETWEEN + String.join(" ", exchange.parts()))),
                cell(Prose.of(exchange.from().code() + BETWEEN + exchange.original())),
                cell(Prose.of(exchange.to().code() + BETWEEN + exchange.fingerprint()))),
            true));
    for (TranslationUnit unit : exchange.units()) {
      String key = unit.unit().id() + BETWEEN + unit.key();
      List<Piece> target = unit.isOfficial() ? unit.official() : unit.source();
      rows.add(
          new Block.Row(
              List.of(cell(Prose.of(key)), cell(prose(unit.source())), cell(prose(target))),
              false));
    }
    Part part = new Part(PartKind.FRONT, 0, List.of(new Block.Table(rows)));
    return new Draft(
        List.of(
            new Document(
                DocumentKind.RESOLUTION,
                Family.UN,
                exchange.to(),
                Identification.NONE,
                List.of(part),
                List.of())));
  }

  private static Block.Cell cell(Prose text) {
    return new Block.Cell(List.of(new Block.Paragraph(Lead.NONE, text, List.of())), 1, 1);
  }

  private static Prose prose(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    Map<String, Piece.Open> open = new HashMap<>();
    Map<String, Integer> starts = new HashMap<>();
    List<Mark> marks = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Words words) {
        text.append(words.text());
      } else if (piece instanceof Piece.Code code) {
        text.append(TableTag.code(code.id(), code.shown()));
      } else if (piece instanceof Piece.Open begin) {
        open.put(begin.id(), begin);
        starts.put(begin.id(), text.length());
        text.append(begin.mark() instanceof Mark.Link ? TableTag.open(begin.id()) : "");
      } else if (piece instanceof Piece.Close end) {
        Mark mark = open.get(end.id()).mark();
        if (mark instanceof Mark.Link) {
          text.append(TableTag.close(end.id()));
        } else {
          marks.add(mark.over(starts.get(end.id()), text.length()));
        }
      }
    }
    return Prose.of(text.toString(), 0, marks);
  }
}
