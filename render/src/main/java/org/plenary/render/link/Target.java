package org.plenary.render.link;

import java.util.List;
import java.util.Optional;
import org.plenary.language.Language;
import org.plenary.refer.Reference;
import org.plenary.refer.Status;

/** Where a reference leads a reader. */
final class Target {
  private static final String UNITED_NATIONS = "UN:";
  private static final String SERVICE = "https://undocs.org/";
  private static final String PLACE = "#";

  private Target() {}

  /**
   * The address of a reference: {@code https://undocs.org/en/A/RES/70/1}, {@code #op.1.2}; nothing
   * where there is no such thing.
   *
   * @param ids those of the document's units
   */
  static Optional<String> of(Reference reference, Language language, List<String> ids) {
    String target = reference.target();
    boolean sound = reference.status() == Status.OK || reference.status() == Status.EXTERNAL;
    if (sound && target.startsWith(UNITED_NATIONS)) {
      String symbol = target.substring(UNITED_NATIONS.length());
      return Optional.of(SERVICE + language.code() + "/" + symbol.replace(" ", "%20"));
    }
    return sound && target.startsWith(PLACE) ? place(target.substring(1), ids) : Optional.empty();
  }

  /** An annex is named by its number alone: its first unit is meant. */
  private static Optional<String> place(String id, List<String> ids) {
    return ids.contains(id)
        ? Optional.of(PLACE + id)
        : ids.stream().filter(each -> each.startsWith(id + ".")).findFirst().map(PLACE::concat);
  }
}
