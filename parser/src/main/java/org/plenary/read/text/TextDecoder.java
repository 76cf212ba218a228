package org.plenary.read.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.plenary.read.ByteOrderMark;
import org.plenary.source.Remark;

/**
 * Bytes into characters: UTF-8 or UTF-16 by their mark, UTF-8 without one, and when that is invalid
 * one of the two Windows code pages that drafts still come in.
 *
 * @param text without a byte order mark
 * @param mark its encoding and how it begins
 * @param remark says which code page was taken, when it had to be guessed
 */
public record TextDecoder(String text, ByteOrderMark mark, Optional<Remark> remark) {
  private static final Charset CYRILLIC = Charset.forName("windows-1251");
  private static final Charset LATIN = Charset.forName("windows-1252");

  /** Never fails: a byte that a code page does not have becomes U+FFFD. */
  public static TextDecoder decode(byte[] bytes) {
    Optional<ByteOrderMark> marked = ByteOrderMark.of(bytes);
    if (marked.isPresent()) {
      return new TextDecoder(marked.get().decode(bytes), marked.get(), Optional.empty());
    }
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return new TextDecoder(text, ByteOrderMark.none(StandardCharsets.UTF_8), Optional.empty());
    } catch (CharacterCodingException e) {
      Charset page = looksCyrillic(bytes) ? CYRILLIC : LATIN;
      String name = page.name().toLowerCase(java.util.Locale.ROOT);
      Remark remark = new Remark("read.decoded-as", List.of(name));
      return new TextDecoder(
          new String(bytes, page), ByteOrderMark.none(page), Optional.of(remark));
    }
  }

  /**
   * In windows-1251 a word is a run of bytes above 0xBF; in windows-1252 an accented letter stands
   * alone among ASCII ones.
   */
  private static boolean looksCyrillic(byte[] bytes) {
    int inRuns = 0;
    int alone = 0;
    int run = 0;
    for (int i = 0; i <= bytes.length; i++) {
      if (i < bytes.length && (bytes[i] & 0xff) >= 0xc0) {
        run++;
      } else {
        if (run >= 3) {
          inRuns += run;
        } else {
          alone += run;
        }
        run = 0;
      }
    }
    return inRuns > alone;
  }
}
