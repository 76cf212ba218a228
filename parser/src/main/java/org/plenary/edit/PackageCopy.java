package org.plenary.edit;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.plenary.read.UnreadableDocumentException;
import org.plenary.read.docx.DocxPackage;

/**
 * A copy of a package in which some parts have other content and some are new; all others are the
 * same bytes, in the same order.
 */
public final class PackageCopy {
  /** The first minute that a ZIP can name whatever the time zone. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 1);

  private final DocxPackage original;
  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  public PackageCopy(DocxPackage original) {
    this.original = original;
  }

  /** Gives a part other content, or adds it behind those that are there. */
  public void put(String part, byte[] content) {
    parts.put(original.spelling(part), content.clone());
  }

  /**
   * A part as it will be: what was put, or else the original; nothing when there is neither.
   *
   * @throws UnreadableDocumentException when the original is damaged
   */
  public Optional<byte[]> part(String part) throws UnreadableDocumentException {
    byte[] put = parts.get(original.spelling(part));
    if (put != null) {
      return Optional.of(put.clone());
    }
    return original.has(part) ? Optional.of(original.bytes(part)) : Optional.empty();
  }

  /**
   * Writes the package; the stream stays open.
   *
   * @throws UnreadableDocumentException when a part of the original is damaged
   * @throws IOException when the stream takes no more
   */
  public void writeTo(OutputStream out) throws UnreadableDocumentException, IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    Map<String, byte[]> added = new LinkedHashMap<>(parts);
    for (String name : original.names()) {
      byte[] other = added.remove(name);
      write(zip, name, other == null ? original.bytes(name) : other);
    }
    for (Map.Entry<String, byte[]> part : added.entrySet()) {
      write(zip, part.getKey(), part.getValue());
    }
    zip.finish();
    zip.flush();
  }

  private static void write(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
