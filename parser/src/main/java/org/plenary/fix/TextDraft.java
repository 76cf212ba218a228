package org.plenary.fix;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.plenary.diagnostic.Edit;
import org.plenary.lint.LintContext;
import org.plenary.read.DocumentReader;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.read.text.TextDecoder;
import org.plenary.source.SourceDocument;

/** A draft in plain text or Markdown; its encoding, byte order mark and line ends are kept. */
public final class TextDraft implements FixableDraft {
  private final String name;
  private final byte[] bytes;
  private final TextDecoder decoded;
  private final DocumentReader reader;
  private final Function<SourceDocument, LintContext> parser;

  /**
   * @param parser gives all that is known of a draft
   * @throws UnreadableDocumentException when the file has bytes that its encoding does not have, so
   *     that it cannot be written as it was
   */
  public TextDraft(
      String name,
      byte[] bytes,
      DocumentReader reader,
      Function<SourceDocument, LintContext> parser)
      throws UnreadableDocumentException {
    this.name = name;
    this.bytes = bytes.clone();
    this.decoded = TextDecoder.decode(bytes);
    this.reader = reader;
    this.parser = parser;
    if (!Arrays.equals(decoded.mark().encode(decoded.text()), bytes)) {
      throw new UnreadableDocumentException(
          "read.not-in-encoding", List.of(decoded.mark().charset().name()));
    }
  }

  @Override
  public String text() {
    return decoded.text();
  }

  @Override
  public boolean takes(Edit edit) {
    return decoded.mark().charset().newEncoder().canEncode(edit.replacement());
  }

  @Override
  public LintContext with(Patch patch) throws UnreadableDocumentException {
    return parser.apply(reader.read(name, bytes(patch)));
  }

  @Override
  public void write(Patch patch, OutputStream out) throws IOException {
    out.write(bytes(patch));
  }

  private byte[] bytes(Patch patch) {
    return patch.isEmpty() ? bytes : decoded.mark().encode(patch.apply(decoded.text()));
  }
}
