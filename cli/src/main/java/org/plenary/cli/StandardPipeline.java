package org.plenary.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plenary.language.Language;
import org.plenary.language.Vocabularies;
import org.plenary.model.Draft;
import org.plenary.parse.DraftParser;
import org.plenary.read.Readers;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.read.docx.Changes;
import org.plenary.refer.Reference;
import org.plenary.refer.References;
import org.plenary.refer.Registry;
import org.plenary.render.OutputForm;
import org.plenary.render.Renderers;
import org.plenary.render.docx.DocxRenderer;
import org.plenary.render.docx.WordOptions;
import org.plenary.render.docx.template.Template;
import org.plenary.render.docx.template.TemplateException;
import org.plenary.render.json.JsonModelReader;
import org.plenary.render.link.ReferenceLinks;
import org.plenary.render.outline.OutlineRenderer;
import org.plenary.source.SourceDocument;
import org.plenary.source.SourceForm;

/** The stages as they are: where the readers, the parser and the renderers are connected. */
final class StandardPipeline implements Pipeline {
  private final Vocabularies vocabularies = new Vocabularies();
  private final DraftParser parser = new DraftParser(vocabularies);

  @Override
  public Optional<SourceForm> detect(String name, byte[] bytes) {
    return Readers.detect(name, bytes);
  }

  @Override
  public SourceDocument source(SourceForm form, String name, byte[] bytes, Changes changes)
      throws UnreadableDocumentException {
    return Readers.read(form, name, bytes, changes);
  }

  @Override
  public String lines(SourceDocument source) {
    return parser.describeLines(source);
  }

  @Override
  public Draft draft(SourceDocument source) {
    return parser.parse(source);
  }

  @Override
  public Draft draft(SourceDocument source, Language language) {
    return parser.parse(source, language);
  }

  @Override
  public Draft model(byte[] json) throws UnreadableDocumentException {
    return new JsonModelReader().read(json);
  }

  @Override
  public List<Reference> references(Draft draft, Registry registry, Optional<LocalDate> asOf) {
    return References.of(draft, registry, vocabularies, asOf);
  }

  @Override
  public Draft linked(Draft draft) {
    return ReferenceLinks.into(draft, references(draft, Registry.shipped(), Optional.empty()));
  }

  @Override
  public void render(OutputForm form, Draft draft, OutputStream out) throws IOException {
    Renderers.of(form).render(draft, out);
  }

  @Override
  public Template template(String name, byte[] bytes) throws UnreadableDocumentException {
    // The reader knows what is wrong with files that are none, and keeps its limits.
    Readers.read(SourceForm.DOCX, name, bytes, Changes.ACCEPT);
    try {
      return Template.of(bytes);
    } catch (TemplateException e) {
      UnreadableDocumentException problem = new UnreadableDocumentException(e.key(), e.arguments());
      problem.initCause(e);
      throw problem;
    }
  }

  @Override
  public List<String> word(Draft draft, WordOptions options, OutputStream out) throws IOException {
    return new DocxRenderer(options).write(draft, out);
  }

  @Override
  public void outline(Draft draft, OutputStream out) throws IOException {
    new OutlineRenderer().render(draft, out);
  }
}
