package org.plenary.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.input.Input;
import org.plenary.cli.message.Sentence;
import org.plenary.fix.FixableDraft;
import org.plenary.fix.TextDraft;
import org.plenary.fix.WordDraft;
import org.plenary.lint.LintContext;
import org.plenary.model.Draft;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.read.docx.Changes;
import org.plenary.read.markdown.MarkdownReader;
import org.plenary.read.text.TextReader;
import org.plenary.source.Remark;
import org.plenary.source.SourceDocument;
import org.plenary.source.SourceForm;
import org.plenary.word.WordSource;

/** Takes inputs into the pipeline. */
final class Intake {
  /**
   * How files of Word 97-2003 begin, and encrypted ones of later versions: the reader knows why.
   */
  private static final byte[] OLD_WORD = {
    (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
  };

  /** Remarks that words which Word may show are not in the result. */
  private static final Set<String> LOSSES =
      Set.of(
          "read.docx-alt-chunk",
          "read.docx-embedded",
          "read.docx-field-without-result",
          "read.docx-hidden-text",
          "read.docx-note-missing",
          "read.docx-part-ignored",
          "read.docx-ruby",
          "read.docx-sub-document");

  private static final Set<String> COMMENTS = Set.of("read.suppressions", "read.docx-comments");

  private final Pipeline pipeline;
  private final Reporter reporter;
  private final Optional<SourceForm> from;
  private final Changes changes;
  private final Set<String> untold;

  /**
   * @param from the form that people said, instead of the one that would be found
   * @param changes what becomes of the tracked changes of Word files
   */
  Intake(Pipeline pipeline, Reporter reporter, Optional<SourceForm> from, Changes changes) {
    this(pipeline, reporter, from, changes, Set.of());
  }

  /**
   * @param untold the remarks of readers that are not reported
   */
  private Intake(
      Pipeline pipeline,
      Reporter reporter,
      Optional<SourceForm> from,
      Changes changes,
      Set<String> untold) {
    this.pipeline = pipeline;
    this.reporter = reporter;
    this.from = from;
    this.changes = changes;
    this.untold = untold;
  }

  /** The same where comments are heard, and nobody needs to know that they are left out. */
  Intake hearingComments() {
    return new Intake(pipeline, reporter, from, changes, COMMENTS);
  }

  /**
   * Reads a draft; what its reader remarks is reported.
   *
   * @throws FileProblem when it cannot be read
   */
  Draft draft(Input input) throws FileProblem {
    return read(input).draft();
  }

  /**
   * A draft and where it comes from.
   *
   * @param source empty for a model
   */
  record Reading(Draft draft, Optional<SourceDocument> source) {}

  /**
   * Reads a draft and keeps its source; what its reader remarks is reported.
   *
   * @throws FileProblem when it cannot be read
   */
  Reading read(Input input) throws FileProblem {
    Stage stage = stage(input);
    Draft draft = stage.model().orElseGet(() -> pipeline.draft(stage.source().orElseThrow()));
    return new Reading(draft, stage.source());
  }

  /**
   * A Word file that other words can be put into; nothing for a file of another form.
   *
   * @throws FileProblem when it cannot be read
   */
  Optional<WordSource> word(Input input) throws FileProblem {
    byte[] bytes = input.bytes();
    if (form(input, bytes) != SourceForm.DOCX) {
      return Optional.empty();
    }
    try {
      WordSource word = WordSource.open(input.name(), bytes);
      tell(input, word.document());
      return Optional.of(word);
    } catch (UnreadableDocumentException e) {
      throw unreadable(input, e);
    }
  }

  /**
   * How far reading a file leads; its bytes are not kept.
   *
   * @param model of a file that holds one
   * @param source of any other
   */
  private record Stage(Optional<Draft> model, Optional<SourceDocument> source) {}

  private Stage stage(Input input) throws FileProblem {
    byte[] bytes = input.bytes();
    SourceForm form = form(input, bytes);
    try {
      return form == SourceForm.JSON
          ? new Stage(Optional.of(pipeline.model(bytes)), Optional.empty())
          : new Stage(Optional.empty(), Optional.of(source(form, input, bytes)));
    } catch (UnreadableDocumentException e) {
      throw unreadable(input, e);
    }
  }

  /**
   * Reads a file as far as its source.
   *
   * @throws FileProblem when it cannot be read, or is a model and has no source
   */
  SourceDocument source(Input input) throws FileProblem {
    return source(input, "show.no-source");
  }

  /**
   * The same.
   *
   * @param refusal the key of what is said of a model
   */
  SourceDocument source(Input input, String refusal) throws FileProblem {
    return stage(input)
        .source()
        .orElseThrow(() -> new FileProblem(input.name(), Sentence.of(refusal)));
  }

  private SourceDocument source(SourceForm form, Input input, byte[] bytes)
      throws UnreadableDocumentException {
    SourceDocument source = pipeline.source(form, input.name(), bytes, changes);
    tell(input, source);
    return source;
  }

  /** Tells people what the reader remarks. */
  void tell(Input input, SourceDocument source) {
    for (Remark remark : source.remarks()) {
      if (!untold.contains(remark.key())) {
        Sentence sentence = new Sentence(remark.key(), remark.arguments());
        if (LOSSES.contains(remark.key())) {
          reporter.warning(input.name(), sentence);
        } else {
          reporter.note(input.name(), sentence);
        }
      }
    }
  }

  /**
   * A draft whose file can be changed; what its reader remarks is reported.
   *
   * @param parser gives all that rules need to know
   * @throws FileProblem when it cannot be read, or is a model
   */
  FixableDraft fixable(Input input, Function<SourceDocument, LintContext> parser)
      throws FileProblem {
    byte[] bytes = input.bytes();
    SourceForm form = form(input, bytes);
    try {
      return switch (form) {
        case TEXT -> new TextDraft(input.name(), bytes, new TextReader(), parser);
        case MARKDOWN -> new TextDraft(input.name(), bytes, new MarkdownReader(), parser);
        case DOCX -> new WordDraft(input.name(), bytes, parser);
        case JSON -> throw new FileProblem(input.name(), Sentence.of("fix.no-source"));
      };
    } catch (UnreadableDocumentException e) {
      throw unreadable(input, e);
    }
  }

  /**
   * True for a Word file, be it damaged or not.
   *
   * @throws FileProblem when it cannot be read, or nobody knows what it is
   */
  boolean isWord(Input input) throws FileProblem {
    return form(input, input.bytes()) == SourceForm.DOCX;
  }

  /** Standard input without a name that says otherwise is text. */
  private SourceForm form(Input input, byte[] bytes) throws FileProblem {
    Optional<SourceForm> form = from.or(() -> pipeline.detect(input.name(), bytes));
    if (form.isEmpty() && startsWith(OLD_WORD, bytes)) {
      return SourceForm.DOCX;
    }
    if (form.isEmpty() && input.path().isPresent()) {
      throw new FileProblem(input.name(), Sentence.of("input.unknown-form"));
    }
    return form.orElse(SourceForm.TEXT);
  }

  private static boolean startsWith(byte[] beginning, byte[] bytes) {
    int difference = Arrays.mismatch(beginning, bytes);
    return difference < 0 || difference == beginning.length;
  }

  /** What is said of a file that cannot be read. */
  static FileProblem unreadable(Input input, UnreadableDocumentException e) {
    return new FileProblem(input.name(), new Sentence(e.key(), e.arguments()));
  }
}
