package org.plenary.read.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.plenary.read.UnreadableDocumentException;

/**
 * Unpacks one part, counts what comes out, and stops when it is too much or not what was packed.
 */
final class PartStream extends InputStream {
  static final int STORED = 0;
  static final int DEFLATED = 8;
  private static final long FREE_OF_RATIO = 1L << 20;

  /** Carries the real exception through the XML reader. */
  static final class Refused extends IOException {
    private static final long serialVersionUID = 1L;
    private final UnreadableDocumentException reason;

    Refused(String key, String... arguments) {
      reason = new UnreadableDocumentException(key, List.of(arguments));
    }

    UnreadableDocumentException reason() {
      return reason;
    }
  }

  /** How much the parts read so far have made together. */
  static final class Total {
    private long bytes;
  }

  private final ZipDirectory.Entry entry;
  private final byte[] file;
  private final ReadingLimits limits;
  private final Total total;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private long made;
  private int taken;

  PartStream(byte[] file, ZipDirectory.Entry entry, ReadingLimits limits, Total total) {
    this.file = file;
    this.entry = entry;
    this.limits = limits;
    this.total = total;
    inflater.setInput(file, entry.start(), entry.packed());
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    int count = entry.method() == STORED ? copy(to, offset, length) : inflate(to, offset, length);
    if (count < 0) {
      if (crc.getValue() != entry.crc()) {
        throw damaged();
      }
      return -1;
    }
    crc.update(to, offset, count);
    account(count);
    return count;
  }

  private int copy(byte[] to, int offset, int length) {
    int count = Math.min(length, entry.packed() - taken);
    if (count == 0) {
      return -1;
    }
    System.arraycopy(file, entry.start() + taken, to, offset, count);
    taken += count;
    return count;
  }

  private int inflate(byte[] to, int offset, int length) throws IOException {
    try {
      int count = inflater.inflate(to, offset, length);
      if (count > 0) {
        return count;
      }
    } catch (DataFormatException e) {
      Refused refused = damaged();
      refused.initCause(e);
      throw refused;
    }
    if (inflater.finished()) {
      return -1;
    }
    throw damaged();
  }

  private void account(int count) throws Refused {
    made += count;
    total.bytes += count;
    if (made > limits.part()) {
      throw new Refused("read.docx-part-too-large", entry.name(), Long.toString(limits.part()));
    }
    if (total.bytes > limits.total()) {
      throw new Refused("read.docx-too-large", Long.toString(limits.total()));
    }
    if (made > FREE_OF_RATIO
        && (made - FREE_OF_RATIO) / limits.ratio() > Math.max(1, entry.packed())) {
      throw new Refused("read.docx-bomb", entry.name(), Integer.toString(limits.ratio()));
    }
  }

  private Refused damaged() {
    return new Refused("read.docx-part-damaged", entry.name());
  }

  @Override
  public void close() {
    inflater.end();
  }
}
