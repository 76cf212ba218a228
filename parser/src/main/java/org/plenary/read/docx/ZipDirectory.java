package org.plenary.read.docx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.read.UnreadableDocumentException;

/**
 * The table of contents at the end of a zip file. Nothing is unpacked here, and names are only
 * looked up, never used as paths.
 */
final class ZipDirectory {
  private static final int END = 0x06054b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int LOCAL = 0x04034b50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xffff;
  private static final int WIDE_SIZES = 1;
  private static final long IN_WIDE = 0xffffffffL;

  /**
   * One entry.
   *
   * @param start offset of its packed bytes
   * @param packed how many they are
   */
  record Entry(String name, int method, boolean encrypted, long crc, int start, int packed) {}

  private final ByteBuffer bytes;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Set<String> twice = new HashSet<>();

  private ZipDirectory(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * @throws UnreadableDocumentException when the table is missing or points outside the file
   */
  static ZipDirectory of(byte[] bytes) throws UnreadableDocumentException {
    ZipDirectory directory = new ZipDirectory(bytes);
    try {
      directory.readTable();
    } catch (IndexOutOfBoundsException e) {
      throw truncated(e);
    }
    return directory;
  }

  /** The names of parts are compared without regard to case, as the package format wants it. */
  static String key(String name) {
    String slashes = name.replace('\\', '/');
    int from = 0;
    while (from < slashes.length() && slashes.charAt(from) == '/') {
      from++;
    }
    return slashes.substring(from).toLowerCase(Locale.ROOT);
  }

  /**
   * @throws UnreadableDocumentException when there are two of that name: readers would disagree
   */
  Optional<Entry> find(String name) throws UnreadableDocumentException {
    String key = key(name);
    if (twice.contains(key)) {
      throw new UnreadableDocumentException("read.docx-duplicate-part", List.of(name));
    }
    return Optional.ofNullable(entries.get(key));
  }

  /** All names as the file spells them, in the order of the table. */
  List<String> names() {
    return entries.values().stream().map(Entry::name).toList();
  }

  private void readTable() throws UnreadableDocumentException {
    int end = findEnd();
    int count = bytes.getShort(end + 10) & 0xffff;
    long size = unsigned(end + 12);
    long offset = unsigned(end + 16);
    // What stands before the zip file proper moves all its offsets.
    long before = size == IN_WIDE || offset == IN_WIDE ? 0 : end - size - offset;
    if (before < 0) {
      before = 0;
    }
    long at = offset == IN_WIDE ? wideOffset(end) : offset + before;
    for (int i = 0; i < count || count == 0xffff; i++) {
      if (at + 46 > bytes.limit() || bytes.getInt((int) at) != CENTRAL) {
        break;
      }
      at = readEntry((int) at, before);
    }
  }

  private int findEnd() throws UnreadableDocumentException {
    int last = bytes.limit() - END_LENGTH;
    for (int i = last; i >= 0 && i >= last - LONGEST_COMMENT; i--) {
      if (bytes.getInt(i) == END) {
        return i;
      }
    }
    throw new UnreadableDocumentException("read.docx-truncated", List.of());
  }

  private long wideOffset(int end) {
    long record = bytes.getLong(end - 20 + 8);
    return bytes.getLong(Math.toIntExact(Math.min(record, Integer.MAX_VALUE - 64)) + 48);
  }

  private int readEntry(int at, long before) throws UnreadableDocumentException {
    int nameLength = bytes.getShort(at + 28) & 0xffff;
    int extraLength = bytes.getShort(at + 30) & 0xffff;
    int commentLength = bytes.getShort(at + 32) & 0xffff;
    String name = new String(bytes.array(), at + 46, nameLength, StandardCharsets.UTF_8);
    int extra = at + 46 + nameLength;
    long[] wide = {unsigned(at + 24), unsigned(at + 20), unsigned(at + 42)};
    readWide(wide, extra, extra + extraLength);
    long start = wide[2] + before;
    if (start < 0 || start + 30 > bytes.limit() || bytes.getInt((int) start) != LOCAL) {
      throw truncated(new IndexOutOfBoundsException(name));
    }
    int local = (int) start;
    long data =
        start + 30 + (bytes.getShort(local + 26) & 0xffff) + (bytes.getShort(local + 28) & 0xffff);
    if (wide[1] < 0 || data + wide[1] > bytes.limit()) {
      throw truncated(new IndexOutOfBoundsException(name));
    }
    Entry entry =
        new Entry(
            name,
            bytes.getShort(at + 10),
            (bytes.getShort(at + 8) & 1) != 0,
            unsigned(at + 16),
            (int) data,
            (int) wide[1]);
    if (entries.put(key(name), entry) != null) {
      twice.add(key(name));
    }
    return extra + extraLength + commentLength;
  }

  /** Sizes that do not fit stand in an extra field, in this order, only those that do not fit. */
  private void readWide(long[] values, int from, int to) {
    int at = from;
    while (at + 4 <= to) {
      int length = bytes.getShort(at + 2) & 0xffff;
      if (bytes.getShort(at) == WIDE_SIZES) {
        int field = at + 4;
        for (int i = 0; i < values.length && field + 8 <= at + 4 + length; i++) {
          if (values[i] == IN_WIDE) {
            values[i] = bytes.getLong(field);
            field += 8;
          }
        }
      }
      at += 4 + length;
    }
  }

  private long unsigned(int at) {
    return bytes.getInt(at) & 0xffffffffL;
  }

  private static UnreadableDocumentException truncated(RuntimeException cause) {
    UnreadableDocumentException e =
        new UnreadableDocumentException("read.docx-truncated", List.of());
    e.initCause(cause);
    return e;
  }
}
