package org.plenary.cli;

import java.util.Optional;
import org.plenary.render.OutputForm;

/** The forms that {@code convert} writes. */
enum ConvertForm {
  DOCX(OutputForm.DOCX),
  MARKDOWN(OutputForm.MARKDOWN),
  HTML(OutputForm.HTML),
  JSON(OutputForm.JSON),
  TEXT(OutputForm.TEXT),
  /** Made by LibreOffice of a Word file. */
  PDF(Optional.empty(), ".pdf");

  private final Optional<OutputForm> rendered;
  private final String suffix;

  ConvertForm(OutputForm rendered) {
    this(Optional.of(rendered), rendered.suffix());
  }

  ConvertForm(Optional<OutputForm> rendered, String suffix) {
    this.rendered = rendered;
    this.suffix = suffix;
  }

  /** How the name of such a file ends: {@code .md}. */
  String suffix() {
    return suffix;
  }

  /** The form that a renderer writes; a Word file for what is made of one. */
  OutputForm rendered() {
    return rendered.orElse(OutputForm.DOCX);
  }

  boolean isWord() {
    return rendered() == OutputForm.DOCX;
  }

  /** True when nobody can read its bytes on a terminal. */
  boolean isBinary() {
    return isWord();
  }

  /** The model is what the author wrote, and plain text has no links. */
  boolean hasLinks() {
    return this != JSON && this != TEXT;
  }
}
