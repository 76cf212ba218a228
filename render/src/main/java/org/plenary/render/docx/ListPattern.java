package org.plenary.render.docx;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plenary.model.Label;

/**
 * What the labels of one list have in common: {@code (a)}, {@code (b)} are letters between
 * brackets.
 *
 * @param format Word's name for the kind of number
 * @param before what stands before it
 * @param after what stands behind it
 */
public record ListPattern(String format, String before, String after) {
  private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
  private static final String CYRILLIC = "абвгдежзиклмнопрстуфхцчшщыэюя";
  private static final String ARABIC = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
  private static final Set<String> COMMON =
      Set.of("decimal", "lowerLetter", "upperLetter", "lowerRoman", "upperRoman");
  private static final int LAST_ROMAN = 39;
  private static final String[] TENS = {"", "x", "xx", "xxx"};
  private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};

  /**
   * True for what all readers of Word files count as Word does; pandoc counts the letters of other
   * alphabets {@code 1, 2, 3}.
   */
  boolean isCommon() {
    return COMMON.contains(format);
  }

  /** That of a label; nothing when Word cannot print it. */
  public static Optional<ListPattern> of(Label label) {
    if (label.value() < 1) {
      return Optional.empty();
    }
    return switch (label.kind()) {
      case NUMBER -> of(label, "decimal", Integer.toString(label.value()));
      case LETTER -> of(label, "lowerLetter", letter(LATIN, label.value()));
      case UPPER_LETTER -> of(label, "upperLetter", upper(letter(LATIN, label.value())));
      case ROMAN -> of(label, "lowerRoman", roman(label.value()));
      case UPPER_ROMAN -> of(label, "upperRoman", upper(roman(label.value())));
      case CYRILLIC -> of(label, "russianLower", letter(CYRILLIC, label.value()));
      case ARABIC -> of(label, "arabicAbjad", letter(ARABIC, label.value()));
      case CHINESE -> of(label, "chineseCountingThousand", label.path());
      case NONE, COMPOUND, BULLET -> Optional.empty();
    };
  }

  private static Optional<ListPattern> of(Label label, String format, String number) {
    String printed = label.printed();
    int at = printed.indexOf(number);
    if (number.isEmpty() || at < 0) {
      return Optional.empty();
    }
    ListPattern pattern =
        new ListPattern(format, printed.substring(0, at), printed.substring(at + number.length()));
    return pattern.isPlain() ? Optional.of(pattern) : Optional.empty();
  }

  /** False for {@code 2bis} and for signs that mean something in a pattern. */
  private boolean isPlain() {
    return (before + after)
        .chars()
        .noneMatch(c -> Character.isLetterOrDigit(c) || c == '%' || Character.isISOControl(c));
  }

  /** Word doubles the letters when they are used up. */
  private static String letter(String letters, int value) {
    int place = (value - 1) % letters.length();
    return letters.substring(place, place + 1).repeat((value - 1) / letters.length() + 1);
  }

  private static String roman(int value) {
    return value <= LAST_ROMAN ? TENS[value / 10] + ONES[value % 10] : "";
  }

  private static String upper(String number) {
    return number.toUpperCase(Locale.ROOT);
  }

  void write(WordXml xml, String id) {
    xml.open("w:abstractNum").set("w:abstractNumId", id);
    xml.value("w:multiLevelType", "singleLevel");
    xml.open("w:lvl").set("w:ilvl", "0");
    xml.value("w:start", "1");
    xml.value("w:numFmt", format);
    xml.value("w:lvlText", before + "%1" + after);
    xml.value("w:lvlJc", "left");
    xml.close().close();
  }
}
