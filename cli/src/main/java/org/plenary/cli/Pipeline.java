package org.plenary.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plenary.language.Language;
import org.plenary.model.Draft;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.read.docx.Changes;
import org.plenary.refer.Reference;
import org.plenary.refer.Registry;
import org.plenary.render.OutputForm;
import org.plenary.render.docx.WordOptions;
import org.plenary.render.docx.template.Template;
import org.plenary.source.SourceDocument;
import org.plenary.source.SourceForm;

/** The way of a draft through the stages, as the commands see it. */
interface Pipeline {
  /** The form of a file by its content, then by its name. */
  Optional<SourceForm> detect(String name, byte[] bytes);

  /**
   * A file as its reader found it.
   *
   * @param changes what becomes of the tracked changes of a Word file
   * @throws UnreadableDocumentException when it is not of that form
   */
  SourceDocument source(SourceForm form, String name, byte[] bytes, Changes changes)
      throws UnreadableDocumentException;

  /** The lines of a source and what each was taken for. */
  String lines(SourceDocument source);

  Draft draft(SourceDocument source);

  /** The same where people say the language. */
  Draft draft(SourceDocument source, Language language);

  /**
   * A model that was written as JSON.
   *
   * @throws UnreadableDocumentException when it is none
   */
  Draft model(byte[] json) throws UnreadableDocumentException;

  /**
   * The references of a draft, in reading order.
   *
   * @param asOf the day to judge by instead of the draft's own
   */
  List<Reference> references(Draft draft, Registry registry, Optional<LocalDate> asOf);

  /** The draft with its references as links, for rendering. */
  Draft linked(Draft draft);

  /** Writes a draft in one of the forms. */
  void render(OutputForm form, Draft draft, OutputStream out) throws IOException;

  /**
   * A Word file whose looks drafts take.
   *
   * @throws UnreadableDocumentException when it is none
   */
  Template template(String name, byte[] bytes) throws UnreadableDocumentException;

  /**
   * Writes a draft as a Word file of a certain look.
   *
   * @return the names of the styles that the template did not have and got
   */
  List<String> word(Draft draft, WordOptions options, OutputStream out) throws IOException;

  /** Writes the model as an outline. */
  void outline(Draft draft, OutputStream out) throws IOException;
}
