package org.plenary.fix;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.plenary.diagnostic.Edit;
import org.plenary.edit.Manner;
import org.plenary.edit.UneditableException;
import org.plenary.edit.WordEdit;
import org.plenary.edit.WordFile;
import org.plenary.lint.LintContext;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.read.docx.DocxReader;
import org.plenary.source.SourceDocument;

/** A draft in a Word file; changes are tracked, so that people accept or reject them. */
public final class WordDraft implements FixableDraft {
  private final String name;
  private final byte[] bytes;
  private final DocxReader reader = new DocxReader();
  private final WordFile file;
  private final String text;
  private final Function<SourceDocument, LintContext> parser;

  /**
   * @param parser gives all that is known of a draft
   * @throws UnreadableDocumentException when it is no Word file or damaged
   */
  public WordDraft(String name, byte[] bytes, Function<SourceDocument, LintContext> parser)
      throws UnreadableDocumentException {
    this.name = name;
    this.bytes = bytes.clone();
    this.file = WordFile.of(name, bytes, reader);
    this.text = file.source().text();
    this.parser = parser;
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public boolean takes(Edit edit) {
    return file.isEditable(edit.span());
  }

  @Override
  public LintContext with(Patch patch) throws UnreadableDocumentException {
    if (patch.isEmpty()) {
      return parser.apply(file.source());
    }
    ByteArrayOutputStream changed = new ByteArrayOutputStream(bytes.length + 4_096);
    try {
      write(patch, changed);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return parser.apply(reader.read(name, changed.toByteArray()));
  }

  @Override
  public void write(Patch patch, OutputStream out) throws UnreadableDocumentException, IOException {
    if (patch.isEmpty()) {
      out.write(bytes);
      return;
    }
    WordEdit edit = file.edit(Manner.TRACKED);
    for (Edit each : patch.edits()) {
      try {
        edit.replace(each.span(), each.replacement());
      } catch (UneditableException e) {
        throw new IllegalStateException("not asked whether the file takes " + each, e);
      }
    }
    edit.writeTo(out);
  }
}
