package org.plenary.xliff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.plenary.language.Language;
import org.plenary.source.Blanks;
import org.plenary.source.Mark;
import org.plenary.source.Prose;
import org.plenary.source.SourceBlock;
import org.plenary.source.SourceDocument;

/** Takes back a table that was made here and filled in with Word. */
public final class TableReader {
  private static final int COLUMNS = 3;

  private TableReader() {}

  /**
   * Reads the first table of a file.
   *
   * @throws XliffException when there is none that was made here, or it has lost what it needs
   */
  public static Returned read(SourceDocument file) throws XliffException {
    for (SourceBlock block : file.blocks()) {
      if (block instanceof SourceBlock.Table table && isOurs(table)) {
        return read(table.rows());
      }
    }
    throw new XliffException("merge.no-table");
  }

  private static boolean isOurs(SourceBlock.Table table) {
    return !table.rows().isEmpty()
        && table.rows().get(0).cells().size() == COLUMNS
        && text(table.rows().get(0), 0).startsWith(TableDraft.SIGN + TableDraft.BETWEEN);
  }

  private static Returned read(List<SourceBlock.Row> rows) throws XliffException {
    String[] parts = halves(text(rows.get(0), 0));
    String[] source = halves(text(rows.get(0), 1));
    String[] target = halves(text(rows.get(0), 2));
    List<Returned.Translation> translations = new ArrayList<>();
    for (SourceBlock.Row row : rows.subList(1, rows.size())) {
      if (row.cells().size() != COLUMNS) {
        throw new XliffException("merge.table-row", row.cells().isEmpty() ? "" : text(row, 0));
      }
      String[] key = halves(text(row, 0));
      translations.add(
          new Returned.Translation(key[1], tokens(key[0], prose(row, 1), prose(row, 2))));
    }
    return new Returned(
        language(source[0]),
        language(target[0]),
        source[1],
        target[1],
        Arrays.asList(parts[1].split(" ")),
        translations);
  }

  /** What stands before the bar and behind it. */
  private static String[] halves(String text) throws XliffException {
    int bar = text.indexOf(TableDraft.BETWEEN);
    if (bar < 0) {
      throw new XliffException("merge.table-row", text);
    }
    return new String[] {text.substring(0, bar), text.substring(bar + TableDraft.BETWEEN.length())};
  }

  private static Language language(String code) throws XliffException {
    for (Language language : Language.values()) {
      if (language.code().equals(code)) {
        return language;
      }
    }
    throw new XliffException("merge.language", code);
  }

  private static String text(SourceBlock.Row row, int cell) {
    return Blanks.squeeze(prose(row, cell).text());
  }

  /** All paragraphs of a cell in one. */
  private static Prose prose(SourceBlock.Row row, int cell) {
    Prose.Builder all = Prose.builder();
    for (SourceBlock block : row.cells().get(cell).content()) {
      if (block instanceof SourceBlock.Paragraph paragraph) {
        if (all.length() > 0) {
          all.append(" ", paragraph.span().start());
        }
        all.append(paragraph.prose());
      }
    }
    return all.build();
  }

  private static List<Returned.Token> tokens(String unit, Prose source, Prose target)
      throws XliffException {
    Map<String, String> shown = new HashMap<>();
    TableTag.in(source.text()).forEach(tag -> shown.put(tag.id(), tag.shown()));
    TreeMap<Integer, List<Returned.Token>> at = new TreeMap<>();
    Map<Integer, Integer> ends = new HashMap<>();
    for (TableTag tag : TableTag.in(target.text())) {
      if (shown.containsKey(tag.id()) && !alike(shown.get(tag.id())).equals(alike(tag.shown()))) {
        throw new XliffException("merge.tag-altered", unit, tag.shown(), shown.get(tag.id()));
      }
      ends.put(tag.start(), tag.end());
      add(at, tag.start(), token(tag));
    }
    emphasis(source, target, at);
    List<Returned.Token> tokens = new ArrayList<>();
    int from = 0;
    for (Map.Entry<Integer, List<Returned.Token>> place : at.entrySet()) {
      tokens.add(
          new Returned.Token.Words(target.text().substring(from, Math.max(from, place.getKey()))));
      tokens.addAll(place.getValue());
      from = Math.max(from, ends.getOrDefault(place.getKey(), place.getKey()));
    }
    tokens.add(new Returned.Token.Words(target.text().substring(from)));
    return tokens;
  }

  private static String alike(String shown) {
    return Blanks.squeeze(shown);
  }

  private static Returned.Token token(TableTag tag) {
    return switch (tag.kind()) {
      case TableTag.OPEN -> new Returned.Token.Open(tag.id());
      case TableTag.CLOSE -> new Returned.Token.Close(tag.id());
      default -> new Returned.Token.Code(tag.id());
    };
  }

  private static void add(
      TreeMap<Integer, List<Returned.Token>> at, int place, Returned.Token token) {
    at.computeIfAbsent(place, key -> new ArrayList<>()).add(token);
  }

  /** Emphasis of each kind in its order; what the source has not so often is not taken. */
  private static void emphasis(
      Prose source, Prose target, TreeMap<Integer, List<Returned.Token>> at) {
    Map<Mark.Emphasis.Kind, List<String>> free = ids(source);
    for (Mark mark : target.marks()) {
      if (!(mark instanceof Mark.Emphasis emphasis) || mark.start() == mark.end()) {
        continue;
      }
      List<String> ids = free.getOrDefault(emphasis.kind(), List.of());
      Optional<TableTag> inside =
          TableTag.in(target.text()).stream()
              .filter(tag -> tag.start() < mark.start() && mark.start() < tag.end())
              .findFirst();
      if (!ids.isEmpty() && inside.isEmpty()) {
        String id = ids.remove(0);
        open(at.computeIfAbsent(mark.start(), key -> new ArrayList<>()), id);
        at.computeIfAbsent(mark.end(), key -> new ArrayList<>())
            .add(0, new Returned.Token.Close(id));
      }
    }
  }

  /** What ends where this begins ends before it; a code there is inside. */
  private static void open(List<Returned.Token> there, String id) {
    int at = 0;
    while (at < there.size() && there.get(at) instanceof Returned.Token.Close) {
      at++;
    }
    there.add(at, new Returned.Token.Open(id));
  }

  /** The ids of the emphasis of a source: those that no tag has, in order. */
  private static Map<Mark.Emphasis.Kind, List<String>> ids(Prose source) {
    Set<String> taken = new HashSet<>();
    TableTag.in(source.text()).forEach(tag -> taken.add(tag.id()));
    Map<Mark.Emphasis.Kind, List<String>> ids = new EnumMap<>(Mark.Emphasis.Kind.class);
    int id = 0;
    List<Mark> marks = new ArrayList<>(source.marks());
    marks.sort(Comparator.comparingInt(Mark::start).thenComparing(Mark::end, (a, b) -> b - a));
    for (Mark mark : marks) {
      if (mark instanceof Mark.Emphasis emphasis && mark.start() < mark.end()) {
        id++;
        while (taken.contains(id + "")) {
          id++;
        }
        ids.computeIfAbsent(emphasis.kind(), key -> new ArrayList<>()).add(id + "");
      }
    }
    return ids;
  }
}
