package org.plenary.read.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.plenary.read.UnreadableDocumentException;

/**
 * Has flexmark parse a text, and work done on the tree, where neither can do harm: on a thread with
 * a stack for the deepest nesting, and with an end for the slowest text.
 */
final class SyntaxTree {
  private static final long STACK = 256L << 20;
  private static final DataHolder OPTIONS = options();

  private SyntaxTree() {}

  /** What is done with a tree. */
  interface Work<T> {
    T on(Document tree);
  }

  /**
   * Parses and works.
   *
   * @throws UnreadableDocumentException when the text is nested too deep or tangled beyond reason
   */
  static <T> T of(String text, Work<T> work) throws UnreadableDocumentException {
    FutureTask<T> task =
        new FutureTask<>(() -> work.on(Parser.builder(OPTIONS).build().parse(sequence(text))));
    Thread thread = new Thread(null, task, "markdown", STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnreadableDocumentException("read.markdown-interrupted", List.of());
    }
  }

  private static BasedSequence sequence(String text) {
    return BasedSequence.of(new MeteredText(text));
  }

  private static UnreadableDocumentException failure(Throwable cause) {
    if (cause instanceof StackOverflowError || cause instanceof HtmlTable.TooDeep) {
      return new UnreadableDocumentException("read.markdown-too-deep", List.of());
    }
    if (cause instanceof MeteredText.UsedUp) {
      return new UnreadableDocumentException("read.markdown-too-tangled", List.of());
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return new UnreadableDocumentException(
        "read.markdown-failed", List.of(cause.getClass().getSimpleName()));
  }

  /** Lists, quotations and HTML blocks are not left to flexmark; indented legal text is no code. */
  private static DataHolder options() {
    MutableDataSet options = new MutableDataSet();
    options.set(Parser.EXTENSIONS, List.of(FootnoteExtension.create(), TablesExtension.create()));
    options.set(Parser.INDENTED_CODE_BLOCK_PARSER, false);
    options.set(Parser.LIST_BLOCK_PARSER, false);
    options.set(Parser.BLOCK_QUOTE_PARSER, false);
    options.set(Parser.HTML_BLOCK_PARSER, false);
    options.set(Parser.HEADING_SETEXT_MARKER_LENGTH, 3);
    options.set(TablesExtension.COLUMN_SPANS, false);
    options.set(TablesExtension.WITH_CAPTION, false);
    options.set(TablesExtension.APPEND_MISSING_COLUMNS, false);
    options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, false);
    options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, false);
    return options.toImmutable();
  }
}
