package org.plenary.cli.refs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The graph for Graphviz: what was read in boxes, an arrow a citation with the clauses on it; red
 * where the citation is not sound, dashed where nobody has verified it.
 */
final class DotGraph implements ReferenceWriter {
  private final CitationGraph graph = new CitationGraph();

  @Override
  public void add(FileReferences file, StringBuilder out) {
    graph.add(file);
  }

  @Override
  public void end(StringBuilder out) {
    out.append("digraph references {\n  rankdir=LR;\n  node [shape=plaintext];\n");
    Map<String, String> names = new LinkedHashMap<>();
    for (CitationGraph.Node node : graph.nodes()) {
      String name =
          names.containsValue(node.name()) ? node.name() + " " + node.ordinal() : node.name();
      names.put(String.valueOf(node.ordinal()), name);
      out.append("  ");
      quote(name, out);
      out.append(" [shape=box, tooltip=");
      quote(node.file(), out);
      out.append("];\n");
    }
    graph.edges().forEach((edge, clauses) -> arrow(names, edge, clauses, out));
    out.append("}\n");
  }

  private static void arrow(
      Map<String, String> names,
      CitationGraph.Edge edge,
      List<CitationGraph.Clause> clauses,
      StringBuilder out) {
    out.append("  ");
    quote(names.get(String.valueOf(edge.from().ordinal())), out);
    out.append(" -> ");
    quote(edge.target(), out);
    out.append(" [label=");
    quote(
        clauses.stream().map(CitationGraph.Clause::id).distinct().collect(Collectors.joining(", ")),
        out);
    if (clauses.stream().anyMatch(clause -> clause.isDoubted() && clause.certain())) {
      out.append(", color=red");
    } else if (clauses.stream().anyMatch(CitationGraph.Clause::isDoubted)) {
      out.append(", style=dashed");
    }
    out.append("];\n");
  }

  private static void quote(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\');
      }
      out.append(c < ' ' ? ' ' : c);
    }
    out.append('"');
  }
}
