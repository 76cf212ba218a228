package org.plenary.render.docx;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the parts of a package one after the other, the same bytes for the same parts.
 *
 * <p>Closing it ends the package and leaves the stream below open for its owner.
 */
final class PackageWriter implements Closeable {
  /** The first minute that a ZIP can name whatever the time zone. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 1);

  private final ZipOutputStream zip;

  PackageWriter(OutputStream out) {
    zip = new ZipOutputStream(out);
  }

  /** Begins a part; what is written to the stream goes into it until {@link #close(String)}. */
  OutputStream open(String part) throws IOException {
    ZipEntry entry = new ZipEntry(part);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    return new FilterOutputStream(zip) {
      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        zip.write(bytes, from, length);
      }

      @Override
      public void close() throws IOException {
        flush();
      }
    };
  }

  /** Ends the part that was opened last. */
  void close(String part) throws IOException {
    zip.closeEntry();
  }

  void write(String part, byte[] content) throws IOException {
    open(part).write(content);
    close(part);
  }

  @Override
  public void close() throws IOException {
    zip.finish();
    zip.flush();
  }
}
