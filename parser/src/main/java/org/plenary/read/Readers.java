package org.plenary.read;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.plenary.read.docx.Changes;
import org.plenary.read.docx.DocxReader;
import org.plenary.read.markdown.MarkdownReader;
import org.plenary.read.text.TextReader;
import org.plenary.source.SourceDocument;
import org.plenary.source.SourceForm;

/** The readers, and which of them a file is for. */
public final class Readers {
  private static final Map<Changes, DocxReader> WORD = new ConcurrentHashMap<>();

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
    if (isJsonObject(bytes)) {
      return Optional.of(SourceForm.JSON);
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

  /** A brace and a quotation mark, blanks apart: no draft begins so. */
  private static boolean isJsonObject(byte[] bytes) {
    int brace = nextVisible(bytes, 0);
    if (brace == bytes.length || bytes[brace] != '{') {
      return false;
    }
    int quote = nextVisible(bytes, brace + 1);
    return quote < bytes.length && bytes[quote] == '"';
  }

  private static int nextVisible(byte[] bytes, int from) {
    int i = from;
    while (i < bytes.length && bytes[i] >= 0 && bytes[i] <= ' ') {
      i++;
    }
    return i;
  }

  /**
   * Reads a file of a known form.
   *
   * @throws UnreadableDocumentException when it is not of that form, or no reader takes the form
   */
  public static SourceDocument read(SourceForm form, String name, byte[] bytes)
      throws UnreadableDocumentException {
    return read(form, name, bytes, Changes.ACCEPT);
  }

  /**
   * Reads a file of a known form.
   *
   * @param changes what becomes of the tracked changes of a Word file; no other form has any
   * @throws UnreadableDocumentException when it is not of that form, or no reader takes the form
   */
  public static SourceDocument read(SourceForm form, String name, byte[] bytes, Changes changes)
      throws UnreadableDocumentException {
    return switch (form) {
      case TEXT -> new TextReader().read(name, bytes);
      case DOCX -> WORD.computeIfAbsent(changes, DocxReader::new).read(name, bytes);
      case MARKDOWN -> new MarkdownReader().read(name, bytes);
      case JSON ->
          throw new UnreadableDocumentException(
              "read.no-reader", java.util.List.of(form.name().toLowerCase(Locale.ROOT)));
    };
  }
}
