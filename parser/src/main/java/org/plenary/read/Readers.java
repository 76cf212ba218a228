package org.plenary.read;

import java.util.Locale;
import java.util.Optional;
import org.plenary.read.text.TextReader;
import org.plenary.source.SourceDocument;
import org.plenary.source.SourceForm;

/** The readers, and which of them a file is for. */
public final class Readers {
  private Readers() {}

  /**
   * The form of a file: by its content, then by its name.
   *
   * @return empty when neither tells
   */
  public static Optional<SourceForm> detect(String name, byte[] bytes) {
    if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4) {
      return Optional.of(SourceForm.DOCX);
    }
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".docx") || lower.endsWith(".docm")) {
      return Optional.of(SourceForm.DOCX);
    }
    if (lower.endsWith(".md") || lower.endsWith(".markdown")) {
      return Optional.of(SourceForm.MARKDOWN);
    }
    if (lower.endsWith(".json")) {
      return Optional.of(SourceForm.JSON);
    }
    return lower.endsWith(".txt") ? Optional.of(SourceForm.TEXT) : Optional.empty();
  }

  /**
   * Reads a file of a known form.
   *
   * @throws UnreadableDocumentException when it is not of that form, or no reader takes the form
   */
  public static SourceDocument read(SourceForm form, String name, byte[] bytes)
      throws UnreadableDocumentException {
    return switch (form) {
      case TEXT -> new TextReader().read(name, bytes);
      case DOCX, MARKDOWN, JSON ->
          throw new UnreadableDocumentException(
              "read.no-reader", java.util.List.of(form.name().toLowerCase(Locale.ROOT)));
    };
  }
}
