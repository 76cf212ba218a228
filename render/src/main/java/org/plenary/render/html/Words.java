package org.plenary.render.html;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.plenary.language.Language;

/** The words of the page itself, about contents and footnotes, in the language of the document. */
final class Words {
  private final Properties words = new Properties();

  /**
   * @throws IOException when the words of that language cannot be read
   */
  Words(Language language) throws IOException {
    String name = "words." + language.code() + ".properties";
    try (Reader in =
        new InputStreamReader(Words.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      words.load(in);
    }
  }

  String contents() {
    return words.getProperty("contents");
  }

  String footnotes() {
    return words.getProperty("footnotes");
  }

  String footnote(String mark) {
    return words.getProperty("footnote").replace("{0}", mark);
  }

  String back(String mark) {
    return words.getProperty("back").replace("{0}", mark);
  }
}
