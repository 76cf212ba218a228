package org.plenary.read.docx;

import java.util.Optional;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.source.Mark;

/** Reads {@code w:r}: the words themselves and the signs that Word writes as elements. */
final class RunContent {
  private static final int LONGEST_MARK = 12;

  private final Story story;
  private final XmlCursor xml;
  private final RunWalk runs;
  private final GraphicWalk graphics;
  private Optional<NoteCalls.Call> awaitsMark = Optional.empty();

  /** Where the element of a run that is being read begins; -1 when that is not wanted. */
  private int position = -1;

  RunContent(Story story, BodyWalk bodies, RunWalk runs) {
    this.story = story;
    this.xml = story.xml();
    this.runs = runs;
    this.graphics = new GraphicWalk(story, bodies);
  }

  /** Reads one run. */
  void run(OpenParagraph paragraph) throws UnreadableDocumentException {
    RunFormat format = format(paragraph, PropertiesReader.Run.NONE);
    if (awaitsMark.isPresent() && awaitsMark.get().hasMark()) {
      awaitsMark = Optional.empty();
    }
    while (xml.nextChild()) {
      if (xml.isWord("rPr")) {
        format = format(paragraph, story.reading().properties().run(xml));
        if (!format.is(RunFormat.RAISED)) {
          awaitsMark = Optional.empty();
        }
      } else if (xml.space() == Space.WORD) {
        position = story.reading().traces() ? xml.position() : -1;
        element(paragraph, format);
        position = -1;
      } else if (xml.space() == Space.MATH) {
        runs.inline(paragraph);
      } else {
        xml.skip();
      }
    }
  }

  /** What words look like that are set like that in this paragraph. */
  private RunFormat format(OpenParagraph paragraph, PropertiesReader.Run run) {
    StyleTable styles = story.reading().styles();
    return styles.run(styles.paragraph(paragraph.properties().format().style()), run);
  }

  /** Reads an element of a run that stands outside of any. */
  void stray(OpenParagraph paragraph) throws UnreadableDocumentException {
    position = -1;
    element(paragraph, RunFormat.NONE);
  }

  /** Reads one element of a run. */
  void element(OpenParagraph paragraph, RunFormat format) throws UnreadableDocumentException {
    switch (xml.name()) {
      case "t", "delText" -> words(paragraph, format);
      case "instrText", "delInstrText" -> story.fields().code(xml.text());
      case "fldChar" -> field(paragraph, format);
      case "tab", "ptab" -> sign(paragraph, "\t", format);
      case "br", "cr" -> sign(paragraph, "\n", format);
      case "noBreakHyphen" -> sign(paragraph, "\u2011", format);
      case "sym" -> symbol(paragraph, format);
      case "footnoteReference" -> note(paragraph, NoteCalls.Kind.FOOTNOTE, format);
      case "endnoteReference" -> note(paragraph, NoteCalls.Kind.ENDNOTE, format);
      case "commentReference" -> {
        story.remarks().count("read.docx-comments", 1);
        story.reading().comments().call(xml.value("id"), paragraph.place().number());
        xml.skip();
      }
      case "drawing", "pict", "object" -> graphics.read(paragraph);
      case "ruby" -> ruby(paragraph);
      case "softHyphen",
          "footnoteRef",
          "endnoteRef",
          "annotationRef",
          "separator",
          "continuationSeparator",
          "lastRenderedPageBreak",
          "pgNum",
          "rPr" ->
          xml.skip();
      default -> runs.inside(paragraph);
    }
  }

  private void words(OpenParagraph paragraph, RunFormat format) throws UnreadableDocumentException {
    boolean preserve = xml.preservesSpace();
    String text = xml.text();
    int skipped = preserve ? 0 : leadingBlanks(text);
    String kept = text.substring(skipped, preserve ? text.length() : end(text, skipped));
    if (kept.indexOf('\n') >= 0 || kept.indexOf('\r') >= 0) {
      kept = kept.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
    }
    String words = story.reading().symbols().text(format.font(), kept);
    boolean oneForOne = words.length() == kept.length() && text.indexOf('\r') < 0;
    position = oneForOne ? position : -1;
    traced(paragraph, words, format, skipped);
  }

  /** Word drops the blanks at the edges unless told otherwise, but not the no-break ones. */
  private static int leadingBlanks(String text) {
    int from = 0;
    while (from < text.length() && text.charAt(from) <= ' ') {
      from++;
    }
    return from;
  }

