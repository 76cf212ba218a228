package org.plenary.xliff;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;
import org.plenary.language.Language;
import org.plenary.source.Mark;
import org.plenary.unit.Unit;
import org.plenary.unit.UnitKind;

/**
 * Writes XLIFF 2.1: a unit a paragraph, one segment each, the target seeded with the source or with
 * what the vocabulary prescribes.
 */
public final class XliffWriter {
  static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0";
  static final String OWN_NAMESPACE = "urn:plenary:1";
  private static final String METADATA = "urn:oasis:names:tc:xliff:metadata:2.0";

  private final XliffNotes notes;

  /**
   * @param notes the sentences for translators
   */
  public XliffWriter(XliffNotes notes) {
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
      xml.open(
          "xliff",
          "xmlns",
          NAMESPACE,
          "xmlns:mda",
          METADATA,
          "xmlns:pl",
          OWN_NAMESPACE,
          "version",
          "2.1",
          "srcLang",
          exchange.from().code(),
          "trgLang",
          exchange.to().code());
      file(exchange, xml);
      xml.close().end();
    } catch (XMLStreamException e) {
      throw asOutput(e);
    }
  }

  private static IOException asOutput(XMLStreamException e) {
    return e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
  }

  private void file(Exchange exchange, XmlText xml) throws XMLStreamException {
    List<String> attributes = new ArrayList<>(List.of("id", "f1", "original", exchange.original()));
    attributes.addAll(List.of("canResegment", "no"));
    attributes.addAll(List.of("srcDir", direction(exchange.from())));
    attributes.addAll(List.of("trgDir", direction(exchange.to())));
    xml.open("file", attributes.toArray(new String[0]));
    metadata(exchange, xml);
    String callout = "";
    int groups = 0;
    for (TranslationUnit unit : exchange.units()) {
      String under = unit.unit().kind() == UnitKind.NOTE ? callout : group(unit.unit());
      if (!under.equals(callout)) {
        if (!callout.isEmpty()) {
          xml.close();
        }
        if (!under.isEmpty()) {
          String name = unit.unit().part().code() + "/" + unit.unit().callout();
          xml.open("group", "id", "g" + ++groups, "name", name, "type", "pl:callout");
        }
        callout = under;
      }
      unit(unit, xml);
    }
    if (!callout.isEmpty()) {
      xml.close();
    }
    xml.close();
  }

  private static String direction(Language language) {
    return language.isRightToLeft() ? "rtl" : "ltr";
  }

  /** The callout that governs a unit, by document, part and ordinal; empty for none. */
  private static String group(Unit unit) {
    boolean governed =
        unit.kind() == UnitKind.CALLOUT
            || !unit.callout().isEmpty() && !unit.text().text().startsWith(unit.callout());
    if (!governed) {
      return "";
    }
    String id = unit.id();
    int part = id.indexOf('.');
    int end = id.indexOf('.', part + 1);
    return unit.document() + " " + (end < 0 ? id : id.substring(0, end));
  }

  private static void metadata(Exchange exchange, XmlText xml) throws XMLStreamException {
    int all = words(exchange, unit -> true);
    int official = words(exchange, TranslationUnit::isOfficial);
    int carried = words(exchange, TranslationUnit::isCarried);
    Map<String, String> values = new LinkedHashMap<>();
    values.put("generator", "plenary");
    values.put("documentFingerprint", exchange.fingerprint());
    values.put("scope", String.join(" ", exchange.parts()));
    values.put("words.total", all + "");
    values.put("words.new", all - official - carried + "");
    values.put("words.carried", carried + "");
    values.put("words.vocabulary", official + "");
    xml.open("mda:metadata", "id", "md1");
    // Without an id: the rules of OASIS take each id of a group for the double of itself.
    xml.open("mda:metaGroup", "category", "plenary");
    for (Map.Entry<String, String> value : values.entrySet()) {
      xml.openText("mda:meta", "type", value.getKey()).text(value.getValue()).close();
    }
    xml.close().close();
  }

  private static int words(Exchange exchange, Predicate<TranslationUnit> which) {
    return exchange.units().stream().filter(which).mapToInt(TranslationUnit::words).sum();
  }

  private void unit(TranslationUnit unit, XmlText xml) throws XMLStreamException {
    Unit own = unit.unit();
    List<String> attributes = new ArrayList<>();
    attributes.addAll(List.of("id", unit.key(), "name", own.id()));
    attributes.addAll(List.of("type", "pl:" + own.kind().code()));
    attributes.addAll(List.of("pl:document", own.document() + ""));
    if (!own.label().isNone()) {
      attributes.addAll(List.of("pl:label", own.label().printed()));
    }
    if (unit.isOfficial()) {
      attributes.addAll(List.of("pl:origin", "vocabulary:" + own.concept().id()));
    }
    if (unit.change() != Change.UNKNOWN) {
      attributes.addAll(List.of("pl:change", unit.change().code()));
    }
    attributes.addAll(List.of("pl:words", unit.words() + ""));
    xml.open("unit", attributes.toArray(new String[0]));
    notes(unit, xml);
    Map<String, String> data = data(unit.source());
    if (!data.isEmpty()) {
      xml.open("originalData");
      for (Map.Entry<String, String> each : data.entrySet()) {
        xml.openText("data", "id", "d" + each.getKey()).text(each.getValue()).close();
      }
      xml.close();
    }
    segment(unit, xml);
    xml.close();
  }

  private void notes(TranslationUnit unit, XmlText xml) throws XMLStreamException {
    xml.open("notes");
    int count = 0;
    for (XliffNotes.Note note : notes.of(unit)) {
      xml.openText("note", "id", "n" + ++count, "category", note.category(), "appliesTo", "source");
      xml.text(note.text()).close();
    }
    xml.close();
  }

  private static void segment(TranslationUnit unit, XmlText xml) throws XMLStreamException {
    if (unit.isOfficial()) {
      xml.open("segment", "id", "s1", "state", "final", "subState", "pl:vocabulary");
    } else if (unit.isCarried()) {
      xml.open("segment", "id", "s1", "state", "translated", "subState", "pl:carried");
    } else {
      xml.open("segment", "id", "s1", "state", "initial");
    }
    pieces(xml.openText("source"), unit.source());
    xml.close();
    pieces(xml.openText("target"), unit.proposed());
    xml.close().close();
  }

  private static void pieces(XmlText xml, List<Piece> pieces) throws XMLStreamException {
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Words words) {
        xml.text(words.text());
      } else if (piece instanceof Piece.Code code) {
        xml.emptyInside(
            "ph",
            "id",
            code.id(),
            "type",
            "other",
            "subType",
            "pl:" + code.kind().code(),
            "dataRef",
            "d" + code.id(),
            "disp",
            code.shown(),
            "equiv",
            code.shown(),
            "canCopy",
            "no",
            "canDelete",
            "no");
      } else if (piece instanceof Piece.Open open) {
        xml.openInside("pc", codeAttributes(open));
      } else {
        xml.close();
      }
    }
  }

  private static String[] codeAttributes(Piece.Open open) {
    if (open.mark() instanceof Mark.Link) {
      return new String[] {"id", open.id(), "type", "link", "dataRefStart", "d" + open.id()};
    }
    Mark.Emphasis emphasis = (Mark.Emphasis) open.mark();
    return new String[] {"id", open.id(), "type", "fmt", "subType", subType(emphasis.kind())};
  }

  private static String subType(Mark.Emphasis.Kind kind) {
    return switch (kind) {
      case ITALIC -> "xlf:i";
      case BOLD -> "xlf:b";
      case UNDERLINE -> "xlf:u";
      case STRIKE -> "pl:strike";
      case SUPERSCRIPT -> "pl:superscript";
      case SUBSCRIPT -> "pl:subscript";
    };
  }

  private static Map<String, String> data(List<Piece> pieces) {
    Map<String, String> data = new LinkedHashMap<>();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Code code) {
        data.put(code.id(), code.data());
      } else if (piece instanceof Piece.Open open && open.mark() instanceof Mark.Link link) {
        data.put(open.id(), link.target());
      }
    }
    return data;
  }
}
