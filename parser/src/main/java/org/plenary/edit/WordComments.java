package org.plenary.edit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.read.docx.DocxPackage;
import org.plenary.read.docx.DocxReader;
import org.plenary.source.SourceDocument;
import org.plenary.source.Span;

/**
 * Comments that are put into a copy of a Word file, each on some words: {@code ALPH-002 error:
 * label is typed with a Cyrillic letter} on the {@code а)} of an item.
 *
 * <p>Comments of other people stay, as does all else in the file; comments that the same author has
 * in it are replaced, so that a copy of the copy has no comment twice.
 */
public final class WordComments {
  private final WordEdit edit;
  private final CommentPlaces places;
  private final CommentPart part;
  private final WordSpace space;
  private final SourceDocument source;
  private final StringBuilder added = new StringBuilder();
  private int id;

  private WordComments(WordFile file, String author) throws UnreadableDocumentException {
    String main = file.parts().mainPart();
    this.edit = file.edit(Manner.PLAIN);
    this.source = file.source();
    this.places = new CommentPlaces(source, file.origins(), main);
    this.space = WordSpace.of(file.parts(), main);
    this.part = new CommentPart(file.parts(), main, space, author);
    this.id = part.highestId();
  }

  /**
   * Begins with a file without the comments that the author has in it.
   *
   * @param reader which side of tracked changes the text has that spans are offsets into
   * @throws UnreadableDocumentException when it is no Word file or damaged
   */
  public static WordComments of(String name, byte[] bytes, DocxReader reader, String author)
      throws UnreadableDocumentException {
    return new WordComments(WordFile.of(name, without(author, name, bytes), reader), author);
  }

  private static byte[] without(String author, String name, byte[] bytes)
      throws UnreadableDocumentException {
    DocxPackage parts = DocxPackage.of(bytes);
    String main = parts.mainPart();
    CommentPart part = new CommentPart(parts, main, WordSpace.of(parts, main), author);
    Set<String> own = part.ownIds();
    if (own.isEmpty()) {
      return bytes;
    }
    PackageCopy copy = new PackageCopy(parts);
    part.putWithoutOwn(copy);
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    try {
      PartText text = PartText.of(parts.bytes(main));
      copy.put(main, text.bytes(CommentMarks.without(own, text.text())));
      copy.writeTo(out);
    } catch (XMLStreamException e) {
      throw new UnreadableDocumentException("read.docx-xml", List.of(main, "1", "1"));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return out.toByteArray();
  }

  /** The file as it was read; comments are no words of it. */
  public SourceDocument source() {
    return source;
  }

  /**
   * Puts a comment on the words of a span, or on those nearest to it where Word has no place for
   * one: at a label that Word counts, in a footnote.
   *
   * @param paragraphs what it says
   * @return false when the file has no words at all to put it on
   */
  public boolean add(Span span, List<String> paragraphs) {
    Optional<Span> place = places.of(span);
    if (place.isEmpty()) {
      return false;
    }
    id++;
    String call = space.run(space.element("commentReference", id));
    try {
      edit.surround(
          place.get(),
          space.element("commentRangeStart", id),
          space.element("commentRangeEnd", id) + call);
    } catch (UneditableException e) {
      throw new IllegalStateException("found a place that takes no comment: " + place, e);
    }
    added.append(part.comment(id, paragraphs));
    return true;
  }

  /**
   * Writes the copy; the stream stays open.
   *
   * @throws UnreadableDocumentException when a part of the file is damaged
   * @throws IOException when the stream takes no more
   */
  public void writeTo(OutputStream out) throws UnreadableDocumentException, IOException {
    PackageCopy copy = edit.changed();
    if (added.length() > 0) {
      try {
        part.putWith(added.toString(), copy);
      } catch (XMLStreamException e) {
        throw new IllegalStateException("read before, and no XML now", e);
      }
    }
    copy.writeTo(out);
  }
}
