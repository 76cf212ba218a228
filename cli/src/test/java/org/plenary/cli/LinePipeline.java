package org.plenary.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.language.Concept;
import org.plenary.language.Language;
import org.plenary.language.Role;
import org.plenary.language.Vocabularies;
import org.plenary.model.Block;
import org.plenary.model.Document;
import org.plenary.model.DocumentKind;
import org.plenary.model.Draft;
import org.plenary.model.Family;
import org.plenary.model.Identification;
import org.plenary.model.Label;
import org.plenary.model.Lead;
import org.plenary.model.Part;
import org.plenary.model.PartKind;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.read.docx.Changes;
import org.plenary.refer.Reference;
import org.plenary.refer.References;
import org.plenary.refer.Registry;
import org.plenary.render.OutputForm;
import org.plenary.render.docx.WordOptions;
import org.plenary.render.docx.template.Template;
import org.plenary.source.Look;
import org.plenary.source.Numbering;
import org.plenary.source.Place;
import org.plenary.source.Prose;
import org.plenary.source.Remark;
import org.plenary.source.SourceBlock;
import org.plenary.source.SourceDocument;
import org.plenary.source.SourceForm;

/**
 * A pipeline small enough to foretell: a line with a tab is an item under its label, any other is a
 * callout; the operative part begins with the first {@code resolves}. A draft of the word {@code
 * damaged} cannot be read, one of the word {@code crash} crashes the parser.
 */
final class LinePipeline implements Pipeline {
  @Override
  public Optional<SourceForm> detect(String name, byte[] bytes) {
    if (bytes.length > 0 && bytes[0] == '{') {
      return Optional.of(SourceForm.JSON);
    }
    if (name.endsWith(".md")) {
      return Optional.of(SourceForm.MARKDOWN);
    }
    return name.endsWith(".txt") || name.endsWith(".docx")
        ? Optional.of(SourceForm.TEXT)
        : Optional.empty();
  }

  @Override
  public SourceDocument source(SourceForm form, String name, byte[] bytes, Changes changes)
      throws UnreadableDocumentException {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.startsWith("damaged")) {
      throw new UnreadableDocumentException("read.not-text", List.of());
    }
    List<SourceBlock> blocks = new ArrayList<>();
    int offset = 0;
    for (String line : text.split("\n")) {
      blocks.add(
          new SourceBlock.Paragraph(
              Prose.of(line, offset), Place.line(blocks.size() + 1), Look.PLAIN, Numbering.NONE));
      offset += line.length() + 1;
    }
    List<Remark> remarks =
        text.startsWith("koi8")
            ? List.of(new Remark("read.decoded-as", List.of("koi8-r")))
            : List.of();
    return new SourceDocument(name, form, text, blocks, List.of(), Map.of(), remarks);
  }

  @Override
  public String lines(SourceDocument source) {
    return source.blocks().size() + " lines\n";
  }

  @Override
  public Draft draft(SourceDocument source) {
    if (source.text().startsWith("crash")) {
      throw new IllegalStateException("asked for");
    }
    List<Block> preamble = new ArrayList<>();
    List<Block> operative = new ArrayList<>();
    List<Block> part = preamble;
    for (String line : source.text().split("\n")) {
      if (line.startsWith("resolves")) {
        part = operative;
      }
      part.add(block(line));
    }
    return draft(
        List.of(
            new Part(PartKind.PREAMBLE, 0, preamble), new Part(PartKind.OPERATIVE, 0, operative)));
  }

  private static Draft draft(List<Part> parts) {
    return new Draft(
        List.of(
            new Document(
                DocumentKind.RESOLUTION,
                Family.ITU,
                Language.EN,
                Identification.NONE,
                parts,
                List.of())));
  }

  private static Block block(String line) {
    int tab = line.indexOf('\t');
    if (tab < 0) {
      Concept concept = new Concept("test." + line.replace(",", ""), Role.OPERATIVE, false);
      return new Block.Callout(Prose.of(line), line.length(), concept, List.of());
    }
    String printed = line.substring(0, tab);
    Label label = new Label(printed, Label.Kind.LETTER, 1, printed.replace(")", ""));
    return new Block.Item(label, Lead.NONE, Prose.of(line.substring(tab + 1)), List.of());
  }

  @Override
  public Draft draft(SourceDocument source, Language language) {
    return draft(source);
  }

  @Override
  public Draft model(byte[] json) {
    return draft(List.of(new Part(PartKind.OPERATIVE, 0, List.of(block("from the model")))));
  }

  @Override
  public List<Reference> references(Draft draft, Registry registry, Optional<LocalDate> asOf) {
    return References.of(draft, registry, new Vocabularies(), asOf);
  }

  @Override
  public Draft linked(Draft draft) {
    return draft;
  }

  @Override
  public void render(OutputForm form, Draft draft, OutputStream out) throws IOException {
    String text = form + " of " + draft.documents().get(0).parts().size() + " parts\n";
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void outline(Draft draft, OutputStream out) throws IOException {
    out.write("an outline\n".getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Template template(String name, byte[] bytes) throws UnreadableDocumentException {
    throw new UnreadableDocumentException("read.not-text", List.of());
  }

  @Override
  public List<String> word(Draft draft, WordOptions options, OutputStream out) throws IOException {
    render(OutputForm.DOCX, draft, out);
    return List.of();
  }
}
