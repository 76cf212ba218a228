package org.plenary.render;

import java.util.Arrays;
import java.util.Optional;

/** The forms a draft can be written in. */
public enum OutputForm {
  DOCX("docx", ".docx"),
  MARKDOWN("md", ".md"),
  HTML("html", ".html"),
  JSON("json", ".json"),
  TEXT("text", ".txt");

  private final String code;
  private final String suffix;

  OutputForm(String code, String suffix) {
    this.code = code;
    this.suffix = suffix;
  }

  /** The name on the command line: {@code md}. */
  public String code() {
    return code;
  }

  /** How the name of such a file ends: {@code .md}. */
  public String suffix() {
    return suffix;
  }

  /** The form with that name on the command line. */
  public static Optional<OutputForm> of(String code) {
    return Arrays.stream(values()).filter(form -> form.code.equals(code)).findFirst();
  }
}
