package org.plenary.parity;

/** No word of letters from two alphabets: <i>Сoвет</i> with a Latin {@code o}. */
final class ScriptCheck implements PairCheck {
  /** From here on letters carry an accent, which in a Cyrillic word shows the stress. */
  private static final char STRESSED = '\u00c0';

  @Override
  public void check(Pair pair, Differences found) {
    String text = pair.target().text().text();
    int start = 0;
    while (start < text.length()) {
      int end = start;
      boolean latin = false;
      boolean cyrillic = false;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        char letter = text.charAt(end++);
        Character.UnicodeScript script = Character.UnicodeScript.of(letter);
        latin |= script == Character.UnicodeScript.LATIN && letter < STRESSED;
        cyrillic |= script == Character.UnicodeScript.CYRILLIC;
      }
      if (latin && cyrillic) {
        found.at(
            pair, start, end, Rule.SCRIPTS, "parity.mixed-scripts", text.substring(start, end));
      }
      start = end + 1;
    }
  }
}
