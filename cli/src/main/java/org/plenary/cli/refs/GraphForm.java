package org.plenary.cli.refs;

/** The forms of the graph of citations. */
public enum GraphForm {
  DOT("dot", ".dot"),
  JSON("json", ".json");

  private final String code;
  private final String suffix;

  GraphForm(String code, String suffix) {
    this.code = code;
    this.suffix = suffix;
  }

  /** The value of {@code --graph} that asks for it. */
  public String code() {
    return code;
  }

  /** How its files end, {@code .dot}. */
  public String suffix() {
    return suffix;
  }

  public ReferenceWriter writer() {
    return switch (this) {
      case DOT -> new DotGraph();
      case JSON -> new JsonGraph();
    };
  }
}
