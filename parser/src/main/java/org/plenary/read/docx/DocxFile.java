package org.plenary.read.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.source.SourceBlock;
import org.plenary.source.SourceComment;
import org.plenary.source.SourceDocument;
import org.plenary.source.SourceForm;
import org.plenary.source.SourceNote;
import org.plenary.source.Span;

/** Reads the parts of one file in their order: styles and lists, the text, then its notes. */
final class DocxFile {
  private final DocxPackage parts;
  private final Reading reading;
  private final FileMetadata metadata = new FileMetadata();
  private final String main;
  private final Relationships relationships;
  private NumberFormats formats;
  private List<Origin> origins = List.of();
  private List<CountedLabel> labels = List.of();
  private boolean leavesFieldOpen;

  DocxFile(DocxPackage parts, Reading reading, NumberFormats formats)
      throws UnreadableDocumentException {
    this.parts = parts;
    this.reading = reading;
    this.main = parts.mainPart();
    this.relationships = parts.relationships(main);
    this.formats = formats;
  }

  /** Reads one part with a cursor that stands before its root. */
  private interface PartReader {
    void read(XmlCursor xml) throws UnreadableDocumentException;
  }

  SourceDocument read(String name) throws UnreadableDocumentException {
    checkContentType();
    aside(relationships.first("styles"), xml -> reading.styles().read(xml, reading.properties()));
    aside(
        relationships.first("numbering"),
        xml -> reading.numbering().read(xml, reading.properties()));
    aside(relationships.first("settings"), this::readSettings);
    aside(parts.relationships("").first("core-properties"), metadata::readCore);
    metadata.languageOfStyles(reading.styles().language());
    formats = formats.in(languageCode());
    List<Draft> body = readBody();
    reading.notes().number(formats);
    NoteParts notes = readNotes();
    readPageParts();
    readComments();
    return assemble(name, body, notes);
  }

  /** True when the text breaks off inside a field's code, so that words may be missing. */
  boolean leavesFieldOpen() {
    return leavesFieldOpen;
  }

  /** Where the words came from, when that was to be noted. */
  List<Origin> origins() {
    return origins;
  }

  /** How the labels that Word counts are defined. */
  List<CountedLabel> labels() {
    return labels;
  }

  private String languageCode() {
    String language = metadata.map().getOrDefault("language", "en");
    int end = 0;
    while (end < language.length() && Character.isLetter(language.charAt(end))) {
      end++;
    }
    return language.substring(0, end).toLowerCase(Locale.ROOT);
  }

  private void checkContentType() throws UnreadableDocumentException {
    String type = parts.contentType(main);
    boolean word =
        type.isEmpty()
            || type.contains("wordprocessingml")
            || type.contains("ms-word")
            || type.endsWith("/xml");
    if (!word) {
      throw new UnreadableDocumentException("read.docx-other-format", List.of(type));
    }
  }

  /** Reads a part that the text can do without: when it is damaged, that is only told. */
  private void aside(Optional<String> part, PartReader reader) throws UnreadableDocumentException {
    if (part.isEmpty() || !parts.has(part.get())) {
      return;
    }
    try (XmlCursor xml = parts.open(part.get())) {
      reader.read(xml);
    } catch (UnreadableDocumentException e) {
      switch (e.key()) {
        case "read.docx-xml", "read.docx-part-damaged", "read.docx-packing" ->
            reading.remarks().add("read.docx-part-ignored", part.get());
        default -> throw e;
      }
    }
  }

  private void readSettings(XmlCursor xml) throws UnreadableDocumentException {
    xml.root();
    while (xml.nextChild()) {
      switch (xml.space() == Space.WORD ? xml.name() : "") {
        case "footnotePr" -> noteSetting(NoteCalls.Kind.FOOTNOTE, xml);
        case "endnotePr" -> noteSetting(NoteCalls.Kind.ENDNOTE, xml);
        default -> xml.skip();
      }
    }
  }

  private void noteSetting(NoteCalls.Kind kind, XmlCursor xml) throws UnreadableDocumentException {
    String[] values = SectionReader.values(xml);
    reading.notes().setting(kind, values[0], values[1], values[2]);
  }

  private List<Draft> readBody() throws UnreadableDocumentException {
    List<Draft> blocks = new ArrayList<>();
    try (XmlCursor xml = parts.open(main)) {
      xml.root();
      if (!xml.isWord("document")) {
        throw new UnreadableDocumentException("read.docx-not-text", List.of(main));
      }
      Story story = new Story(reading, xml, relationships, formats);
      BodyWalk bodies = new BodyWalk(story);
      while (xml.nextChild()) {
        if (xml.isWord("body")) {
          blocks.addAll(bodies.read().blocks());
        } else {
          xml.skip();
        }
      }
      tellOpenField(story);
      drain(xml);
    }
    return blocks;
  }

  /** What is damaged behind the text is damaged all the same. */
  private static void drain(XmlCursor xml) throws UnreadableDocumentException {
    while (xml.nextChild()) {
      xml.skip();
    }
  }

  private void tellOpenField(Story story) {
    leavesFieldOpen |= story.fields().isInCode();
    if (story.fields().isOpenInCode()) {
      reading.remarks().add("read.docx-open-field", story.fields().kind());
    }
  }

  private NoteParts readNotes() throws UnreadableDocumentException {
    NoteParts notes = new NoteParts(reading);
    for (NoteCalls.Kind kind : NoteCalls.Kind.values()) {
      Optional<String> part = relationships.first(kind.element() + "s");
      if (part.isPresent() && parts.has(part.get())) {
        try (XmlCursor xml = parts.open(part.get())) {
          notes.read(new Story(reading, xml, parts.relationships(part.get()), formats), kind);
        }
      }
    }
    return notes;
  }

  private void readPageParts() throws UnreadableDocumentException {
    for (String page : reading.pageParts()) {
      int blank = page.indexOf(' ');
      String part = page.substring(blank + 1);
      aside(
          Optional.of(part),
          xml ->
              metadata.readPage(
                  page.substring(0, blank),
                  new Story(reading, xml, parts.relationships(part), formats)));
    }
  }

  private void readComments() throws UnreadableDocumentException {
    aside(parts.relationships("").first("custom-properties"), metadata::readCustom);
    Optional<String> part =
        reading.comments().isEmpty() ? Optional.empty() : relationships.first("comments");
    if (part.isPresent()) {
      Relationships own = parts.relationships(part.get());
      aside(part, xml -> reading.comments().read(new Story(reading, xml, own, formats)));
    }
  }

  private SourceDocument assemble(String name, List<Draft> body, NoteParts noteParts) {
    Assembly assembly = new Assembly();
    List<SourceBlock> blocks = assembly.place(body);
    List<SourceNote> notes = new ArrayList<>();
    for (NoteCalls.Call call : reading.notes().all()) {
      List<SourceBlock.Paragraph> paragraphs = new ArrayList<>();
      for (Draft.Text paragraph : noteParts.paragraphs(call)) {
        paragraphs.add(assembly.place(paragraph));
      }
      notes.add(new SourceNote(call.name(), call.mark(), paragraphs));
    }
    origins = assembly.origins();
    labels = assembly.labels();
    SourceDocument document =
        SourceDocument.ofBlocks(
            name, SourceForm.DOCX, blocks, notes, metadata.map(), reading.remarks().list());
    List<SourceComment> said = new ArrayList<>();
    metadata
        .ignored()
        .map(rules -> SourceComment.toAll(new Span(0, 0), rules))
        .ifPresent(said::add);
    said.addAll(reading.comments().directives(document.paragraphs()));
    return document.with(said);
  }
}
