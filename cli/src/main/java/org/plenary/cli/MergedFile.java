package org.plenary.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.plenary.cli.input.FileProblem;
import org.plenary.cli.input.Input;
import org.plenary.language.Language;
import org.plenary.model.Draft;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.read.docx.Changes;
import org.plenary.render.OutputForm;
import org.plenary.source.SourceForm;
import org.plenary.unit.Replacement;
import org.plenary.word.WordSource;

/**
 * Makes the file of a merged draft: a Word source keeps its own file with other words in it,
 * everything else is written from the model.
 */
final class MergedFile {
  private final Pipeline pipeline;
  private final OutputForm form;
  private final Draft original;
  private final Optional<WordSource> word;

  private MergedFile(
      Pipeline pipeline, OutputForm form, Draft original, Optional<WordSource> word) {
    this.pipeline = pipeline;
    this.form = form;
    this.original = original;
    this.word = word;
  }

  /**
   * Reads the draft that was handed out.
   *
   * @param form of the result
   * @throws FileProblem when the draft cannot be read
   */
  static MergedFile from(Input source, Intake intake, Pipeline pipeline, OutputForm form)
      throws FileProblem {
    Optional<WordSource> word = form == OutputForm.DOCX ? intake.word(source) : Optional.empty();
    Draft original =
        word.isPresent() ? pipeline.draft(word.get().document()) : intake.draft(source);
    return new MergedFile(pipeline, form, original, word);
  }

  /** The draft that was handed out. */
  Draft original() {
    return original;
  }

  /**
   * The file.
   *
   * @param merged the translated draft
   * @param replacements the same as words for words
   * @throws FileProblem when the source has a damaged part that must change
   */
  byte[] bytes(Input input, Draft merged, List<Replacement> replacements, Language to)
      throws FileProblem {
    try {
      if (word.isPresent()) {
        Language from = original.documents().get(0).language();
        return word.get().with(replacements, from, to);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pipeline.render(form, merged, out);
      return out.toByteArray();
    } catch (UnreadableDocumentException e) {
      throw Intake.unreadable(input, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The draft that a reader makes of the file; the merged draft itself of a form without one. */
  Draft readBack(Input input, byte[] bytes, Draft merged) throws FileProblem {
    try {
      return switch (form) {
        case DOCX -> draft(SourceForm.DOCX, input, bytes);
        case MARKDOWN -> draft(SourceForm.MARKDOWN, input, bytes);
        case TEXT -> draft(SourceForm.TEXT, input, bytes);
        case JSON -> pipeline.model(bytes);
        case HTML -> merged;
      };
    } catch (UnreadableDocumentException e) {
      throw Intake.unreadable(input, e);
    }
  }

  private Draft draft(SourceForm source, Input input, byte[] bytes)
      throws UnreadableDocumentException {
    return pipeline.draft(pipeline.source(source, input.name(), bytes, Changes.ACCEPT));
  }
}
