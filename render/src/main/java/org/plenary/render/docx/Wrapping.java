package org.plenary.render.docx;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.plenary.source.Mark;

/**
 * The elements around runs: a link, in it an insertion, in that a deletion. Neighbours with the
 * same wrapping share it.
 */
final class Wrapping {
  private final WordXml xml;
  private final Relationships links;
  private final ChangeNumbers changes;
  private final Bookmarks bookmarks;
  private Stretch current = Stretch.PLAIN;
  private int depth;
  private boolean linked;

  Wrapping(WordXml xml, Relationships links, ChangeNumbers changes, Bookmarks bookmarks) {
    this.xml = xml;
    this.links = links;
    this.changes = changes;
    this.bookmarks = bookmarks;
  }

  /**
   * Makes what follows stand inside what surrounds a stretch.
   *
   * @return true when it is inside a link that leads somewhere
   */
  boolean begin(Stretch stretch) {
    if (!stretch.isWrappedLike(current)) {
      end();
      current = stretch;
      linked = stretch.link().isPresent() && open(stretch.link().get());
      if (stretch.inserted().isPresent()) {
        open("w:ins", stretch.inserted().get());
      }
      if (stretch.deleted().isPresent()) {
        open("w:del", stretch.deleted().get());
      }
    }
    return linked;
  }

  /** Closes all that is open. */
  void end() {
    for (; depth > 0; depth--) {
      xml.close();
    }
    current = Stretch.PLAIN;
    linked = false;
  }

  private boolean open(Mark.Link wanted) {
    String target = wanted.target();
    if (target.startsWith("#") && target.length() > 1) {
      xml.open("w:hyperlink").set("w:anchor", bookmarks.ledTo(target));
      depth++;
      return true;
    }
    Optional<String> address = LinkAddress.of(target);
    if (address.isPresent()) {
      xml.open("w:hyperlink").set("r:id", links.link(address.get()));
      depth++;
    }
    return address.isPresent();
  }

  private void open(String element, Mark.Change change) {
    xml.open(element).set("w:id", changes.next()).set("w:author", change.author());
    if (isDate(change.date())) {
      xml.set("w:date", change.date());
    }
    depth++;
  }

  /** True for {@code 2022-06-16T09:30:00Z}. */
  private static boolean isDate(String date) {
    try {
      DateTimeFormatter.ISO_DATE_TIME.parse(date);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
