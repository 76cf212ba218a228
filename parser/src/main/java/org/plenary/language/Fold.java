package org.plenary.language;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Text made comparable: the one place that normalises, with the way back to the text as printed.
 *
 * <p>NFC, lower case, one blank for any white space, one hyphen for all dashes, straight
 * apostrophes, {@code е} for {@code ё}; no marks without width, no tatweel or vowel signs;
 * full-width punctuation as ASCII; a Latin letter in a Cyrillic word as the Cyrillic one that looks
 * alike, and the other way round. {@code «Ре­шает␣»} and {@code решает } are the same.
 */
public final class Fold {
  private static final int[] IN_PLACE = {};

  /** Where each character stands as printed; empty when all stand where they stood. */
  private final int[] origins;

  private final String text;

  private Fold(String text, int[] origins) {
    this.text = text;
    this.origins = origins;
  }

  /** Folds a passage. */
  public static Fold of(String s) {
    if (isFolded(s)) {
      return new Fold(s, IN_PLACE);
    }
    Folding folding = new Folding(s.length());
    folding.run(s);
    folding.unmixScripts();
    return folding.result();
  }

  /** True for what folding would not change, as is soon told of most phrases of a vocabulary. */
  private static boolean isFolded(String s) {
    boolean latin = false;
    boolean cyrillic = false;
    char before = 0;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      latin |= c >= 'a' && c <= 'z';
      cyrillic |= c >= 'а' && c <= 'я';
      boolean kept = c < 'A' ? c > ' ' || (c == ' ' && before != ' ') : c > 'Z' && c < 0x7f;
      if (!kept && !(c >= 'а' && c <= 'я')) {
        return false;
      }
      before = c;
    }
    return !(latin && cyrillic);
  }

  /** Folds a passage as if some of its characters were not there. */
  public static Fold of(String s, IntPredicate absent) {
    StringBuilder present = new StringBuilder(s.length());
    int[] places = new int[s.length() + 1];
    for (int i = 0; i < s.length(); i++) {
      if (!absent.test(i)) {
        places[present.length()] = i;
        present.append(s.charAt(i));
      }
    }
    places[present.length()] = s.length();
    Fold fold = of(present.toString());
    int[] origins = new int[fold.length() + 1];
    for (int i = 0; i < origins.length; i++) {
      origins[i] = places[fold.origin(i)];
    }
    return new Fold(fold.text, origins);
  }

  /** Only the folded words. */
  public static String fold(String s) {
    return of(s).text();
  }

  public String text() {
    return text;
  }

  public int length() {
    return text.length();
  }

  /**
   * Where the folded character at {@code index} stands in the text as printed; its end for the
   * length.
   */
  public int origin(int index) {
    return origins.length == 0 ? index : origins[index];
  }

  /** Puts folded words together. */
  private static final class Folding {
    private final StringBuilder text;
    private int[] origins;
    private boolean latin;
    private boolean cyrillic;

    Folding(int capacity) {
      text = new StringBuilder(capacity);
      origins = new int[capacity + 1];
    }

    Fold result() {
      int length = text.length();
      int moved = 0;
      while (moved <= length && origins[moved] == moved) {
        moved++;
      }
      int[] kept = moved > length ? IN_PLACE : Arrays.copyOf(origins, length + 1);
      return new Fold(text.toString(), kept);
    }

    private void run(String s) {
      int i = 0;
      while (i < s.length()) {
        int next = clusterEnd(s, i);
        if (next > i + 1) {
          String whole = Normalizer.normalize(s.substring(i, next), Normalizer.Form.NFC);
          for (int k = 0; k < whole.length(); k++) {
            put(whole.charAt(k), i);
          }
        } else {
          put(s.charAt(i), i);
        }
        i = next;
      }
      int end = text.length();
      mark(end, s.length());
    }

    private static int clusterEnd(String s, int i) {
      int end = i + 1;
      while (end < s.length() && s.charAt(end) >= '\u0300' && s.charAt(end) <= '\u036f') {
        end++;
      }
      return end;
    }

    private void put(char c, int origin) {
      char folded = foldChar(c);
      if (folded == 0
          || (folded == ' ' && text.length() > 0 && text.charAt(text.length() - 1) == ' ')) {
        return;
      }
      latin |= folded >= 'a' && folded < 0x250;
      cyrillic |= LookAlikes.isCyrillic(folded);
      mark(text.length(), origin);
      text.append(folded);
    }

    private void mark(int index, int origin) {
      if (index >= origins.length) {
        origins = Arrays.copyOf(origins, index * 2 + 2);
      }
      origins[index] = origin;
    }

    /** The folded character, or 0 for one that does not count. */
    private static char foldChar(char c) {
      if (c < 0x80) {
        return c <= ' ' ? ' ' : c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
      }
      if (c >= '\u0600' && c <= '\u06ff') {
        return foldArabic(c);
      }
      switch (c) {
        case '\u00a0', '\u202f', '\u2007', '\u3000', '\u2009', '\u2002', '\u2003':
          return ' ';
        case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212':
          return '-';
        case '\u2019', '\u02bc', '\u2018':
          return '\'';
        case '\u00ad', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\ufeff':
          return 0;
        case 'ё', 'Ё':
          return 'е';
        default:
          if (c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069') {
            return 0;
          }
          if (c >= '\uff01' && c <= '\uff5e') {
            return Character.toLowerCase((char) (c - 0xfee0));
          }
          return Character.toLowerCase(c);
      }
    }

    private static char foldArabic(char c) {
      return switch (c) {
        case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
        case 'ى' -> 'ي';
        case 'ـ', 'ٰ' -> 0;
        case '،' -> ',';
        case '؛' -> ';';
        default -> c >= '\u064b' && c <= '\u0652' ? 0 : c;
      };
    }

    private void unmixScripts() {
      if (!(latin && cyrillic)) {
        return;
      }
      int start = 0;
      while (start < text.length()) {
        int end = start;
        int latin = 0;
        int cyrillic = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
          char c = text.charAt(end++);
          if (c < 0x250) {
            latin++;
          } else if (c >= '\u0400' && c <= '\u04ff') {
            cyrillic++;
          }
        }
        if (latin > 0 && cyrillic > 0) {
          replace(start, end, cyrillic >= latin);
        }
        start = end + 1;
      }
    }

    private void replace(int start, int end, boolean toCyrillic) {
      for (int i = start; i < end; i++) {
        char c = text.charAt(i);
        text.setCharAt(
            i, toCyrillic ? LookAlikes.cyrillicByCapital(c) : LookAlikes.latinByCapital(c));
      }
    }
  }
}