  private static int end(String text, int from) {
    int to = text.length();
    while (to > from && text.charAt(to - 1) <= ' ') {
      to--;
    }
    return to;
  }

  private void sign(OpenParagraph paragraph, String sign, RunFormat format)
      throws UnreadableDocumentException {
    xml.skip();
    traced(paragraph, sign, format, 0);
  }

  private void symbol(OpenParagraph paragraph, RunFormat format)
      throws UnreadableDocumentException {
    String font = xml.value("font");
    String code = xml.value("char");
    xml.skip();
    String sign = SymbolFonts.UNKNOWN;
    try {
      sign = story.reading().symbols().sign(font, Integer.parseInt(code.trim(), 16));
    } catch (NumberFormatException e) {
      story.remarks().add("read.docx-symbol", font, code);
    }
    if (sign.equals(SymbolFonts.UNKNOWN)) {
      story.remarks().add("read.docx-symbol", font, code);
    }
    traced(paragraph, sign, format, 0);
  }

  /** Adds the words of the element that began at {@link #position}. */
  private void traced(OpenParagraph paragraph, String words, RunFormat format, int skipped) {
    int start = paragraph.length();
    emit(paragraph, words, format);
    if (position >= 0 && paragraph.length() > start) {
      paragraph.origin(new Origin(xml.part(), position, skipped, start, paragraph.length()));
    }
  }

  /** Adds words to the paragraph, unless they are a field's code, hidden, or a note's mark. */
  void emit(OpenParagraph paragraph, String words, RunFormat format) {
    if (story.fields().isInCode()) {
      return;
    }
    if (format.is(RunFormat.HIDDEN)) {
      story.remarks().count("read.docx-hidden-text", words.length());
      return;
    }
    if (awaitsMark.isPresent()) {
      String mark = awaitsMark.get().mark() + words.trim();
      if (mark.length() <= LONGEST_MARK && mark.indexOf(' ') < 0) {
        awaitsMark.get().addToMark(words);
        return;
      }
      awaitsMark = Optional.empty();
    }
    paragraph.append(words, format);
  }

  void paragraphEnds() {
    awaitsMark = Optional.empty();
  }

  private void note(OpenParagraph paragraph, NoteCalls.Kind kind, RunFormat format)
      throws UnreadableDocumentException {
    String id = xml.value("id");
    boolean custom =
        !xml.value("customMarkFollows").isEmpty() && isTrue(xml.value("customMarkFollows"));
    xml.skip();
    if (story.fields().isInCode() || format.is(RunFormat.HIDDEN)) {
      return;
    }
    NoteCalls.Call call =
        story.reading().notes().call(kind, id, paragraph.place().number(), custom);
    paragraph.mark(new Mark.NoteAnchor(call.name(), paragraph.length()));
    awaitsMark = custom ? Optional.of(call) : Optional.empty();
  }

  private static boolean isTrue(String value) {
    return value.equals("1") || value.equals("true") || value.equals("on");
  }

  private void field(OpenParagraph paragraph, RunFormat format) throws UnreadableDocumentException {
    String type = xml.value("fldCharType");
    String choice = "";
    while (xml.nextChild()) {
      if (xml.isWord("ffData")) {
        choice = FormData.choice(xml);
      } else {
        xml.skip();
      }
    }
    switch (type) {
      case "begin" -> story.fields().begin(choice);
      case "separate" -> story.fields().separate(paragraph);
      case "end" -> endField(paragraph, format);
      default -> story.remarks().add("read.docx-field", type);
    }
  }

  private void endField(OpenParagraph paragraph, RunFormat format) {
    FieldStack fields = story.fields();
    String kind = fields.hasResult() ? "" : fields.kind();
    emit(paragraph, fields.end(paragraph), format);
    switch (kind) {
      case "SYMBOL", "EQ", "LISTNUM", "AUTONUM", "AUTONUMLGL", "AUTONUMOUT" ->
          story.remarks().add("read.docx-field-without-result", kind);
      default -> {
        // Entries of indexes and the like show nothing.
      }
    }
  }

  /** Of {@code 漢字} with its reading above it, the words themselves. */
  private void ruby(OpenParagraph paragraph) throws UnreadableDocumentException {
    while (xml.nextChild()) {
      if (xml.isWord("rubyBase")) {
        runs.inside(paragraph);
      } else {
        if (xml.isWord("rt")) {
          story.remarks().count("read.docx-ruby", 1);
        }
        xml.skip();
      }
    }
  }
}
