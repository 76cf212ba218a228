package org.plenary.render.docx;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Addresses as Word accepts them: it refuses a whole file for a blank in one. */
final class LinkAddress {
  private static final String FORBIDDEN = " \"<>\\^`{|}";
  private static final String DIGITS = "0123456789ABCDEF";

  private LinkAddress() {}

  /** The address with forbidden characters written as {@code %20}; empty when it is none at all. */
  static Optional<String> of(String target) {
    StringBuilder address = new StringBuilder(target.length());
    for (int i = 0; i < target.length(); i++) {
      char c = target.charAt(i);
      if (c <= ' ' || FORBIDDEN.indexOf(c) >= 0 || Character.isSpaceChar(c)) {
        encode(c, address);
      } else {
        address.append(c);
      }
    }
    return isAddress(address.toString()) ? Optional.of(address.toString()) : Optional.empty();
  }

  private static void encode(char c, StringBuilder address) {
    for (byte b : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
      address.append('%').append(DIGITS.charAt((b >> 4) & 15)).append(DIGITS.charAt(b & 15));
    }
  }

  private static boolean isAddress(String address) {
    if (address.isEmpty()) {
      return false;
    }
    try {
      new URI(address);
      return true;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
