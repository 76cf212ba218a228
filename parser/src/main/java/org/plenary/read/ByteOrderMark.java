package org.plenary.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * The bytes that say, before the first character of a file, how the characters are written.
 *
 * @param charset what they say
 * @param bytes what they are: {@code EF BB BF} for UTF-8
 */
public record ByteOrderMark(Charset charset, byte[] bytes) {
  private static final Map<Charset, byte[]> KNOWN =
      Map.of(
          StandardCharsets.UTF_8, new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf},
          StandardCharsets.UTF_16BE, new byte[] {(byte) 0xfe, (byte) 0xff},
          StandardCharsets.UTF_16LE, new byte[] {(byte) 0xff, (byte) 0xfe});

  public ByteOrderMark {
    bytes = bytes.clone();
  }

  /** None, of a file in that encoding. */
  public static ByteOrderMark none(Charset charset) {
    return new ByteOrderMark(charset, new byte[0]);
  }

  /** The one that a file begins with. */
  public static Optional<ByteOrderMark> of(byte[] file) {
    for (Map.Entry<Charset, byte[]> known : KNOWN.entrySet()) {
      byte[] bytes = known.getValue();
      if (Arrays.equals(bytes, Arrays.copyOf(file, bytes.length))) {
        return Optional.of(new ByteOrderMark(known.getKey(), bytes));
      }
    }
    return Optional.empty();
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The characters of a file that begins with it. */
  public String decode(byte[] file) {
    return new String(file, bytes.length, file.length - bytes.length, charset);
  }

  /** A file of these characters that begins with it. */
  public byte[] encode(String text) {
    byte[] body = text.getBytes(charset);
    byte[] whole = Arrays.copyOf(bytes, bytes.length + body.length);
    System.arraycopy(body, 0, whole, bytes.length, body.length);
    return whole;
  }
}
