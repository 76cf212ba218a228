package org.plenary.cli.extract;

/** The forms that units are handed out in. */
public enum UnitForm {
  TEXT("text", ".txt"),
  TSV("tsv", ".tsv"),
  JSONL("jsonl", ".jsonl");

  private final String code;
  private final String suffix;

  UnitForm(String code, String suffix) {
    this.code = code;
    this.suffix = suffix;
  }

  /** The value of {@code -t} that asks for it. */
  public String code() {
    return code;
  }

  /** How its files end, {@code .tsv}. */
  public String suffix() {
    return suffix;
  }

  /** True for the forms that tell who is asked to do what. */
  public boolean hasActs() {
    return this != TEXT;
  }

  public UnitWriter writer() {
    return switch (this) {
      case TEXT -> new PlainWriter();
      case TSV -> new TabWriter();
      case JSONL -> new JsonLinesWriter();
    };
  }
}
