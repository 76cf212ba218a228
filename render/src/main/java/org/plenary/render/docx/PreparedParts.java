package org.plenary.render.docx;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.plenary.language.Language;

/** The packages that lie ready for a house and a language: {@code itu-ru.docx}. */
final class PreparedParts {
  private PreparedParts() {}

  static String resource(Profile profile, Language language) {
    return profile.code() + "-" + language.code() + ".docx";
  }

  /**
   * Copies the parts of one.
   *
   * @throws FileNotFoundException when the build left it out
   */
  static void copy(Profile profile, Language language, PackageWriter out) throws IOException {
    try (ZipInputStream zip = open(profile, language)) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        out.write(e.getName(), zip.readAllBytes());
      }
    }
  }

  /** The styles of one. */
  static byte[] styles(Profile profile, Language language) throws IOException {
    try (ZipInputStream zip = open(profile, language)) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        if (e.getName().equals(PartName.STYLES)) {
          return zip.readAllBytes();
        }
      }
    }
    throw new FileNotFoundException(PartName.STYLES);
  }

  private static ZipInputStream open(Profile profile, Language language) throws IOException {
    String name = resource(profile, language);
    InputStream in = PreparedParts.class.getResourceAsStream(name);
    if (in == null) {
      throw new FileNotFoundException(name);
    }
    return new ZipInputStream(in);
  }
}
