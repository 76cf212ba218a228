package org.plenary.xliff;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.plenary.source.Mark;

/**
 * Writes XLIFF 1.2 for older programs. Nothing of ours is in it but names and notes, since its
 * strict schema has no room for more; every unit has a target, without which some programs show
 * nothing.
 */
public final class Xliff12Writer {
  static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2";

  private final XliffNotes notes;

  /**
   * @param notes the sentences for translators
   */
  public Xliff12Writer(XliffNotes notes) {
    this.notes = notes;
  }

  /**
   * Writes a file.
   *
   * @param out stays open
   * @throws IOException when {@code out} does not take it
   */
  public void write(Exchange exchange, OutputStream out) throws IOException {
    try {
      XmlText xml = new XmlText(out);
      xml.open("xliff", "xmlns", NAMESPACE, "version", "1.2");
      xml.open(
          "file",
          "original",
          exchange.original(),
          "source-language",
          exchange.from().code(),
          "target-language",
          exchange.to().code(),
          "datatype",
          "x-plenary");
      xml.open("header").open("skl");
      xml.empty("external-file", "href", exchange.original(), "uid", exchange.fingerprint());
      xml.close();
      xml.openText("note", "from", "plenary").text(String.join(" ", exchange.parts())).close();
      xml.close().open("body");
      for (TranslationUnit unit : exchange.units()) {
        unit(unit, xml);
      }
      xml.close().close().close().end();
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
    }
  }

  private void unit(TranslationUnit unit, XmlText xml) throws XMLStreamException {
    xml.open(
        "trans-unit",
        "id",
        unit.key(),
        "resname",
        unit.unit().document() + ":" + unit.unit().id(),
        "restype",
        "x-" + unit.unit().kind().code());
    pieces(xml.openText("source"), unit.source());
    xml.close();
    if (unit.isOfficial()) {
      pieces(xml.openText("target", "state", "final"), unit.official());
    } else if (unit.isCarried()) {
      pieces(xml.openText("target", "state", "translated"), unit.carried());
    } else {
      pieces(xml.openText("target", "state", "needs-translation"), unit.source());
    }
    xml.close();
    for (XliffNotes.Note note : notes.of(unit)) {
      xml.openText("note", "annotates", "source", "from", "plenary").text(note.text()).close();
    }
    xml.close();
  }

  private static void pieces(XmlText xml, List<Piece> pieces) throws XMLStreamException {
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Words words) {
        xml.text(words.text());
      } else if (piece instanceof Piece.Code code) {
        xml.emptyInside(
            "x", "id", code.id(), "ctype", type(code.kind()), "equiv-text", code.shown());
      } else if (piece instanceof Piece.Open open) {
        xml.openInside("g", "id", open.id(), "ctype", type(open.mark()));
      } else {
        xml.close();
      }
    }
  }

  /**
   * The first letter behind {@code x-} is the same for all: OmegaT 5.8 counts the tags of a unit by
   * that letter and shows them as {@code <x0/>}, {@code <x1/>}, so that of two kinds with letters
   * of their own one would be lost.
   */
  private static String type(CodeKind kind) {
    return switch (kind) {
      case REFERENCE -> "x-refTail";
      case NOTE -> "x-refNote";
    };
  }

  private static String type(Mark mark) {
    if (!(mark instanceof Mark.Emphasis emphasis)) {
      return "link";
    }
    return switch (emphasis.kind()) {
      case ITALIC -> "italic";
      case BOLD -> "bold";
      case UNDERLINE -> "underlined";
      case STRIKE -> "x-strike";
      case SUPERSCRIPT -> "x-superscript";
      case SUBSCRIPT -> "x-subscript";
    };
  }
}
