package org.plenary.cli.refs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.model.Document;
import org.plenary.model.MatterRole;
import org.plenary.model.PartKind;
import org.plenary.refer.Reference;
import org.plenary.refer.Status;

/**
 * Who cites whom, and in which clause: {@code op.1.2} of {@code ITU-COUNCIL:RES:1379} cites {@code
 * ITU-PP:RES:140}.
 *
 * <p>What a document says of its own places is left out.
 */
final class CitationGraph {
  private static final String NUMBER_LINE =
      PartKind.FRONT.prefix() + "." + MatterRole.NUMBER_LINE.code();

  private final List<Node> nodes = new ArrayList<>();
  private final Map<Edge, List<Clause>> edges = new LinkedHashMap<>();

  /** The documents that cite, in the order they were read. */
  List<Node> nodes() {
    return List.copyOf(nodes);
  }

  /** The citations of each pair of documents, in reading order. */
  Map<Edge, List<Clause>> edges() {
    return edges;
  }

  void add(FileReferences file) {
    for (int i = 0; i < file.draft().documents().size(); i++) {
      int number = i + 1;
      List<Reference> own =
          file.references().stream().filter(each -> each.document() == number).toList();
      Node node =
          new Node(
              nodes.size() + 1, file.file(), number, target(file.draft().documents().get(i), own));
      nodes.add(node);
      own.forEach(reference -> add(node, reference));
    }
  }

  private void add(Node node, Reference reference) {
    String target = reference.target();
    boolean inside = target.isEmpty() || target.startsWith("#") || target.equals("self");
    if (!inside && !target.equals(node.target)) {
      edges
          .computeIfAbsent(new Edge(node, target), edge -> new ArrayList<>())
          .add(
              new Clause(
                  reference.unit(),
                  reference.revision(),
                  reference.status(),
                  reference.finding().certain()));
    }
  }

  /** How others cite the document; empty when it does not say. */
  private static String target(Document document, List<Reference> references) {
    String symbol = document.identification().symbol();
    return references.stream()
        .filter(reference -> reference.unit().equals(NUMBER_LINE))
        .map(Reference::target)
        .filter(target -> !target.isEmpty())
        .findFirst()
        .orElse(symbol.isEmpty() ? "" : "UN:" + symbol);
  }

  /**
   * A document that was read.
   *
   * @param ordinal counts the documents of all files from 1
   */
  record Node(int ordinal, String file, int document, String target) {
    /** What people know it by: its target, else the name of its file. */
    String name() {
      return target.isEmpty() ? file + (document > 1 ? " (" + document + ")" : "") : target;
    }
  }

  /** A document and what it cites. */
  record Edge(Node from, String target) {}

  /**
   * The clause that cites.
   *
   * @param certain false when the status rests on facts that nobody has verified
   */
  record Clause(String id, String revision, Status status, boolean certain) {
    /** True when something is said against the citation. */
    boolean isDoubted() {
      return status != Status.OK && status != Status.EXTERNAL;
    }
  }
}
