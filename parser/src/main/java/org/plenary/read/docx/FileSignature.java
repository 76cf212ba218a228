package org.plenary.read.docx;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.plenary.read.UnreadableDocumentException;

/** Tells by the first bytes what a file really is when it is no Word file. */
final class FileSignature {
  private static final byte[] COMPOUND = {
    (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
  };
  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
  private static final byte[] ZIP = {'P', 'K'};

  private FileSignature() {}

  /**
   * @throws UnreadableDocumentException when the file cannot be a package, saying what it is
   */
  static void check(byte[] bytes) throws UnreadableDocumentException {
    if (bytes.length == 0) {
      throw new UnreadableDocumentException("read.empty", List.of());
    }
    if (startsWith(bytes, COMPOUND, 0)) {
      throw new UnreadableDocumentException(
          contains(bytes, ENCRYPTED) ? "read.docx-encrypted" : "read.docx-old-word", List.of());
    }
    if (!startsWith(bytes, ZIP, 0)) {
      throw new UnreadableDocumentException("read.not-docx", List.of());
    }
  }

  private static boolean startsWith(byte[] bytes, byte[] with, int from) {
    if (bytes.length - from < with.length) {
      return false;
    }
    for (int i = 0; i < with.length; i++) {
      if (bytes[from + i] != with[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean contains(byte[] bytes, byte[] sought) {
    for (int i = 0; i + sought.length <= bytes.length; i++) {
      if (bytes[i] == sought[0] && startsWith(bytes, sought, i)) {
        return true;
      }
    }
    return false;
  }
}
