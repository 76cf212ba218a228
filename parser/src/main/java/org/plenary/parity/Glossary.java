package org.plenary.parity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which terms of the source are to be which of the translation: {@code mast} is {@code мачта}.
 *
 * @param terms the longest first, each with all that it may be
 */
public record Glossary(List<Term> terms) {
  /** Nothing is prescribed. */
  public static final Glossary NONE = new Glossary(List.of());

  private static final int COLUMNS = 2;

  public Glossary {
    terms = List.copyOf(terms);
  }

  /**
   * A term and what may stand for it.
   *
   * @param source {@code mast}
   * @param targets {@code мачта}, {@code вышка}; never empty
   */
  public record Term(String source, List<String> targets) {
    public Term {
      targets = List.copyOf(targets);
    }
  }

  /**
   * Reads a table of source, target and whatever else between tabs, a term a line, as OmegaT has
   * it. A line that begins with {@code #} is a comment; a source that comes again has several
   * targets.
   *
   * @throws IllegalArgumentException with the number of the line, from 1, that has no target
   */
  public static Glossary parse(String table) {
    Map<String, List<String>> terms = new LinkedHashMap<>();
    List<String> lines = table.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).replace("\ufeff", "");
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length < COLUMNS || cells[0].isBlank() || cells[1].isBlank()) {
        throw new IllegalArgumentException(String.valueOf(i + 1));
      }
      terms.computeIfAbsent(cells[0].strip(), key -> new ArrayList<>()).add(cells[1].strip());
    }
    return new Glossary(
        terms.entrySet().stream()
            .map(term -> new Term(term.getKey(), term.getValue()))
            .sorted(Comparator.comparingInt((Term term) -> term.source().length()).reversed())
            .toList());
  }
}
