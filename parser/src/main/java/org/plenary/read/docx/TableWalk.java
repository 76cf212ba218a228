package org.plenary.read.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.read.UnreadableDocumentException;

/** Reads {@code w:tbl}: rows, cells, and which cell covers which. */
final class TableWalk {
  /** Word itself stops at 63 columns. */
  private static final int MOST_COLUMNS = 1000;

  private final Story story;
  private final XmlCursor xml;
  private final BodyWalk bodies;

  TableWalk(Story story, BodyWalk bodies) {
    this.story = story;
    this.xml = story.xml();
    this.bodies = bodies;
  }

  /** A table while its rows come in. */
  private static final class OpenTable {
    private final List<Draft.Row> rows = new ArrayList<>();
    private Map<Integer, Draft.Cell> above = new HashMap<>();
  }

  /** A row while its cells come in. */
  private static final class OpenRow {
    private final List<Draft.Cell> cells = new ArrayList<>();
    private final Map<Integer, Draft.Cell> growing = new HashMap<>();
    private final List<ParagraphProperties.Change> changes = new ArrayList<>();
    private int column;
    private boolean header;
    private boolean dropped;
  }

  /** What a cell says of itself. */
  private record CellProperties(int columns, String down, String across, boolean dropped) {
    private static final CellProperties NONE = new CellProperties(1, "", "", false);
  }

  Draft.Grid read() throws UnreadableDocumentException {
    OpenTable table = new OpenTable();
    rows(table);
    return new Draft.Grid(table.rows);
  }

  private void rows(OpenTable table) throws UnreadableDocumentException {
    while (xml.nextChild()) {
      switch (xml.space() == Space.WORD ? xml.name() : "") {
        case "tr" -> row(table);
        case "sdt", "sdtContent", "customXml" -> rows(table);
        case "ins", "del", "moveFrom", "moveTo" -> story.changed(() -> rows(table));
        default -> xml.skip();
      }
    }
  }

  private void row(OpenTable table) throws UnreadableDocumentException {
    OpenRow row = new OpenRow();
    cells(table, row);
    for (int i = 0; i < row.changes.size(); i++) {
      story.changes().remove(story.changes().size() - 1);
    }
    if (!row.dropped) {
      table.above = row.growing;
      table.rows.add(new Draft.Row(row.cells, row.header));
    }
  }

  private void cells(OpenTable table, OpenRow row) throws UnreadableDocumentException {
    while (xml.nextChild()) {
      if (row.dropped || xml.space() != Space.WORD) {
        xml.skip();
        continue;
      }
      switch (xml.name()) {
        case "trPr" -> rowProperties(row);
        case "tc" -> cell(table, row);
        case "sdt", "sdtContent", "customXml" -> cells(table, row);
        default -> xml.skip();
      }
    }
  }

  private void rowProperties(OpenRow row) throws UnreadableDocumentException {
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "tblHeader" -> row.header = xml.isOn();
        case "gridBefore" -> skipColumns(row);
        case "ins", "del" -> {
          ParagraphProperties.Change change = ParagraphProperties.Change.of(xml);
          row.dropped |= story.reading().changes().drop(change.kind());
          if (row.changes.size() < 2) {
            row.changes.add(change);
            story.changes().add(change);
          }
        }
        default -> {
          // Heights and margins are not told.
        }
      }
      xml.skip();
    }
  }

  /** A row that begins further in gets an empty cell, so that columns stay below each other. */
  private void skipColumns(OpenRow row) {
    int columns = columns(xml.value("val"), 0);
    if (columns > 0) {
      row.cells.add(new Draft.Cell(List.of(), columns));
      row.column += columns;
    }
  }

  private static int columns(String value, int otherwise) {
    return Math.max(otherwise, Math.min(PropertiesReader.integer(value, otherwise), MOST_COLUMNS));
  }

  private void cell(OpenTable table, OpenRow row) throws UnreadableDocumentException {
    BlockList content = new BlockList();
    Properties reader = new Properties();
    bodies.readCell(content, reader);
    CellProperties properties = reader.properties;
    if (properties.dropped) {
      return;
    }
    Optional<Draft.Cell> above = Optional.ofNullable(table.above.get(row.column));
    if (properties.across.equals("continue") && !row.cells.isEmpty()) {
      swallowAcross(row, content);
      return;
    }
    Draft.Cell cell = new Draft.Cell(content.blocks(), properties.columns);
    if (properties.down.equals("continue") && above.isPresent()) {
      above.get().swallow(content.blocks());
      row.growing.put(row.column, above.get());
    } else {
      row.cells.add(cell);
      if (!properties.down.isEmpty()) {
        row.growing.put(row.column, cell);
      }
    }
    row.column += properties.columns;
  }

  private static void swallowAcross(OpenRow row, BlockList content) {
    int last = row.cells.size() - 1;
    Draft.Cell left = row.cells.get(last);
    List<Draft> together = new ArrayList<>(left.content());
    together.addAll(content.blocks());
    Draft.Cell wider = new Draft.Cell(together, left.columns() + 1);
    row.cells.set(last, wider);
    row.growing.replaceAll((column, cell) -> cell == left ? wider : cell);
    row.column++;
  }

  /** Reads {@code w:tcPr} when the cell's blocks come to it. */
  final class Properties {
    private CellProperties properties = CellProperties.NONE;

    /** True when the cell is not part of the text. */
    boolean read() throws UnreadableDocumentException {
      int columns = 1;
      String down = "";
      String across = "";
      boolean dropped = false;
      while (xml.nextChild()) {
        switch (xml.name()) {
          case "gridSpan" -> columns = columns(xml.value("val"), 1);
          case "vMerge" -> down = xml.value("val").equals("restart") ? "restart" : "continue";
          case "hMerge" -> across = xml.value("val").equals("restart") ? "restart" : "continue";
          case "cellIns", "cellDel" ->
              dropped |= story.reading().changes().drop(ParagraphProperties.Change.of(xml).kind());
          default -> {
            // Borders, widths and colours are not told.
          }
        }
        xml.skip();
      }
      properties = new CellProperties(columns, down, across, dropped);
      return dropped;
    }
  }
}
