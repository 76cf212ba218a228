package org.plenary.cli.refs;

import org.plenary.cli.extract.JsonString;

/**
 * The graph for programs: the documents that were read, and each citation with its clause.
 *
 * <p>{@code {"version":1,"documents":[{"file":…,"document":1,"target":…}],"citations":[{"file":…,
 * "document":1,"id":…,"target":…,"revision":…,"status":…}]}}
 */
final class JsonGraph implements ReferenceWriter {
  private final CitationGraph graph = new CitationGraph();

  @Override
  public void add(FileReferences file, StringBuilder out) {
    graph.add(file);
  }

  @Override
  public void end(StringBuilder out) {
    out.append("{\"version\":1,\n\"documents\":[");
    String separator = "\n";
    for (CitationGraph.Node node : graph.nodes()) {
      out.append(separator);
      document(node, out);
      field("target", node.target(), out.append(','));
      out.append('}');
      separator = ",\n";
    }
    out.append("\n],\n\"citations\":[");
    separator = "\n";
    for (CitationGraph.Edge edge : graph.edges().keySet()) {
      for (CitationGraph.Clause clause : graph.edges().get(edge)) {
        out.append(separator);
        citation(edge, clause, out);
        separator = ",\n";
      }
    }
    out.append("\n]}\n");
  }

  private static void citation(
      CitationGraph.Edge edge, CitationGraph.Clause clause, StringBuilder out) {
    document(edge.from(), out);
    field("id", clause.id(), out.append(','));
    field("target", edge.target(), out.append(','));
    field("revision", clause.revision(), out.append(','));
    field("status", clause.status().code(), out.append(','));
    out.append('}');
  }

  /** The beginning of an object that says which document is meant. */
  private static void document(CitationGraph.Node node, StringBuilder out) {
    field("file", node.file(), out.append('{'));
    out.append(",\"document\":").append(node.document());
  }

  private static void field(String name, String value, StringBuilder out) {
    out.append('"').append(name).append("\":");
    JsonString.quote(value, out);
  }
}
