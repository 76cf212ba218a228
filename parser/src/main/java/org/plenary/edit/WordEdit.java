package org.plenary.edit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.read.docx.Origin;
import org.plenary.source.Span;

/**
 * Changes of one Word file, collected in any order and then written into a copy of it.
 *
 * <p>Two changes may touch but not overlap.
 */
public final class WordEdit {
  private final PackageCopy copy;
  private final Origins origins;
  private final Manner manner;
  private final Map<String, PartEdit> parts = new TreeMap<>();

  WordEdit(PackageCopy copy, Origins origins, Manner manner) {
    this.copy = copy;
    this.origins = origins;
    this.manner = manner;
  }

  static boolean isInsertable(Origins origins, Span point) {
    return origins.at(point.start()).isPresent()
        || point.start() > 0 && origins.at(point.start() - 1).isPresent();
  }

  /** The copy, for changes of other parts than those that hold the text. */
  public PackageCopy copy() {
    return copy;
  }

  /**
   * Puts words in the place of others, set as the first of them; behind the character before it and
   * set like that one, when the span is empty.
   *
   * @param text the words; empty to take away only
   * @throws UneditableException when {@link WordFile#isEditable} says so; nothing is changed then
   */
  public void replace(Span span, String text) throws UneditableException {
    boolean behind = span.length() == 0 && isBehindWords(span.start());
    int like = behind ? span.start() - 1 : span.start();
    replace(span, text.isEmpty() ? List.of() : List.of(new Words(text, like)));
  }

  /**
   * Puts words in the place of others, each set like some character of the same part; like the
   * first that goes, when the other stands in another part or nobody typed it.
   *
   * @throws UneditableException when {@link WordFile#isEditable} says so; nothing is changed then
   */
  public void replace(Span span, List<Words> words) throws UneditableException {
    if (span.length() == 0) {
      insert(span, "", words);
      return;
    }
    List<Origin> touched = origins.of(span);
    if (touched.isEmpty()) {
      throw new UneditableException(span);
    }
    List<Words> rest = words;
    for (Origin origin : touched) {
      int from = Math.max(span.start(), origin.start());
      int to = Math.min(span.end(), origin.end());
      add(origin, from, to, "", rest);
      rest = List.of();
    }
  }

  /**
   * Puts XML between the runs before the first character of a span and behind its last: the begin
   * and the end of a comment's range.
   *
   * @throws UneditableException when the span is empty, or nobody typed its first or last
   *     character, or they stand in two parts
   */
  public void surround(Span span, String before, String behind) throws UneditableException {
    Optional<Origin> first = origins.at(span.start());
    Optional<Origin> last = span.length() == 0 ? first : origins.at(span.end() - 1);
    if (span.length() == 0
        || first.isEmpty()
        || last.isEmpty()
        || !first.get().part().equals(last.get().part())) {
      throw new UneditableException(span);
    }
    add(first.get(), span.start(), span.start(), before, List.of());
    add(last.get(), span.end(), span.end(), behind, List.of());
  }

  private void insert(Span point, String xml, List<Words> words) throws UneditableException {
    int at = point.start();
    Optional<Origin> before = isBehindWords(at) ? origins.at(at - 1) : Optional.empty();
    Origin origin =
        before.or(() -> origins.at(at)).orElseThrow(() -> new UneditableException(point));
    add(origin, at, at, xml, words);
  }

  private boolean isBehindWords(int offset) {
    return offset > 0 && origins.at(offset - 1).isPresent();
  }

  private void add(Origin origin, int from, int to, String xml, List<Words> words) {
    PartEdit part = parts.computeIfAbsent(origin.part(), PartEdit::new);
    int shift = origin.skipped() - origin.start();
    part.add(origin.element(), new SlotChange(from + shift, to + shift, xml, words));
    for (Words each : words) {
      origins.at(each.like()).ifPresent(like -> part.like(each, like));
    }
  }

  /**
   * Makes all changes in the copy, without writing it.
   *
   * @return the copy
   * @throws UnreadableDocumentException when a part of the file is damaged
   */
  PackageCopy changed() throws UnreadableDocumentException {
    for (PartEdit part : parts.values()) {
      part.apply(copy, manner);
    }
    return copy;
  }

  /**
   * Writes the copy with all changes; the stream stays open.
   *
   * @throws UnreadableDocumentException when a part of the file is damaged
   * @throws IOException when the stream takes no more
   */
  public void writeTo(OutputStream out) throws UnreadableDocumentException, IOException {
    changed().writeTo(out);
  }
}
