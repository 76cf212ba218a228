package org.plenary.render.markdown;

import org.plenary.render.LinkedPlaces;
import org.plenary.source.Prose;

/** Anchors before the passages that links lead to: {@code <a id="op.1.2"></a>}. */
final class MarkdownPlaces {
  private final LinkedPlaces places;
  private final String prefix;

  /**
   * @param prefix keeps the documents of one file apart: {@code d2-}, or empty
   */
  MarkdownPlaces(LinkedPlaces places, String prefix) {
    this.places = places;
    this.prefix = prefix;
  }

  /** The anchor before a passage; nothing where no link leads. */
  String anchor(Prose passage) {
    return places
        .at(passage)
        .map(id -> "<a" + Tag.attribute("id", prefix + id) + "></a>")
        .orElse("");
  }

  /** Where a link leads in this file. */
  String ledTo(String target) {
    return places.ledTo(target).map(id -> "#" + prefix + id).orElse(target);
  }
}
