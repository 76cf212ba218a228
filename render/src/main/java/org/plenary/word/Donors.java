package org.plenary.word;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.source.Mark;

/** The looks that words had, for the words that come in their place. */
final class Donors {
  /** Some words of one look. */
  private record Donor(Signature signature, String words, Optional<XmlElement> properties) {}

  private final List<Donor> donors = new ArrayList<>();
  private final XmlElement pattern;

  /**
   * @param replaced what showed the old words
   */
  Donors(WordParagraph paragraph, List<Leaf> replaced) {
    this.pattern = paragraph.element();
    int origin = paragraph.prose().sourceOffset(0);
    for (Leaf leaf : replaced) {
      Signature signature = Signature.at(paragraph.prose().marks(), leaf.start() - origin);
      String words = paragraph.prose().text().substring(leaf.start() - origin, leaf.end() - origin);
      Optional<XmlElement> properties = Runs.of(leaf.element()).child("rPr").map(XmlElement::copy);
      donors.add(new Donor(signature, words, properties));
    }
  }

  /**
   * The properties for words: those of the same words or of the most that were marked so; else
   * those of plain words with the marks set by hand.
   */
  XmlElement properties(Signature wanted, String words) {
    Optional<Donor> same =
        donors.stream()
            .filter(each -> each.signature.equals(wanted))
            .max((a, b) -> Integer.compare(score(a, words), score(b, words)));
    if (same.isPresent()) {
      return copy(same.get());
    }
    Donor nearest =
        donors.stream()
            .max((a, b) -> Integer.compare(nearness(a, wanted), nearness(b, wanted)))
            .orElseThrow();
    XmlElement properties = copy(nearest);
    for (Mark.Emphasis.Kind kind : Mark.Emphasis.Kind.values()) {
      boolean on = wanted.kinds().contains(kind);
      if (on != nearest.signature.kinds().contains(kind)) {
        set(properties, kind, on);
      }
    }
    return properties;
  }

  private XmlElement copy(Donor donor) {
    return donor.properties.map(XmlElement::copy).orElseGet(() -> pattern.make("rPr"));
  }

  /** Words of the same letters come first, then the most words. */
  private int score(Donor donor, String words) {
    if (donor.words.strip().equals(words.strip())) {
      return Integer.MAX_VALUE;
    }
    return donors.stream()
        .filter(each -> each.signature.equals(donor.signature) && isAlike(each, donor))
        .mapToInt(each -> each.words.strip().length())
        .sum();
  }

  private static boolean isAlike(Donor a, Donor b) {
    return markup(a).equals(markup(b));
  }

  private static String markup(Donor donor) {
    StringBuilder out = new StringBuilder();
    donor.properties.ifPresent(properties -> properties.write(out));
    return out.toString();
  }

  private static int nearness(Donor donor, Signature wanted) {
    Set<Mark.Emphasis.Kind> other = EnumSet.noneOf(Mark.Emphasis.Kind.class);
    other.addAll(donor.signature.kinds());
    other.removeAll(wanted.kinds());
    int link = donor.signature.link().equals(wanted.link()) ? 0 : 100;
    return -link - 10 * other.size() - donor.signature.kinds().size();
  }

  private static void set(XmlElement properties, Mark.Emphasis.Kind kind, boolean on) {
    switch (kind) {
      case ITALIC -> toggle(properties, "i", on);
      case BOLD -> toggle(properties, "b", on);
      case STRIKE -> ElementOrder.RUN.set(properties, "strike", on);
      case UNDERLINE -> {
        XmlElement line = ElementOrder.RUN.ensure(properties, "u");
        line.setWord("val", on ? "single" : "none");
      }
      case SUPERSCRIPT -> height(properties, on ? "superscript" : "baseline");
      case SUBSCRIPT -> height(properties, on ? "subscript" : "baseline");
    }
  }

  private static void toggle(XmlElement properties, String name, boolean on) {
    ElementOrder.RUN.set(properties, name, on);
    ElementOrder.RUN.set(properties, name + "Cs", on);
  }

  private static void height(XmlElement properties, String value) {
    ElementOrder.RUN.ensure(properties, "vertAlign").setWord("val", value);
  }
}
