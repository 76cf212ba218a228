package org.plenary.render.docx;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.plenary.language.Language;

/** The package that lies ready for a language: {@code itu-ru.docx}. */
final class PreparedParts {
  private PreparedParts() {}

  static String resource(Language language) {
    return "itu-" + language.code() + ".docx";
  }

  /**
   * Copies its parts.
   *
   * @throws FileNotFoundException when the build left it out
   */
  static void copy(Language language, PackageWriter out) throws IOException {
    String name = resource(language);
    try (InputStream in = PreparedParts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException(name);
      }
      ZipInputStream zip = new ZipInputStream(in);
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        out.write(e.getName(), zip.readAllBytes());
      }
    }
  }
}
