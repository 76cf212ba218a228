package org.plenary.read.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.plenary.model.Draft;
import org.plenary.parse.DraftParser;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.source.SourceBlock;
import org.plenary.source.SourceDocument;
import org.plenary.source.SourceNote;
import org.plenary.source.Span;
import org.plenary.unit.Unit;
import org.plenary.unit.Units;

/**
 * A valid package around parts that anything may have been done to: text, lists, styles, notes and
 * settings. Bytes that begin with {@code <} are XML, the parts set apart by {@code ~}; any others
 * are instructions from which well-formed XML is grown.
 */
final class MutatedPackage {
  private static final DocxReader[] READERS = {
    new DocxReader(Changes.ACCEPT), new DocxReader(Changes.REJECT), new DocxReader(Changes.BOTH)
  };
  private static final DraftParser PARSER = DraftParser.standard();
  private static final int PARTS = 5;

  private MutatedPackage() {}

  /** The package that some bytes stand for. */
  static byte[] of(byte[] input) {
    List<String> parts = new ArrayList<>();
    if (input.length > 0 && input[0] == '<') {
      String[] given = new String(input, StandardCharsets.UTF_8).split("~", PARTS);
      parts.addAll(List.of(given));
    } else {
      parts.addAll(new GrownXml(input).parts());
    }
    while (parts.size() < PARTS) {
      parts.add("");
    }
    return DocxBuilder.body(parts.get(0))
        .numbering(parts.get(1))
        .styles(parts.get(2))
        .footnotes(parts.get(3))
        .settings(parts.get(4))
        .bytes();
  }

  /** Reads the package in all ways and parses it: what holds for any file must hold for it. */
  static void check(byte[] input) {
    byte[] file = of(input);
    for (DocxReader reader : READERS) {
      SourceDocument document;
      try {
        document = reader.read("fuzzed.docx", file);
      } catch (UnreadableDocumentException e) {
        assertThat(e.key()).startsWith("read.docx-");
        continue;
      }
      checkSpans(document);
      Draft draft = PARSER.parse(document);
      for (Unit unit : Units.of(draft)) {
        assertThat(unit.text().span().end()).isLessThanOrEqualTo(document.text().length());
      }
    }
  }

  private static void checkSpans(SourceDocument document) {
    int at = 0;
    for (SourceBlock block : document.blocks()) {
      at = check(block, at, document);
    }
    for (SourceNote note : document.notes()) {
      for (SourceBlock.Paragraph paragraph : note.paragraphs()) {
        at = check(paragraph, at, document);
      }
    }
  }

  /** Spans follow each other, and the letters stand where they say. */
  private static int check(SourceBlock block, int from, SourceDocument document) {
    Span span = block.span();
    assertThat(span.start()).isGreaterThanOrEqualTo(from);
    assertThat(span.end()).isBetween(span.start(), document.text().length());
    if (block instanceof SourceBlock.Paragraph paragraph) {
      assertThat(document.text().substring(span.start(), span.end()))
          .isEqualTo(paragraph.prose().text());
    }
    return span.end();
  }
}
