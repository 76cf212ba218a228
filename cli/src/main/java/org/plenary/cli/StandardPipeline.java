package org.plenary.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.plenary.model.Draft;
import org.plenary.parse.DraftParser;
import org.plenary.read.Readers;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.read.docx.Changes;
import org.plenary.render.OutputForm;
import org.plenary.render.Renderers;
import org.plenary.render.json.JsonModelReader;
import org.plenary.render.outline.OutlineRenderer;
import org.plenary.source.SourceDocument;
import org.plenary.source.SourceForm;

/** The stages as they are: where the readers, the parser and the renderers are connected. */
final class StandardPipeline implements Pipeline {
  private final DraftParser parser = DraftParser.standard();

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
  public Draft model(byte[] json) throws UnreadableDocumentException {
    return new JsonModelReader().read(json);
  }

  @Override
  public void render(OutputForm form, Draft draft, OutputStream out) throws IOException {
    Renderers.of(form).render(draft, out);
  }

  @Override
  public void outline(Draft draft, OutputStream out) throws IOException {
    new OutlineRenderer().render(draft, out);
  }
}
