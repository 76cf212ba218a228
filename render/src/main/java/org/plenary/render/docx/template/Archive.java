package org.plenary.render.docx.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a package, unpacked; their names are compared without regard to case. */
final class Archive {
  private static final int MOST_PARTS = 10_000;
  private static final long LARGEST = 1L << 28;

  /** A part under the name that it has in the package, {@code word/media/image1.png}. */
  record Part(String name, byte[] bytes) {}

  private final Map<String, Part> parts = new LinkedHashMap<>();

  private Archive() {}

  /**
   * Unpacks a file.
   *
   * @throws TemplateException when it is damaged, has a part twice, or is larger than any template
   */
  static Archive of(byte[] file) throws TemplateException {
    Archive archive = new Archive();
    long left = LARGEST;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] bytes = zip.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE));
        left -= bytes.length;
        if (left < 0 || archive.parts.size() == MOST_PARTS) {
          throw new TemplateException("template.too-large", Long.toString(LARGEST));
        }
        archive.add(entry.getName(), bytes);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw damaged(e);
    }
    return archive;
  }

  private static TemplateException damaged(Exception cause) {
    TemplateException e = new TemplateException("template.damaged");
    e.initCause(cause);
    return e;
  }

  private void add(String name, byte[] bytes) throws TemplateException {
    if (name.endsWith("/")) {
      return;
    }
    if (parts.putIfAbsent(key(name), new Part(name, bytes)) != null) {
      throw new TemplateException("template.twice", name);
    }
  }

  Optional<Part> find(String name) {
    return Optional.ofNullable(parts.get(key(name)));
  }

  /** A part that has to be there. */
  Part get(String name) throws TemplateException {
    return find(name).orElseThrow(() -> new TemplateException("template.missing", name));
  }

  static String key(String name) {
    String plain = name.startsWith("/") ? name.substring(1) : name;
    return plain.toLowerCase(Locale.ROOT);
  }
}
