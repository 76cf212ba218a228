package org.plenary.cli.refs;

import org.plenary.cli.message.Messages;
import org.plenary.refer.SessionPrint;
import org.plenary.refer.Sessions;

/** The forms that references are handed out in. */
public enum ReferenceForm {
  TEXT("text", ".txt"),
  TSV("tsv", ".tsv"),
  JSONL("jsonl", ".jsonl");

  private final String code;
  private final String suffix;

  ReferenceForm(String code, String suffix) {
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

  /** Its writer; only the form for people is in a language, and prints sessions. */
  public ReferenceWriter writer(Messages messages, Sessions sessions) {
    return switch (this) {
      case TEXT -> new ReferenceTable(messages, new SessionPrint(sessions));
      case TSV -> new TabReferences();
      case JSONL -> new JsonLinesReferences();
    };
  }
}
